/// Rewrites a regular expression of XPath into one that PCRE2 reads the same way.
///
/// The two differ in character classes (subtraction, blocks, `\i`, `\c`) and in what they allow: everything that XPath
/// does not have is an error here, so that no pattern means something else than it says
/// (XML Schema 1.1 part 2 appendix G, XPath functions 3.1 §5.6.1).
struct PatternTranslation {
    private var rest: ArraySlice<Unicode.Scalar>
    private let pointTakesAll: Bool
    private var result = ""
    private var openGroups: [Int?] = []
    private var groupCount = 0
    private var closedGroups: Set<Int> = []

    /// - Throws: `PatternError.malformed` for what is no XPath regular expression.
    static func pcre(_ text: String, ignoringSpace: Bool, pointTakesAll: Bool) throws(PatternError) -> String {
        let scalars = Array(text.unicodeScalars)
        var translation = PatternTranslation(
            rest: (ignoringSpace ? withoutSpace(scalars) : scalars)[...], pointTakesAll: pointTakesAll)
        return try translation.translate()
    }

    private init(rest: ArraySlice<Unicode.Scalar>, pointTakesAll: Bool) {
        self.rest = rest
        self.pointTakesAll = pointTakesAll
    }

    /// Flag x: white space counts inside a character class only.
    private static func withoutSpace(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var depth = 0
        var isEscaped = false
        for scalar in scalars {
            if depth == 0, [" ", "\t", "\n", "\r"].contains(scalar) { continue }
            kept.append(scalar)
            if isEscaped {
                isEscaped = false
                continue
            }
            switch scalar {
            case "\\": isEscaped = true
            case "[": depth += 1
            case "]": depth = max(0, depth - 1)
            default: continue
            }
        }
        return kept
    }

    private mutating func translate() throws(PatternError) -> String {
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\": try escape()
            case "[": result += try CharacterClass.read(&rest).pcre
            case "(": try openGroup()
            case ")":
                guard let group = openGroups.popLast() else { throw .malformed("a ) closes nothing") }
                if let group { closedGroups.insert(group) }
                result += ")"
                try quantifier()
                continue
            case "|", "^", "$":
                result.unicodeScalars.append(scalar)
                continue
            case ".": result += pointTakesAll ? "." : "[^\\n\\r]"
            case "?", "*", "+", "{", "}", "]": throw .malformed("a \(scalar) has no place here")
            default: result.unicodeScalars.append(scalar)
            }
            if scalar != "(" { try quantifier() }
        }
        guard openGroups.isEmpty else { throw .malformed("a ( is not closed") }
        return result
    }

    private mutating func openGroup() throws(PatternError) {
        if rest.first == "?" {
            guard rest.dropFirst().first == ":" else { throw .malformed("a group starts with ( or (?:") }
            rest = rest.dropFirst(2)
            openGroups.append(nil)
            result += "(?:"
        } else {
            groupCount += 1
            openGroups.append(groupCount)
            result += "("
        }
    }

    private mutating func escape() throws(PatternError) {
        guard let scalar = rest.first else { throw .malformed("a \\ ends the pattern") }
        if "0"..."9" ~= scalar {
            rest = rest.dropFirst()
            try backReference(Int(scalar.value - 48))
        } else {
            result += try CharacterClass.escape(&rest).pcre
        }
    }

    /// A reference takes as many digits as still name a group that is closed.
    private mutating func backReference(_ first: Int) throws(PatternError) {
        var number = first
        while let digit = rest.first, "0"..."9" ~= digit, number * 10 + Int(digit.value - 48) <= groupCount {
            number = number * 10 + Int(digit.value - 48)
            rest = rest.dropFirst()
        }
        guard closedGroups.contains(number) else { throw .malformed("there is no group \(number) to refer to") }
        result += "\\g{\(number)}"
    }

    /// What may follow an item: `?`, `*`, `+` or `{2,3}`, and one more `?` for as few as possible.
    private mutating func quantifier() throws(PatternError) {
        switch rest.first {
        case "?", "*", "+":
            result.unicodeScalars.append(rest.removeFirst())
        case "{":
            guard let end = rest.firstIndex(of: "}") else { throw .malformed("a { is not closed") }
            let counts = rest[rest.startIndex + 1..<end].split(separator: ",", omittingEmptySubsequences: false)
            guard 1...2 ~= counts.count, !counts[0].isEmpty,
                counts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } })
            else { throw .malformed("a { } holds one or two numbers") }
            for scalar in rest[rest.startIndex...end] { result.unicodeScalars.append(scalar) }
            rest = rest[(end + 1)...]
        default: return
        }
        if rest.first == "?" { result.unicodeScalars.append(rest.removeFirst()) }
    }
}
