/// Reads a range written out in a text, for `range()`: `[1..3]`, `(18..21]`, `["a".."c"]`, `[@"1970-01-01"..)`.
///
/// Its ends are literals: a number, a string, `@"…"`, or a call such as `date("1970-01-01")` on a literal
/// (DMN 1.5 table 75).
struct RangeText {
    private var rest: Substring

    /// - Returns: `nil` when the text is no range, its ends cannot be compared, or it ends before it starts.
    static func read(_ text: String) -> FeelRange? {
        var reader = RangeText(rest: text[...])
        return reader.range()
    }

    private mutating func range() -> FeelRange? {
        skipSpace()
        guard let opening = rest.popFirst(), "[(]".contains(opening) else { return nil }
        skipSpace()
        var start: Value?
        if !rest.hasPrefix("..") {
            guard let value = literal() else { return nil }
            start = value
        }
        skipSpace()
        guard rest.hasPrefix("..") else { return nil }
        rest.removeFirst(2)
        skipSpace()
        var end: Value?
        if let next = rest.first, !"])[".contains(next) {
            guard let value = literal() else { return nil }
            end = value
        }
        skipSpace()
        guard let closing = rest.popFirst(), "])[".contains(closing) else { return nil }
        skipSpace()
        guard rest.isEmpty else { return nil }
        let range = FeelRange(start: start, startIncluded: opening == "[", end: end, endIncluded: closing == "]")
        return Self.isSound(range) ? range : nil
    }

    /// An end that is left out cannot be included.
    private static func isSound(_ range: FeelRange) -> Bool {
        switch (range.start, range.end) {
        case (let start?, let end?): Operators.order(start, end).map { $0 <= 0 } ?? false
        case (let start?, nil): !range.endIncluded && Operators.order(start, start) != nil
        case (nil, let end?): !range.startIncluded && Operators.order(end, end) != nil
        case (nil, nil): false
        }
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0.isWhitespace }
    }

    private mutating func literal() -> Value? {
        switch rest.first {
        case "\"":
            return quoted().map(Value.string)
        case "@":
            rest.removeFirst()
            return quoted().flatMap(Value.atLiteral)
        case let first? where first.isLetter:
            return call()
        default:
            var length = 0
            // The two points of the range end the number, its own point does not.
            for (index, character) in zip(rest.indices, rest) {
                guard character.isASCII, character.isNumber || "-+.eE".contains(character) else { break }
                if rest[index...].hasPrefix("..") { break }
                length += 1
            }
            defer { rest = rest.dropFirst(length) }
            return Decimal128(rest.prefix(length)).map(Value.number)
        }
    }

    /// One of the functions that make a date, time or duration of a text.
    private mutating func call() -> Value? {
        let name = rest.prefix { $0 != "(" }
        rest = rest.dropFirst(name.count + 1)
        skipSpace()
        guard let text = quoted() else { return nil }
        skipSpace()
        guard rest.popFirst() == ")" else { return nil }
        return switch name.filter({ !$0.isWhitespace }) {
        case "date": FeelDate(text).map(Value.date)
        case "dateandtime": FeelDateTime(text).map(Value.dateTime)
        case "time": FeelTime(text).map(Value.time)
        case "duration": Value.duration(text)
        default: nil
        }
    }

    private mutating func quoted() -> String? {
        guard rest.popFirst() == "\"" else { return nil }
        var text = ""
        while let character = rest.popFirst() {
            if character == "\"" { return text }
            guard character == "\\" else {
                text.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n"?: text.append("\n")
            case "r"?: text.append("\r")
            case "t"?: text.append("\t")
            case let other? where "\"'\\".contains(other): text.append(other)
            default: return nil
            }
        }
        return nil
    }
}
