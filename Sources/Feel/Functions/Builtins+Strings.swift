// String functions (DMN 1.5 §10.3.4.3, table 76); letters are counted as Unicode code points.
extension Builtins {
    static let strings: [Builtin] = [
        Builtin(
            "substring",
            [
                Parameter("string", .string), Parameter("start position", .number),
                Parameter("length", [.number, .null], optional: true),
            ], result: .string
        ) { arguments, run in
            substring(arguments) ?? run.report(.wrongArgument, "there is no such part of the string")
        },
        Builtin("string length", [Parameter("string", .string)], result: .number) { arguments, run in
            .number(Decimal128(arguments.string(0).unicodeScalars.count))
        },
        Builtin("upper case", [Parameter("string", .string)], result: .string) { arguments, run in
            .string(arguments.string(0).uppercased())
        },
        Builtin("lower case", [Parameter("string", .string)], result: .string) { arguments, run in
            .string(arguments.string(0).lowercased())
        },
        Builtin("substring before", textAndMatch, result: .string) { arguments, run in
            let text = Array(arguments.string(0).utf8)
            guard let found = firstIndex(of: Array(arguments.string(1).utf8), in: text, &run) else {
                return .string("")
            }
            return .string(String(decoding: text[..<found], as: UTF8.self))
        },
        Builtin("substring after", textAndMatch, result: .string) { arguments, run in
            let text = Array(arguments.string(0).utf8)
            let match = Array(arguments.string(1).utf8)
            guard let found = firstIndex(of: match, in: text, &run) else { return .string("") }
            return .string(String(decoding: text[(found + match.count)...], as: UTF8.self))
        },
        Builtin("contains", textAndMatch, result: .boolean) { arguments, run in
            .boolean(
                firstIndex(of: Array(arguments.string(1).utf8), in: Array(arguments.string(0).utf8), &run) != nil)
        },
        Builtin("starts with", textAndMatch, result: .boolean) { arguments, run in
            .boolean(arguments.string(0).utf8.starts(with: arguments.string(1).utf8))
        },
        Builtin("ends with", textAndMatch, result: .boolean) { arguments, run in
            .boolean(arguments.string(0).utf8.reversed().starts(with: arguments.string(1).utf8.reversed()))
        },
        Builtin(
            "string join",
            [Parameter("list", .list), Parameter("delimiter", [.string, .null], optional: true)], result: .string
        ) { arguments, run in
            var parts: [String] = []
            for element in arguments.list(0).elements {
                guard run.spend() else { return .null }
                switch element {
                case .string(let part): parts.append(part)
                case .null: continue
                default: return run.report(.typeMismatch, "string join() takes strings, no \(element.kind.name)")
                }
            }
            let delimiter = arguments.flags(1)
            let length = parts.reduce(parts.count * delimiter.utf8.count) { $0 + $1.utf8.count }
            guard length <= Value.longestText else { return run.report(.limit, "the text is too long") }
            return .string(parts.joined(separator: delimiter), &run)
        },
    ]

    private static let textAndMatch = [Parameter("string", .string), Parameter("match", .string)]

    private static func substring(_ arguments: Arguments) -> Value? {
        let scalars = Array(arguments.string(0).unicodeScalars)
        guard let position = arguments.number(1).truncatedInt, position != 0, -scalars.count...scalars.count ~= position
        else {
            return nil
        }
        let start = position > 0 ? position - 1 : scalars.count + position
        var length = scalars.count - start
        if case .number(let asked)? = arguments.given(2) {
            guard let whole = asked.truncatedInt, whole >= 1 else { return nil }
            length = min(length, whole)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<start + length])
        return .string(String(text))
    }

    /// Where a text first occurs in another one, in time that grows with their lengths only (Knuth, Morris and Pratt).
    private static func firstIndex(of match: [UInt8], in text: [UInt8], _ run: inout Run) -> Int? {
        if match.isEmpty { return 0 }
        guard match.count <= text.count, run.spend(text.count / 256) else { return nil }
        // For each prefix of the match: the length of its longest end that is also its start.
        var overlap = [0]
        var length = 0
        for byte in match.dropFirst() {
            while length > 0, match[length] != byte { length = overlap[length - 1] }
            if match[length] == byte { length += 1 }
            overlap.append(length)
        }
        length = 0
        for (index, byte) in text.enumerated() {
            while length > 0, match[length] != byte { length = overlap[length - 1] }
            if match[length] == byte { length += 1 }
            if length == match.count { return index + 1 - length }
        }
        return nil
    }
}
