/// An assessment in the documented shape: the same in YAML, in JSON and in what worked cases expect.
package indirect enum Report: Sendable, Hashable {
    case text(String)
    case list([Report])
    case map([Entry])

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: Report

        package init(_ key: String, _ value: Report) {
            self.key = key
            self.value = value
        }
    }

    /// The value under a key of a map.
    package subscript(key: String) -> Report? {
        if case .map(let entries) = self { entries.first { $0.key == key }?.value } else { nil }
    }

    static func texts(_ texts: some Sequence<String>) -> Report { .list(texts.map(Report.text)) }

    /// As JSON, keys in order; every scalar is a text.
    package var json: String {
        var output = ""
        write(to: &output, indent: 0)
        return output + "\n"
    }

    private func write(to output: inout String, indent: Int) {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .text(let text): output += Self.quoted(text)
        case .list(let items) where items.isEmpty: output += "[]"
        case .map(let entries) where entries.isEmpty: output += "{}"
        case .list(let items):
            output += "[\n"
            for (number, item) in items.enumerated() {
                output += inner
                item.write(to: &output, indent: indent + 1)
                output += number + 1 < items.count ? ",\n" : "\n"
            }
            output += outer + "]"
        case .map(let entries):
            output += "{\n"
            for (number, entry) in entries.enumerated() {
                output += inner + Self.quoted(entry.key) + ": "
                entry.value.write(to: &output, indent: indent + 1)
                output += number + 1 < entries.count ? ",\n" : "\n"
            }
            output += outer + "}"
        }
    }

    /// As a JSON string, between quotation marks.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
