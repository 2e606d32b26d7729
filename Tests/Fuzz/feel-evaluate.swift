// Random text, read and evaluated: with all facts, and with those unknown that the first two bytes pick. What is known
// without them must be what it is with them.
//
// `make fuzz` builds and runs it; `bash scripts/fuzz.sh feel-evaluate` this one alone.

import Feel

private let fields = Fields([("n", .number), ("p", .boolean), ("l", .list(.number))])

private let facts: [(name: String, type: FeelType, value: Value)] = [
    ("n", .number, .number(2)), ("m", .number, .number(7)), ("p", .boolean, .boolean(true)),
    ("q", .boolean, .boolean(false)), ("s", .text, .string("ab")),
    ("d", .date, FeelDate("2026-01-31").map { .date($0) } ?? .null),
    ("l", .list(.number), .list(FeelList([.number(3), .number(1), .number(2)]))),
    (
        "k", .context(fields),
        .context(FeelContext(fields.shape, [.number(5), .boolean(true), .list(FeelList([.number(4)]))]))
    ),
]

private let scope: Scope = {
    var scope = Scope()
    for fact in facts { scope.declare(variable: fact.name, fact.type) }
    return scope
}()

/// The facts, of which bit after bit says which are unknown; the second byte opens lists and parts.
private func dropping(_ whole: UInt8, _ parts: UInt8) -> [Value] {
    facts.indices.map { index in
        let waiting = WaitingSet(Int32(index))
        if whole >> index & 1 == 1 {
            return index == 1
                ? .unknown(Unknown(waiting: waiting, lowest: .number(0), highest: .number(10)))
                : .unknown(waitingFor: waiting)
        }
        guard parts >> index & 1 == 1 else { return facts[index].value }
        switch facts[index].value {
        case .list(let list): return .list(FeelList(Array(list.elements.prefix(2)), rest: waiting))
        case .context(let context):
            return .context(context.setting("n", .unknown(waitingFor: waiting)))
        case let value: return value
        }
    }
}

/// Pointers in enums carry marks that the leak finder does not see through: it would name every constant a leak.
@_cdecl("__lsan_is_turned_off")
public func leaksAreNotLookedFor() -> CInt { 1 }

@_cdecl("LLVMFuzzerTestOneInput")
public func evaluateAnyText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 2 else { return 0 }
    let text = String(decoding: UnsafeBufferPointer(start: bytes + 2, count: count - 2), as: UTF8.self)
    guard let expression = try? Expression(text, scope: scope) else { return 0 }
    var run = Run(steps: 20_000)
    let whole = expression.evaluate(Frame(facts.map(\.value)), &run)
    precondition(whole.waiting == nil, "nothing waits when all facts are there")
    _ = FeelJSON.encode(whole)
    var openRun = Run(steps: 20_000)
    let open = expression.evaluate(Frame(dropping(bytes[0], bytes[1])), &openRun)
    // Work that was cut off may be cut off elsewhere, and ill-typed text promises nothing.
    let isFair = expression.findings.isEmpty && !(run.problems + openRun.problems).contains { $0.kind == .limit }
    if isFair, open.waiting == nil, run.problems.count < 32 {
        if case .function = open { return 0 }
        precondition(open == whole, "known without these facts, and another value")
    }
    return 0
}
