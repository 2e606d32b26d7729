import Feel

/// One small change in the text of an expression.
struct TextMutation {
    /// What is changed, as in `9 → 10`.
    let name: String
    let text: String
    /// Which bytes of the expression it changes, and to what; `nil` when it is the whole.
    private let edit: (range: Range<Int>, replacement: String)?

    private init(name: String, text: String, edit: (range: Range<Int>, replacement: String)? = nil) {
        self.name = name
        self.text = text
        self.edit = edit
    }

    /// A piece of the expression as it is after the change; `nil` when the change lies outside the piece.
    func changed(_ piece: String, of whole: String) -> String? {
        guard let edit else { return nil }
        let (bytes, part) = (Array(whole.utf8), Array(piece.utf8))
        guard !part.isEmpty, part.count <= bytes.count else { return nil }
        let first = max(0, edit.range.upperBound - part.count)
        let last = min(edit.range.lowerBound, bytes.count - part.count)
        guard first <= last,
            let start = (first...last).first(where: { bytes[$0..<$0 + part.count].elementsEqual(part) })
        else { return nil }
        let before = part[..<(edit.range.lowerBound - start)]
        let after = part[(edit.range.upperBound - start)...]
        return String(decoding: before + Array(edit.replacement.utf8) + after, as: UTF8.self)
    }

    /// Every small change of an expression: numbers and dates shifted by one, comparisons that take the limit in or leave it
    /// out, equal and unequal changed over, `and` and `or` too, and the opposite of the whole where it is a yes or no.
    static func all(of expression: Expression, isCondition: Bool) -> [TextMutation] {
        var found: [TextMutation] = []
        let bytes = Array(expression.text.utf8)
        func replace(_ range: Range<Int>, with new: String, _ name: String) {
            let text = String(
                decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
            found.append(TextMutation(name: name, text: text, edit: (range, new)))
        }
        expression.syntax.forEachNode { node in
            switch node.kind {
            case .number(let number):
                for (sign, shifted) in [("+", number.adding(1)), ("-", number.subtracting(1))] {
                    guard let shifted else { continue }
                    replace(
                        node.position.range, with: shifted.isNegative ? "(\(shifted))" : "\(shifted)",
                        "\(number)\(sign)1")
                }
            case .temporal(_, .date(let date)):
                if let next = date.adding(days: 1) { replace(node.position.range, with: "@\"\(next)\"", "\(date)+1") }
            case .comparison(let sign, let left, let right):
                let swapped = swapped(sign)
                let gap = left.position.range.upperBound..<right.position.range.lowerBound
                swap(in: gap, bytes, from: swapped.from, to: swapped.to, replace)
            case .test(let sign, let operand):
                let swapped = swapped(sign)
                swap(
                    in: node.position.range.lowerBound..<operand.position.range.lowerBound, bytes, from: swapped.from,
                    to: swapped.to, replace)
            case .conjunction(let parts):
                for gap in gaps(between: parts) { swap(in: gap, bytes, from: "and", to: "or", replace) }
            case .disjunction(let parts):
                for gap in gaps(between: parts) { swap(in: gap, bytes, from: "or", to: "and", replace) }
            default: break
            }
        }
        if isCondition { found.append(TextMutation(name: "niet", text: "not(\(expression.text))")) }
        return found
    }

    /// Where the words between parts stand.
    private static func gaps(between parts: [Syntax]) -> [Range<Int>] {
        zip(parts, parts.dropFirst()).map { left, right in
            let start = left.position.range.upperBound
            return start..<max(start, right.position.range.lowerBound)
        }
    }

    private static func swapped(_ sign: Syntax.Comparison) -> (from: String, to: String) {
        switch sign {
        case .less: ("<", "<=")
        case .lessOrEqual: ("<=", "<")
        case .greater: (">", ">=")
        case .greaterOrEqual: (">=", ">")
        case .equal: ("=", "!=")
        case .unequal: ("!=", "=")
        }
    }

    private static func swap(
        in gap: Range<Int>, _ bytes: [UInt8], from: String, to: String,
        _ replace: (Range<Int>, String, String) -> Void
    ) {
        let sign = Array(from.utf8)
        guard gap.upperBound <= bytes.count, gap.count >= sign.count else { return }
        for start in gap.lowerBound...(gap.upperBound - sign.count)
        where Array(bytes[start..<start + sign.count]) == sign {
            replace(start..<start + sign.count, to, "\(from) wordt \(to)")
            return
        }
    }
}
