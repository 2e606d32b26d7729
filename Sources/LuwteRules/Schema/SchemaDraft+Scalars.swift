/// Texts that stand for a value, as patterns.
///
/// A reader of YAML that knows numbers makes one of `10.5`; both that number and the text are right.
extension SchemaDraft {
    static func ofText(pattern: String? = nil) -> JSONValue {
        let type: JSONValue = pattern == nil ? ["string", "number", "boolean"] : "string"
        let rule = pattern.map { JSONValue.Entry("pattern", .text($0)) } ?? .init("minLength", .number(1))
        return .map([.init("type", type), rule])
    }

    func scalar(_ content: KeyContent) -> JSONValue {
        switch content {
        case .word(let words): ["enum": .texts(words)]
        case .yesNo: ["enum": ["ja", "nee"]]
        case .date: allowsUnknown ? ["anyOf": [["const": "onbekend"], date]] : date
        case .id: number("^[a-z0-9][a-z0-9_-]*$")
        case .wholeNumber: number("^[0-9]+$", kind: "integer")
        case .amount: number("^[0-9]+(\\.[0-9]{2})?$")
        case .number: number("^[0-9]+(\\.[0-9]+)?$")
        case .share: number("^([0-9]+/0*[1-9][0-9]*|[0-9]+(\\.[0-9]+)?)$")
        case .term: SchemaDraft.ofText(pattern: "^0*[1-9][0-9]* +(dag|dagen|week|weken|maand|maanden|jaar|jaren)$")
        case .range:
            SchemaDraft.ofText(pattern: "^(?=.*[0-9]) *(-?[0-9]+(\\.[0-9]+)?)? *\\.\\. *(-?[0-9]+(\\.[0-9]+)?)? *$")
        case .free: [:]
        default: SchemaDraft.ofText()
        }
    }

    private var date: JSONValue { SchemaDraft.ofText(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

    private func number(_ pattern: String, kind: String = "number") -> JSONValue {
        [
            "type": ["string", .text(kind)], "pattern": .text(pattern), "minimum": .number(0),
        ]
    }
}
