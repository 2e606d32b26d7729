// String functions with regular expressions (DMN 1.5 table 76, after XPath functions 3.1 §5.6).
extension Builtins {
    static let patterns: [Builtin] = [
        Builtin(
            "matches",
            [
                Parameter("input", .string), Parameter("pattern", .string),
                Parameter("flags", [.string, .null], optional: true),
            ], result: .boolean
        ) { arguments, run in
            attempt(&run) { (run: inout Run) throws(PatternError) -> Value in
                let pattern = try Pattern.compiled(arguments.string(1), flags: arguments.flags(2))
                return .boolean(try pattern.firstMatch(in: Array(arguments.string(0).utf8), &run) != nil)
            }
        },
        Builtin(
            "replace",
            [
                Parameter("input", .string), Parameter("pattern", .string), Parameter("replacement", .string),
                Parameter("flags", [.string, .null], optional: true),
            ], result: .string
        ) { arguments, run in
            attempt(&run) { (run: inout Run) throws(PatternError) -> Value in
                let pattern = try Pattern.compiled(arguments.string(1), flags: arguments.flags(3))
                let replacement = try Replacement(arguments.string(2), for: pattern)
                let text = Array(arguments.string(0).utf8)
                var result: [UInt8] = []
                var end = 0
                for match in try separators(of: pattern, in: text, &run) {
                    result += text[end..<match[0].lowerBound]
                    replacement.append(to: &result, match, in: text)
                    end = match[0].upperBound
                    guard result.count <= Value.longestText else { throw PatternError.tooMuchWork }
                }
                return .string(String(decoding: result + text[end...], as: UTF8.self), &run)
            }
        },
        Builtin(
            "split",
            [
                Parameter("string", .string), Parameter("delimiter", .string),
            ], result: .list
        ) { arguments, run in
            attempt(&run) { (run: inout Run) throws(PatternError) -> Value in
                let pattern = try Pattern.compiled(arguments.string(1), flags: "")
                let text = Array(arguments.string(0).utf8)
                var parts: [Value] = []
                var end = 0
                for match in try separators(of: pattern, in: text, &run) {
                    parts.append(.string(String(decoding: text[end..<match[0].lowerBound], as: UTF8.self)))
                    end = match[0].upperBound
                }
                parts.append(.string(String(decoding: text[end...], as: UTF8.self)))
                return .list(parts, &run)
            }
        },
    ]

    /// Every match of a pattern, which must not match nothing at all: that would be everywhere.
    private static func separators(
        of pattern: Pattern, in text: [UInt8], _ run: inout Run
    ) throws(PatternError) -> [[Range<Int>]] {
        if try pattern.firstMatch(in: [], &run) != nil { throw .malformed("the pattern matches an empty string") }
        var matches: [[Range<Int>]] = []
        var start = 0
        while start <= text.count, let match = try pattern.firstMatch(in: text, from: start, &run) {
            guard run.spend(1 + match.count) else { throw .tooMuchWork }
            if !match[0].isEmpty { matches.append(match) }
            start = max(match[0].upperBound, start + (match[0].isEmpty ? 1 : 0))
        }
        return matches
    }

    private static func attempt(
        _ run: inout Run, _ work: (inout Run) throws(PatternError) -> Value
    ) -> Value {
        // Reading a pattern is work too.
        guard run.spend(50) else { return .null }
        do throws(PatternError) {
            return try work(&run)
        } catch {
            switch error {
            case .malformed(let reason): return run.report(.wrongArgument, reason)
            case .tooMuchWork: return run.report(.limit, "too much work for a pattern")
            }
        }
    }
}
