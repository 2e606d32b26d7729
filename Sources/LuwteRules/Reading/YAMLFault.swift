import Yams

/// What keeps a text from being a tree; there is never more than one, because reading stops at it.
struct YAMLFault: Error, Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case tooLarge
        case tooManyNodes
        case tooDeep
        case aliasAsKey
        case unresolvedAlias
        case keyIsNoText
        case doubleKey(String, firstLine: Int)
        case controlCharacter
        case secondDocument
        /// A colon and a blank in a sentence without quotes.
        case colonInSentence
        case tab
        case badStart(Character)
        case unclosedQuote
        case unclosedBracket
        case indentation
        case other(String)
    }

    let kind: Kind
    /// From 1; 0 when the whole file is meant.
    let line: Int
    let column: Int

    init(_ kind: Kind, line: Int = 0, column: Int = 0) {
        self.kind = kind
        self.line = line
        self.column = column
    }

    /// What the parser threw, in terms of somebody who writes a regeling.
    init(_ error: any Error, text: String) {
        guard let error = error as? YamlError else {
            self.init(.other("\(error)"))
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let kind = YAMLFault.kind(problem, in: context?.text ?? "", at: mark, text: text)
            let isAtStart = kind == .unclosedQuote || kind == .unclosedBracket
            let place = isAtStart ? context?.mark ?? mark : mark
            self.init(kind, line: place.line, column: place.column)
        case .reader(_, let offset, _, _):
            let before = text.utf8.prefix(offset ?? 0)
            let line = before.count { $0 == 10 } + 1
            let start = before.lastIndex(of: 10).map { before.index(after: $0) } ?? before.startIndex
            let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
            self.init(.controlCharacter, line: line, column: column)
        case .duplicatedKeysInMapping(let keys, let context):
            let second = YAMLFault.secondPlace(of: keys.first ?? "", after: context.mark, in: text)
            self.init(
                .doubleKey(keys.first ?? "", firstLine: context.mark.line), line: second.line, column: second.column)
        default:
            self.init(.other("\(error)"))
        }
    }

    private static func kind(_ problem: String, in context: String, at mark: Mark, text: String) -> Kind {
        switch problem {
        case "mapping values are not allowed in this context": return .colonInSentence
        case "did not find expected ',' or '}'" where character(at: mark, in: text) == ":": return .colonInSentence
        case "found undefined alias": return .unresolvedAlias
        case "but found another document": return .secondDocument
        case "found character that cannot start any token":
            guard let character = character(at: mark, in: text) else { return .other(problem) }
            return character == "\t" ? .tab : .badStart(character)
        case "Maximum nesting level reached, set with yaml_set_max_nest_level())": return .tooDeep
        case _ where context.contains("quoted scalar"): return .unclosedQuote
        case _ where context.contains("flow"): return .unclosedBracket
        case _ where context.contains("block") || problem.contains("expected ':'"): return .indentation
        default: return .other(problem)
        }
    }

    private static func character(at mark: Mark, in text: String) -> Character? {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(mark.line - 1).first ?? ""
        return line.dropFirst(mark.column - 1).first
    }

    /// The next line that has the key at the same column; the first place when there is none, as within braces.
    private static func secondPlace(of key: String, after first: Mark, in text: String) -> (line: Int, column: Int) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst(first.line) {
            let rest = line.dropFirst(first.column - 1)
            let isIndented = line.prefix(first.column - 1).allSatisfy { $0 == " " || $0 == "-" }
            guard isIndented, rest.hasPrefix(key) || rest.hasPrefix("\"" + key) || rest.hasPrefix("'" + key) else {
                continue
            }
            let after = rest.drop { $0 == "\"" || $0 == "'" }.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" }
            if after.hasPrefix(":") { return (index + 1, first.column) }
        }
        return (first.line, first.column)
    }
}
