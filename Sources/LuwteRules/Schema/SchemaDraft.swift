/// The work of turning key tables into a schema: each table becomes one definition.
struct SchemaDraft {
    /// Whether a date may be `onbekend`, as in a case.
    let allowsUnknown: Bool
    private var made: [String: JSONValue] = [:]

    init(allowsUnknown: Bool = false) { self.allowsUnknown = allowsUnknown }

    var definitions: [JSONValue.Entry] { made.map { JSONValue.Entry($0.key, $0.value) } }

    /// A block with the keys of a table.
    mutating func object(_ table: KeyTable) -> JSONValue {
        let properties = table.keys.map { JSONValue.Entry($0.name, property($0)) }
        let needed = table.keys.filter { $0.presence != .optional }.map(\.name)
        return [
            "type": "object", "properties": .map(properties), "required": .texts(needed),
            "additionalProperties": .boolean(false),
        ]
    }

    /// A pointer to the definition of a table, which is made when it is not there yet.
    mutating func reference(_ table: KeyTable) -> JSONValue {
        define(SchemaDraft.name(of: table)) { $0.object(table) }
    }

    /// `een regel over bewijs` as a name: `regel_over_bewijs`.
    private static func name(of table: KeyTable) -> String {
        (table.name.hasPrefix("een ") ? String(table.name.dropFirst(4)) : table.name).replacing(" ", with: "_")
    }

    private mutating func define(_ name: String, _ make: (inout SchemaDraft) -> JSONValue) -> JSONValue {
        if made[name] == nil {
            made[name] = [:]  // a table that leads back to itself finds its name taken
            made[name] = make(&self)
        }
        return ["$ref": .text("#/$defs/\(name)")]
    }

    // MARK: Keys

    private mutating func property(_ rule: KeyRule) -> JSONValue {
        value(rule.content, mayBeEmpty: rule.presence != .needed, allowsNone: rule.allowsNone)
            .with([.init("description", .text(rule.description))])
    }

    /// What may stand behind a key.
    private mutating func value(_ content: KeyContent, mayBeEmpty: Bool, allowsNone: Bool) -> JSONValue {
        let schema = schema(of: content)
        var choices: [JSONValue] = []
        if mayBeEmpty { choices.append(empty) }
        if allowsNone { choices.append(["const": "geen"]) }
        guard !choices.isEmpty else { return schema }
        // Words by which people say `geen`, and which the reader takes for a mistake.
        let asked = allowsNone ? schema.with([.init("not", ["enum": .texts(StructureCheck.wordsForNone)])]) : schema
        return ["anyOf": .list(choices + [asked])]
    }

    /// An empty key: a parser of YAML makes nothing of it, and one that reads all as text an empty text.
    private var empty: JSONValue { ["enum": [.null, ""]] }

    // MARK: Contents

    private mutating func schema(of content: KeyContent) -> JSONValue {
        switch content {
        case .list(let member): return oneOrMany(schema(of: member), many: schema(of: member))
        case .readings:
            return define("lezing_van_een_regel") { $0.oneOrMany(SchemaDraft.ofText(), many: SchemaDraft.ofText()) }
        case .map(let table): return reference(table)
        case .entries(let keys, let member): return entries(keys, value(member, mayBeEmpty: true, allowsNone: true))
        case .tree: return tree()
        case .sources: return sources()
        case .either(let text, let list, let map):
            let ofList = list.map { schema(of: $0) } ?? .boolean(false)
            let ofMap = map.map { schema(of: $0) } ?? .boolean(false)
            return [
                "if": ["type": "array"], "then": ofList,
                "else": ["if": ["type": "object"], "then": ofMap, "else": schema(of: text)],
            ]
        case .volume:
            let units = entries(.any, value(.expression, mayBeEmpty: true, allowsNone: true))
            return ["if": ["type": "object"], "then": units, "else": SchemaDraft.ofText()]
        case .text, .expression, .reference: return define("tekst") { _ in SchemaDraft.ofText() }
        case .id: return define("korte_naam") { $0.scalar(content) }
        case .date: return define("datum") { $0.scalar(content) }
        case .term: return define("termijn_in_tijd") { $0.scalar(content) }
        case .yesNo: return define("ja_of_nee") { $0.scalar(content) }
        default: return scalar(content)
        }
    }

    private func oneOrMany(_ one: JSONValue, many: JSONValue) -> JSONValue {
        ["if": ["type": "array"], "then": ["items": many], "else": one]
    }

    private func entries(_ keys: KeyContent.EntryKey, _ value: JSONValue) -> JSONValue {
        let pattern: String? =
            switch keys {
            case .own: "^[a-z0-9][a-z0-9_-]*$"
            case .fullName: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$"
            case .reference, .any: nil
            }
        guard let pattern else { return ["type": "object", "additionalProperties": value] }
        return [
            "type": "object", "patternProperties": .map([.init(pattern, value)]),
            "additionalProperties": .boolean(false),
        ]
    }

    /// A group is known by the key that holds its members.
    private mutating func tree() -> JSONValue {
        define("boom") { draft in
            let groups = ["alle", "een_van", "geen_van"].map { word -> JSONValue in ["required": .texts([word])] }
            return [
                "if": ["type": "object", "anyOf": .list(groups)], "then": draft.reference(.group),
                "else": draft.reference(.leaf),
            ]
        }
    }

    private mutating func sources() -> JSONValue {
        define("bron_van_een_regel") { draft in
            let one = draft.source()
            return draft.oneOrMany(one, many: one)
        }
    }

    private mutating func source() -> JSONValue {
        define("een_bron_van_een_regel") { draft in
            let text = SchemaDraft.ofText()
            let requirement = SchemaDraft.ofText(pattern: "^[A-Z]{1,4}-[0-9][a-z0-9]{0,3}$")
            let words = draft.orEmpty(draft.oneOrMany(text, many: draft.orEmpty(text)))
            return [
                "type": "object",
                "properties": [
                    "eis": draft.orEmpty(draft.oneOrMany(requirement, many: requirement))
                        .with([.init("description", "De eis, zoals ROT-44.")]),
                    "artikel": draft.orEmpty(text)
                        .with([.init("description", "Een wetsartikel, zoals Awb 4:13.")]),
                ],
                "additionalProperties": words.with([
                    .init("description", "Enkele woorden, letterlijk uit deze bron; … verbindt stukjes.")
                ]),
            ]
        }
    }

    private func orEmpty(_ schema: JSONValue) -> JSONValue { ["anyOf": [empty, schema]] }
}
