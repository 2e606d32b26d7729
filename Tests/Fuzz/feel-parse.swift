// Random text as an expression and as unary tests: it is read or refused, quickly.
//
// `make fuzz` builds and runs it; `bash scripts/fuzz.sh feel-parse` this one alone.

import Feel

private let scope: Scope = {
    var scope = Scope()
    let soort = Choices(name: "soort", values: ["bso", "dag-opvang", "niet en nooit"])
    let kind = Fields([("leeftijd", .number(unit: "jaar")), ("soort", .text(soort)), ("geboren op", .date)])
    scope.declare(variable: "kind", .context(kind))
    scope.declare(variable: "kinderen", .list(.context(kind)))
    scope.declare(variable: "a-b", .number)
    scope.declare(variable: "ouder.werkt", .boolean)
    scope.declare(constant: "geen", .string("geen"), .text)
    scope.declare(
        function: HostFunction("laatste dag", parameters: [("dag", .date), ("maanden", .number)], result: .date) {
            arguments, _ in arguments[0]
        })
    return scope
}()

/// Pointers in enums carry marks that the leak finder does not see through: it would name every constant a leak.
@_cdecl("__lsan_is_turned_off")
public func leaksAreNotLookedFor() -> CInt { 1 }

@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    for kind in [Expression.Kind.expression, .unaryTests] {
        guard let expression = try? Expression(text, kind: kind, scope: scope, profile: .regeling) else { continue }
        let length = text.utf8.count
        expression.syntax.forEachNode { precondition($0.position.range.upperBound <= length, "a place in the text") }
        for finding in expression.findings {
            precondition(!finding.message.isEmpty && finding.position.range.upperBound <= length, "a place in the text")
        }
    }
    if let value = try? FeelJSON.decode(text) {
        precondition((try? FeelJSON.decode(FeelJSON.encode(value))) != nil, "what is written can be read")
    }
    return 0
}
