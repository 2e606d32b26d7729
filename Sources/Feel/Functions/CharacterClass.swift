/// A set of characters as XPath writes it, for PCRE2: `[A-Z-[OI]]`, `\p{IsGreek}`, `\i`.
struct CharacterClass {
    /// The inside of a class of PCRE2, without its brackets.
    private var members = ""
    private var isNegated = false
    /// What is taken out again; holds at most one.
    private var subtracted: [CharacterClass] = []

    /// The set as one item of a pattern.
    var pcre: String {
        let own = (isNegated ? "[^" : "[") + members + "]"
        return subtracted.first.map { "(?:(?!\($0.pcre))\(own))" } ?? own
    }

    private static let deepest = 20

    /// Reads a class after its `[`.
    static func read(_ rest: inout ArraySlice<Unicode.Scalar>, depth: Int = 0) throws(PatternError) -> CharacterClass {
        guard depth < deepest else { throw .malformed("classes lie too deep in each other") }
        var result = CharacterClass()
        if rest.first == "^" {
            rest = rest.dropFirst()
            result.isNegated = true
        }
        while let scalar = rest.popFirst() {
            switch scalar {
            case "]":
                guard !result.members.isEmpty else { throw .malformed("a [ ] is empty") }
                return result
            case "[": throw .malformed("a [ has no place in a class")
            case "-" where rest.first == "[" && !result.members.isEmpty:
                rest = rest.dropFirst()
                result.subtracted = [try read(&rest, depth: depth + 1)]
                guard rest.popFirst() == "]" else { throw .malformed("a subtraction ends its class") }
                return result
            case "\\":
                let escape = try escape(&rest)
                if let single = escape.single {
                    try result.add(from: single, &rest)
                } else {
                    result.members += escape.members
                }
            default: try result.add(from: scalar, &rest)
            }
        }
        throw .malformed("a [ is not closed")
    }

    /// Adds one character, or the run of characters that starts with it.
    private mutating func add(
        from lower: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>
    ) throws(PatternError) {
        let following = rest.dropFirst().first
        guard rest.first == "-", let following, following != "]", following != "[" else {
            members += Self.hex(lower.value)
            return
        }
        rest = rest.dropFirst()
        var upper = rest.removeFirst()
        if upper == "\\" {
            guard let single = try Self.escape(&rest).single else { throw .malformed("a run ends with a character") }
            upper = single
        }
        guard lower <= upper else { throw .malformed("a run of characters goes backwards") }
        members += Self.hex(lower.value) + "-" + Self.hex(upper.value)
    }

    // MARK: - Escapes

    /// What stands after a `\`.
    struct Escape {
        /// For use inside a class.
        let members: String
        /// The character, when it is just one.
        var single: Unicode.Scalar?

        /// For use outside a class.
        var pcre: String { "[\(members)]" }
    }

    static func escape(_ rest: inout ArraySlice<Unicode.Scalar>) throws(PatternError) -> Escape {
        guard let scalar = rest.popFirst() else { throw .malformed("a \\ ends the pattern") }
        switch scalar {
        case "n": return Escape("\n")
        case "r": return Escape("\r")
        case "t": return Escape("\t")
        case "d": return Escape(members: "\\p{Nd}")
        case "D": return Escape(members: "\\P{Nd}")
        case "w": return Escape(members: "\\p{L}\\p{M}\\p{N}\\p{S}")
        case "W": return Escape(members: "\\p{P}\\p{Z}\\p{C}")
        case "s": return Escape(members: inside(space))
        case "S": return Escape(members: outside(space))
        case "i": return Escape(members: inside(nameStart))
        case "I": return Escape(members: outside(nameStart))
        case "c": return Escape(members: inside(nameStart + nameFurther))
        case "C": return Escape(members: outside(nameStart + nameFurther))
        case "p", "P":
            guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else {
                throw .malformed("\\p is followed by { }")
            }
            var name = String.UnicodeScalarView()
            name.append(contentsOf: rest[..<end])
            rest = rest[(end + 1)...]
            return try property(String(name), isNegated: scalar == "P")
        case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^", "$": return Escape(scalar)
        default: throw .malformed("\\\(scalar) has no meaning")
        }
    }

    private static let categories: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Z", "Zs", "Zl", "Zp", "S", "Sm", "Sc", "Sk", "So", "C", "Cc", "Cf", "Co", "Cn",
    ]

    private static func property(_ name: String, isNegated: Bool) throws(PatternError) -> Escape {
        if categories.contains(name) { return Escape(members: "\\\(isNegated ? "P" : "p"){\(name)}") }
        guard name.hasPrefix("Is"), let block = UnicodeBlocks.block(String(name.dropFirst(2))) else {
            throw .malformed("\\p{\(name)} has no meaning")
        }
        return Escape(members: isNegated ? outside([block]) : inside([block]))
    }

    // MARK: - Runs of characters

    private static let space: [ClosedRange<UInt32>] = [0x9...0xA, 0xD...0xD, 0x20...0x20]

    /// What a name in XML starts with (XML 1.0 §2.3).
    private static let nameStart: [ClosedRange<UInt32>] = [
        0x3A...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
        0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
        0xFDF0...0xFFFD, 0x10000...0xEFFFF,
    ]

    /// What a name in XML can also have further on (XML 1.0 §2.3).
    private static let nameFurther: [ClosedRange<UInt32>] = [
        0x2D...0x2E, 0x30...0x39, 0xB7...0xB7, 0x300...0x36F, 0x203F...0x2040,
    ]

    private static func inside(_ runs: [ClosedRange<UInt32>]) -> String {
        runs.map { hex($0.lowerBound) + "-" + hex($0.upperBound) }.joined()
    }

    private static func outside(_ runs: [ClosedRange<UInt32>]) -> String {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if next < run.lowerBound { gaps.append(next...run.lowerBound - 1) }
            next = run.upperBound + 1
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return inside(gaps)
    }

    private static func hex(_ value: UInt32) -> String { "\\x{\(String(value, radix: 16))}" }
}

extension CharacterClass.Escape {
    fileprivate init(_ single: Unicode.Scalar) {
        members = "\\x{\(String(single.value, radix: 16))}"
        self.single = single
    }
}
