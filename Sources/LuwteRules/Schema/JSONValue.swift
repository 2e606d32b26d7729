/// A JSON value whose keys keep their order.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case map([Entry])

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// On lines, two spaces for each level, with a line break at the end.
    package var json: String {
        var output = ""
        write(to: &output, indent: 0)
        return output + "\n"
    }

    static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

    private func write(to output: inout String, indent: Int) {
        switch self {
        case .null: output += "null"
        case .boolean(let isTrue): output += isTrue ? "true" : "false"
        case .number(let number): output += String(number)
        case .text(let text): output += Report.quoted(text)
        case .list(let items) where items.allSatisfy(\.isSmall):
            // Words to choose from stand beside each other.
            output += "["
            for (number, item) in items.enumerated() {
                if number > 0 { output += ", " }
                item.write(to: &output, indent: indent)
            }
            output += "]"
        case .list(let items): JSONValue.write(items.map { ("", $0) }, "[", "]", to: &output, indent: indent)
        case .map(let entries):
            let pairs = entries.map { (Report.quoted($0.key) + ": ", $0.value) }
            JSONValue.write(pairs, "{", "}", to: &output, indent: indent)
        }
    }

    private var isSmall: Bool {
        switch self {
        case .null, .boolean, .number, .text: true
        case .list, .map: false
        }
    }

    private static func write(
        _ items: [(String, JSONValue)], _ open: String, _ close: String, to output: inout String, indent: Int
    ) {
        guard !items.isEmpty else { return output += open + close }
        output += open + "\n"
        for (number, item) in items.enumerated() {
            output += String(repeating: "  ", count: indent + 1) + item.0
            item.1.write(to: &output, indent: indent + 1)
            output += number + 1 < items.count ? ",\n" : "\n"
        }
        output += String(repeating: "  ", count: indent) + close
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .map(elements.map { Entry($0.0, $0.1) })
    }

    package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

    package init(stringLiteral value: String) { self = .text(value) }

    /// The map with more entries behind its own.
    func with(_ more: [Entry]) -> JSONValue {
        guard case .map(let entries) = self else { return self }
        return .map(entries + more)
    }
}
