import LuwteRules

/// What stands in the fields of one question, as somebody typed it.
struct TypedAnswer: Sendable, Hashable {
    var values: [String] = []
    var day = ""
    var month = ""
    var year = ""

    var first: String { values.first ?? "" }

    init() {}

    init(_ fields: FormFields) {
        values = fields.all(VoorcheckField.value)
        day = fields[VoorcheckField.day] ?? ""
        month = fields[VoorcheckField.month] ?? ""
        year = fields[VoorcheckField.year] ?? ""
    }

    /// The fields as they were for an answer given before.
    init(_ text: String, _ type: AnswerType, _ language: Language) {
        guard text != PrecheckAnswers.doNotKnow else {
            values = [text]
            return
        }
        switch type {
        case .date:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3 else { return }
            year = String(parts[0].drop { $0 == "0" })
            month = String(parts[1].drop { $0 == "0" })
            day = String(parts[2].drop { $0 == "0" })
        case .multipleChoice:
            values = text.split(separator: ",").map(String.init)
        case .number, .amount:
            values = [language == .nl ? text.replacing(".", with: ",") : text]
        case .yesNo, .choice, .text, .toestemming, .opvangsoort, .lrkNumber, .list, .attachment:
            values = [text]
        }
    }

    /// The answer as the pre-check reads it; empty when nothing was filled in.
    func text(_ type: AnswerType, _ language: Language) -> String {
        switch type {
        case .date: dateText
        case .multipleChoice: values.filter { !$0.isEmpty }.joined(separator: ",")
        case .number, .amount: Self.number(first, language)
        case .yesNo, .choice, .text, .toestemming, .opvangsoort, .lrkNumber, .list, .attachment:
            Self.trimmed(first)
        }
    }

    /// `2021-03-27`, or what was typed when it is no date by its looks, so that it is refused as one.
    private var dateText: String {
        let parts = [year, month, day].map(Self.trimmed)
        if parts.allSatisfy(\.isEmpty) { return "" }
        let isNumeric = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
        guard isNumeric, parts[0].count <= 4, parts[1].count <= 2, parts[2].count <= 2 else {
            return parts.joined(separator: "-")
        }
        return zip(parts, [4, 2, 2]).map { String(repeating: "0", count: $1 - $0.count) + $0 }.joined(separator: "-")
    }

    /// A number with a point before its decimals, however it was typed: `€ 1.250,50` and `1250.5` both are numbers.
    private static func number(_ typed: String, _ language: Language) -> String {
        var text = typed.filter { !$0.isWhitespace && $0 != "€" }
        // 8,- is how a Dutch price says "no cents".
        for ending in [",-", ",–"] where text.hasSuffix(ending) { text.removeLast(2) }
        let group = groupMark(in: text, language)
        text.removeAll { $0 == group }
        return text.replacing(",", with: ".")
    }

    /// What stands between the thousands: of two marks the first; a mark alone only where three digits follow each time.
    private static func groupMark(in text: String, _ language: Language) -> Character? {
        if let point = text.firstIndex(of: "."), let comma = text.firstIndex(of: ",") {
            return point < comma ? "." : ","
        }
        let mark: Character = language == .nl ? "." : ","
        let groups = text.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
        return !groups.isEmpty && groups.allSatisfy { $0.count == 3 } ? mark : nil
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }
}
