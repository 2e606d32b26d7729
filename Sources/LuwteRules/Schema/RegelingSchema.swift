/// JSON Schemas (draft 2020-12) of the files that people write, made from the tables that the reader uses.
///
/// An editor that knows them completes keys, shows what belongs there and underlines mistakes. They say what can be said
/// of a key by itself; names, expressions and what keys do together are for `luwte regeling check`.
package enum RegelingSchema {
    /// Of a regeling.
    package static var regeling: String {
        var draft = SchemaDraft()
        let top = draft.object(.top)
        return document(
            "Een regeling", "De regels van een gemeente voor kinderopvang op sociaal-medische gronden.", top, draft)
    }

    /// Of a file with worked cases, and of a case file: one case, a list of them, or a list under `gevallen`.
    package static var voorbeeld: String {
        var draft = SchemaDraft(allowsUnknown: true)
        let one = draft.reference(.workedCase)
        let many: JSONValue = ["type": "array", "items": one]
        let file: JSONValue = [
            "type": "object", "required": ["gevallen"],
            "properties": ["gevallen": many.with([.init("description", "De gevallen, elk met een naam.")])],
            "additionalProperties": .boolean(false),
        ]
        let body: JSONValue = [
            "if": ["type": "array"], "then": many,
            "else": ["if": ["type": "object", "required": ["gevallen"]], "then": file, "else": one],
        ]
        return document("Voorbeelden bij een regeling", "Situaties, met wat eruit moet komen.", body, draft)
    }

    private static func document(
        _ title: String, _ description: String, _ body: JSONValue, _ draft: SchemaDraft
    ) -> String {
        let head: JSONValue = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .text(title),
            "description": .text(description),
        ]
        guard case .map(let entries) = body else { return head.json }
        let definitions = draft.definitions.sorted { $0.key < $1.key }
        return head.with(entries + [.init("$defs", .map(definitions))]).json
    }

    /// The name of every key that the format knows, wherever it stands.
    package static var keys: Set<String> {
        var found: Set<String> = []
        var seen: Set<String> = []
        func visit(_ content: KeyContent) {
            switch content {
            case .map(let table): visit(table)
            case .list(let member), .entries(_, let member): visit(member)
            case .either(let text, let list, let map): [text, list, map].compactMap { $0 }.forEach(visit)
            case .tree: [KeyTable.group, .leaf].forEach(visit)
            default: break
            }
        }
        func visit(_ table: KeyTable) {
            guard seen.insert(table.name).inserted else { return }
            for rule in table.keys {
                found.insert(rule.name)
                visit(rule.content)
            }
        }
        visit(KeyTable.top)
        return found
    }
}
