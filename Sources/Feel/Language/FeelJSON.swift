/// Values as JSON.
///
/// A single value is `{"t": type, "v": text}` with the names of the types of XML Schema, a list `{"list": […]}`, a
/// context `{"context": {…}}`, and null is null. What is unknown is `{"unknown": [numbers]}`.
package enum FeelJSON {
    /// The value as one line of JSON.
    package static func encode(_ value: Value) -> String {
        var text = ""
        write(value, to: &text)
        return text
    }

    private static func write(_ value: Value, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .unknown(let unknown):
            text += "{\"unknown\": [" + unknown.waiting.members.map(String.init).joined(separator: ", ") + "]}"
        case .list(let list):
            text += "{\"list\": ["
            for (index, element) in list.elements.enumerated() {
                if index > 0 { text += ", " }
                write(element, to: &text)
            }
            text += "]"
            if let rest = list.rest {
                text += ", \"unknown\": [" + rest.members.map(String.init).joined(separator: ", ") + "]"
            }
            text += "}"
        case .context(let context):
            text += "{\"context\": {"
            for (index, entry) in context.entries.enumerated() {
                if index > 0 { text += ", " }
                text += quoted(entry.key) + ": "
                write(entry.value, to: &text)
            }
            text += "}}"
        default:
            text += "{\"t\": \"\(typeName(of: value))\", \"v\": \(quoted(value.text ?? value.literalText))}"
        }
    }

    private static func typeName(of value: Value) -> String {
        switch value.kind {
        case .number: "decimal"
        case .dateTime: "dateTime"
        case .months, .seconds: "duration"
        case let kind: kind.name
        }
    }

    /// A text as JSON writes it.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let code = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    // MARK: Reading

    /// A value from plain JSON, or from what `encode` writes.
    ///
    /// - Throws: when the text is no JSON, or an encoded form in it is wrong.
    package static func decode(_ text: String) throws(JSONError) -> Value {
        try value(of: try JSON(text))
    }

    /// The names and values of a JSON object.
    ///
    /// - Throws: as `decode`, and for JSON that is no object.
    package static func decodeContext(_ text: String) throws(JSONError) -> FeelContext {
        guard case .context(let context) = try decode(text) else {
            throw JSONError(message: "Hier hoort een JSON-object: namen met waarden.", offset: 0)
        }
        return context
    }

    /// The value that JSON stands for.
    ///
    /// - Throws: for a number with too many digits, and for an encoded form with a text that is not of its type.
    package static func value(of json: JSON) throws(JSONError) -> Value {
        switch json {
        case .null: return .null
        case .boolean(let value): return .boolean(value)
        case .string(let text): return .string(text)
        case .number(let text):
            guard let number = Decimal128(text) else {
                throw JSONError(message: "Het getal \(text) is te groot.", offset: 0)
            }
            return .number(number)
        case .array(let elements): return .list(FeelList(try values(of: elements)))
        case .object(let members):
            if let value = try encoded(members) { return value }
            let values = try values(of: members.map(\.value))
            return .context(FeelContext(Array(zip(members.map(\.key), values))))
        }
    }

    private static func values(of elements: [JSON]) throws(JSONError) -> [Value] {
        var values: [Value] = []
        for element in elements { values.append(try value(of: element)) }
        return values
    }

    /// The value of an object that is one of the encoded forms; `nil` for any other object.
    private static func encoded(_ members: [JSON.Member]) throws(JSONError) -> Value? {
        switch (members.count, members.first?.key, members.first?.value, members.last?.key, members.last?.value) {
        case (1, "list", .array(let elements)?, _, _): return .list(FeelList(try values(of: elements)))
        case (1, "context", .object(let fields)?, _, _):
            let values = try values(of: fields.map(\.value))
            return .context(FeelContext(Array(zip(fields.map(\.key), values))))
        case (1, "unknown", .array(let numbers)?, _, _):
            let members = numbers.compactMap { if case .number(let text) = $0 { Int32(text) } else { nil } }
            guard !members.isEmpty, members.count == numbers.count else { return nil }
            return .unknown(waitingFor: WaitingSet(members))
        case (2, "t", .string(let type)?, "v", .string(let text)?):
            guard let value = single(type, text) else {
                throw JSONError(message: "\"\(text)\" is geen waarde van het type \(type).", offset: 0)
            }
            return value
        default: return nil
        }
    }

    private static func single(_ type: String, _ text: String) -> Value? {
        switch type {
        case "string": .string(text)
        case "boolean": text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
        case "decimal", "double", "integer", "number": Decimal128(text).map { .number($0) }
        case "date": FeelDate(text).map { .date($0) }
        case "time": FeelTime(text).map { .time($0) }
        case "dateTime": FeelDateTime(text).map { .dateTime($0) }
        case "duration", "years and months duration", "days and time duration":
            MonthsDuration(text).map { .months($0) } ?? SecondsDuration(text).map { .seconds($0) }
        default: nil
        }
    }
}
