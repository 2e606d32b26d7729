import LuwteRules

/// What a browser sent: the answers so far and what is asked now.
struct VoorcheckRequest: Sendable {
    let answers: [PrecheckAnswers.Entry]
    let earlier: [PrecheckAnswers.Entry]
    let question: String?
    let action: VoorcheckAction
    let typed: TypedAnswer
    let goesOn: Bool
    let isChanging: Bool

    init(_ fields: FormFields) {
        answers = Self.entries(fields.all(after: VoorcheckField.answer))
        earlier = Self.entries(fields.all(after: VoorcheckField.earlier))
        question = fields[VoorcheckField.question]
        action = VoorcheckAction(fields)
        typed = TypedAnswer(fields)
        goesOn = fields[VoorcheckField.goesOn] == VoorcheckField.yes
        isChanging = fields[VoorcheckField.isChanging] == VoorcheckField.yes
    }

    /// The longest answer and key that travel on; what the pages make themselves is far shorter.
    private static let longestAnswer = 2_000
    private static let longestKey = 120

    /// One answer to a question, the first; whatever looks like no key is dropped.
    private static func entries(_ fields: [(name: String, value: String)]) -> [PrecheckAnswers.Entry] {
        var seen: Set<String> = []
        return fields.filter { field in
            field.name.utf8.count <= longestKey && field.value.utf8.count <= longestAnswer && isKey(field.name)
                && seen.insert(field.name).inserted
        }.map { PrecheckAnswers.Entry(key: $0.name, text: $0.value) }
    }

    private static func isKey(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default:
                    false
                }
            }
    }
}
