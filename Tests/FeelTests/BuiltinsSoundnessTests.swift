import Testing

@testable import Feel

/// Drops random parts of the arguments of every built-in function: what it then says must fit what it said with all.
@Suite struct `Every built-in function` {
    @Test(arguments: [7_001, 7_002, 7_003, 7_004] as [UInt64])
    func `says nothing about unknown arguments that turns out wrong`(_ seed: UInt64) {
        var maker = ArgumentMaker(seed: seed)
        for builtin in Builtins.all {
            for _ in 0..<50 {
                let arguments = maker.arguments(for: builtin)
                let (open, dropped) = maker.dropping(arguments)
                let known = result(of: builtin, arguments)
                let told = result(of: builtin, open)
                if fits(told, known, dropped: dropped) { continue }
                Issue.record(
                    """
                    seed \(seed): \(builtin.name)(\(text(arguments))) is \(known.literalText),
                    but with (\(text(open))) it is \(told.literalText), waiting for \(told.waiting?.members ?? [])
                    """)
            }
        }
    }

    @Test func `is known for known arguments`() {
        var maker = ArgumentMaker(seed: 99)
        for builtin in Builtins.all {
            for _ in 0..<50 {
                let arguments = maker.arguments(for: builtin)
                if result(of: builtin, arguments).waiting == nil { continue }
                Issue.record("\(builtin.name)(\(text(arguments))) is unknown")
            }
        }
    }

    @Test func `gives null, not a crash, for arguments of any type`() {
        var maker = ArgumentMaker(seed: 5)
        for builtin in Builtins.all {
            for _ in 0..<100 {
                let count = max(builtin.leastCount, builtin.mostCount ?? 3)
                let arguments = (0..<count).map { _ in maker.value(of: .any, depth: 2) }
                var run = Run(steps: 100_000)
                let value = builtin.call(arguments, &run)
                if value.isNull || run.problems.allSatisfy({ $0.kind != .typeMismatch }) { continue }
                Issue.record("\(builtin.name)(\(text(arguments))) is \(value.literalText) in spite of a problem")
            }
        }
    }

    private func result(of builtin: Builtin, _ arguments: [Value]) -> Value {
        var run = Run(clock: FeelDateTime("2025-01-01T12:00:00Z"))
        return builtin.call(arguments, &run)
    }

    private func text(_ values: [Value]) -> String { values.map(\.literalText).joined(separator: ", ") }

    /// Whether a result with unknown parts can still turn out to be the known one.
    private func fits(_ told: Value, _ known: Value, dropped: WaitingSet) -> Bool {
        switch (told, known) {
        case (.unknown(let unknown), _):
            return unknown.waiting.isSubset(of: dropped) && !unknown.waiting.isEmpty
        case (.list(let told), .list(let known)):
            guard told.rest.map({ $0.isSubset(of: dropped) }) ?? true,
                told.isComplete
                    ? told.elements.count == known.elements.count
                    : told.elements.count <= known.elements.count
            else { return false }
            return zip(told.elements, known.elements).allSatisfy { fits($0, $1, dropped: dropped) }
        case (.context(let told), .context(let known)):
            return Set(told.shape.keys) == Set(known.shape.keys)
                && told.entries.allSatisfy { fits($0.value, known[$0.key] ?? .null, dropped: dropped) }
        default:
            return told == known
        }
    }
}
