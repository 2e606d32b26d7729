/// What `replace()` puts in the place of a match: text, and groups of the match by number (XPath functions 3.1 §5.6.4).
struct Replacement {
    private enum Part {
        case text([UInt8])
        case group(Int)
    }

    private var parts: [Part] = []

    init(_ text: String, for pattern: Pattern) throws(PatternError) {
        if pattern.isLiteral {
            parts = [.text(Array(text.utf8))]
            return
        }
        var plain: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"):
                guard let next = rest.popFirst(), next == UInt8(ascii: "\\") || next == UInt8(ascii: "$") else {
                    throw .malformed("in a replacement \\ stands before \\ or $")
                }
                plain.append(next)
            case UInt8(ascii: "$"):
                parts.append(.text(plain))
                plain = []
                parts.append(.group(try Self.group(&rest, of: pattern)))
            default:
                plain.append(byte)
            }
        }
        parts.append(.text(plain))
    }

    /// The number takes as many digits as still name a group of the pattern.
    private static func group(_ rest: inout ArraySlice<UInt8>, of pattern: Pattern) throws(PatternError) -> Int {
        func digit(_ byte: UInt8?) -> Int? {
            byte.flatMap { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 ? Int($0 - UInt8(ascii: "0")) : nil }
        }
        guard var number = digit(rest.first) else { throw .malformed("in a replacement $ stands before a digit") }
        rest = rest.dropFirst()
        while let next = digit(rest.first), number * 10 + next <= pattern.groupCount {
            number = number * 10 + next
            rest = rest.dropFirst()
        }
        return number
    }

    func append(to result: inout [UInt8], _ match: [Range<Int>], in text: [UInt8]) {
        for part in parts {
            switch part {
            case .text(let plain): result += plain
            case .group(let number): if number < match.count { result += text[match[number]] }
            }
        }
    }
}
