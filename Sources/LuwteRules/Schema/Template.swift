/// A text with places to fill in: `«naam»`, and blocks between `#: per naam` or `#: als naam` and `#: einde`.
///
/// An `als` block stays when the name has a value, and may have an `#: anders`; a `per` block comes once for each item.
package struct Template: Sendable {
    private let lines: [Substring]

    package init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// What is put in.
    package struct Values: Sendable {
        package var texts: [String: String]
        package var lists: [String: [[String: String]]]

        package init(texts: [String: String] = [:], lists: [String: [[String: String]]] = [:]) {
            self.texts = texts
            self.lists = lists
        }
    }

    /// The text with the values in their places; a name without a value leaves nothing.
    package func filled(with values: Values) -> String {
        fill(lines[...], values).joined(separator: "\n")
    }

    private func fill(_ part: ArraySlice<Substring>, _ values: Values) -> [String] {
        var result: [String] = []
        var index = part.startIndex
        while index < part.endIndex {
            guard let (word, name) = Self.mark(part[index]), word == "per" || word == "als" else {
                result.append(Self.filled(part[index], values.texts))
                index += 1
                continue
            }
            let (otherwise, end) = Self.block(part[(index + 1)...])
            let body = part[(index + 1)..<(otherwise ?? end)]
            if word == "per" {
                for item in values.lists[name] ?? [] {
                    var inner = values
                    inner.texts.merge(item) { $1 }
                    result += fill(body, inner)
                }
            } else if !(values.texts[name] ?? "").isEmpty {
                result += fill(body, values)
            } else if let otherwise {
                result += fill(part[(otherwise + 1)..<end], values)
            }
            index = min(end + 1, part.endIndex)
        }
        return result
    }

    /// `#: per gemeente` as its two words.
    private static func mark(_ line: Substring) -> (word: String, name: String)? {
        let words = line.split(separator: " ")
        guard words.first == "#:", words.count > 1 else { return nil }
        return (String(words[1]), words.count > 2 ? String(words[2]) : "")
    }

    /// Where the block that begins here has its `anders` and its `einde`.
    private static func block(_ part: ArraySlice<Substring>) -> (otherwise: Int?, end: Int) {
        var depth = 0
        var otherwise: Int?
        for index in part.indices {
            switch mark(part[index])?.word {
            case "per", "als": depth += 1
            case "anders" where depth == 0: otherwise = index
            case "einde":
                if depth == 0 { return (otherwise, index) }
                depth -= 1
            default: break
            }
        }
        return (otherwise, part.endIndex)
    }

    private static func filled(_ line: Substring, _ texts: [String: String]) -> String {
        let pieces = line.split(separator: "«", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
            let parts = piece.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
            return text + (texts[String(parts[0])] ?? "") + (parts.count > 1 ? parts[1] : "")
        }
    }
}
