extension Value {
    /// What `@"…"` stands for (DMN 1.5 §10.3.1.2, rule 62); `nil` when the text is none of the forms.
    package static func atLiteral(_ text: String) -> Value? {
        if let date = FeelDate(text) { return .date(date) }
        if let dateTime = FeelDateTime(text) { return .dateTime(dateTime) }
        if let time = FeelTime(text) { return .time(time) }
        return duration(text)
    }

    /// A duration of either kind.
    static func duration(_ text: String) -> Value? {
        if let months = MonthsDuration(text) { return .months(months) }
        if let seconds = SecondsDuration(text) { return .seconds(seconds) }
        return nil
    }

    /// What `string()` makes of it (DMN 1.5 table 75); `nil` for null and for what is unknown.
    package var text: String? {
        switch self {
        case .null, .unknown: nil
        case .string(let string): string
        case .date(let date): date.description
        case .time(let time): time.description
        case .dateTime(let dateTime): dateTime.description
        case .months(let months): months.description
        case .seconds(let seconds): seconds.description
        case .boolean, .number, .list, .context, .range, .function: literalText
        }
    }

    /// The value as it is written inside an expression: strings in quotes, dates as `@"…"`.
    package var literalText: String {
        switch self {
        case .null: return "null"
        case .boolean(let boolean): return boolean ? "true" : "false"
        case .number(let number): return number.description
        case .string(let string): return Self.quoted(string)
        case .date, .time, .dateTime, .months, .seconds: return "@\"\(text ?? "")\""
        case .list(let list):
            let members = list.elements.map(\.literalText) + (list.isComplete ? [] : ["…"])
            return "[" + members.joined(separator: ", ") + "]"
        case .context(let context):
            return "{" + context.entries.map { Self.key($0) + ": " + $1.literalText }.joined(separator: ", ") + "}"
        case .range(let range): return Self.literalText(of: range)
        case .function(let function):
            return function.name ?? "function(" + function.parameters.joined(separator: ", ") + ")"
        case .unknown: return "…"
        }
    }

    private static func literalText(of range: FeelRange) -> String {
        switch (range.start, range.end) {
        case (nil, let end?): return "(" + (range.endIncluded ? "<= " : "< ") + end.literalText + ")"
        case (let start?, nil): return "(" + (range.startIncluded ? ">= " : "> ") + start.literalText + ")"
        case (let start, let end):
            return (range.startIncluded ? "[" : "(") + (start?.literalText ?? "") + ".."
                + (end?.literalText ?? "") + (range.endIncluded ? "]" : ")")
        }
    }

    static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// A key stands bare when it is a plain name, else in quotes.
    private static func key(_ key: String) -> String {
        let isPlain =
            key.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
            && key.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == " "
            }
        return isPlain ? key : quoted(key)
    }
}
