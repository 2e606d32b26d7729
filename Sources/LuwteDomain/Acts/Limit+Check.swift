import LuwteRules

extension Limit {
    /// Holds everything in an act to the table, also what a later act brings along: what is not named here is held to the
    /// strictest line.
    ///
    /// - Throws: ``Refusal/tooMuch(_:)`` at the first part that is too large.
    static func check(_ act: some StreamAct) throws(Refusal) { try walk(act, "") }

    /// By the name of the property that the text stands in, itself or within a list.
    private static let texts: [String: Limit] = [
        "texts": .answer, "answers": .answer, "values": .answer, "reason": .reason, "missed": .reason,
        "leftOut": .reason, "ground": .reason, "motivering": .motivering, "conclusion": .conclusion,
        "report": .report, "outcome": .conclusion, "support": .conclusion, "summary": .summary, "dissent": .motivering,
        "answer": .view, "goals": .goal, "what": .action, "who": .action,
    ]

    private static let lists: [String: Limit] = [
        "feiten": .feiten, "texts": .choices, "completeSubjects": .subjects, "stukken": .stukken, "answers": .fields,
        "values": .fields, "attendees": .attendees, "dissent": .dissent, "names": .names, "afwijkingen": .afwijkingen,
        "care": .care, "helpers": .helpers, "offers": .offers, "goals": .goals, "actions": .actions, "steps": .steps,
    ]

    private static func walk(_ value: Any, _ property: String) throws(Refusal) {
        if let text = value as? String {
            let limit = texts[property] ?? .name
            // Counting bytes costs nothing, and no text has more characters than bytes.
            if text.utf8.count > limit.most, text.unicodeScalars.count > limit.most { throw .tooMuch(limit) }
            return
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .collection, .set, .dictionary:
            let limit = lists[property] ?? .items
            if mirror.children.count > limit.most { throw .tooMuch(limit) }
        default: break
        }
        for child in mirror.children { try walk(child.value, own(child.label) ?? property) }
    }

    /// The name of a property; what an optional, a tuple or a dictionary calls its parts is none.
    private static func own(_ label: String?) -> String? {
        guard let label, !["some", "key", "value"].contains(label), !label.hasPrefix(".") else { return nil }
        return label
    }
}

extension Zaak {
    /// - Throws: when the family would become larger than any is.
    func requireRoom(for told: [GivenFact]) throws(Refusal) {
        if Set((feiten + told).map(\.member)).count > Limit.members.most { throw .tooMuch(.members) }
    }
}
