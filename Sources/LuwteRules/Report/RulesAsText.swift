import Feel

extension TableRule {
    /// Whether several rows can count together; otherwise the first one that fits counts.
    package var collectsRows: Bool { table.policy == .collect }
}

extension AnswerType {
    /// The lowest and highest number that is accepted, in Dutch notation.
    package var range: (lowest: String?, highest: String?) {
        if case .number(_, let lowest, let highest) = self { (lowest?.dutch, highest?.dutch) } else { (nil, nil) }
    }
}

extension Regeling {
    /// The conditions of a tree, in order; `nil` for an extension without conditions of its own.
    package var allConditions: [Voorwaarde] {
        voorwaarden.conditions + (verlenging.content?.voorwaarden?.conditions ?? [])
    }
}

extension VoorwaardeNode {
    /// The conditions in it, in order.
    package var conditions: [Voorwaarde] {
        switch self {
        case .leaf(let leaf): [leaf]
        case .group(let group): group.children.flatMap(\.conditions)
        }
    }
}

extension AnswerType {
    /// The answers to choose from, with their words; `nil` where an answer is typed, and for yes and no.
    package func choices(in lists: Lists) -> [Choice]? {
        switch self {
        case .choice(let choices), .multipleChoice(let choices): choices
        case .opvangsoort: lists.opvangsoorten.map { Choice(id: $0.id, text: $0.name) }
        case .toestemming:
            Toestemming.allCases.map { Choice(id: $0.rawValue, text: $0.rawValue.replacing("_", with: " ")) }
        case .yesNo, .number, .amount, .date, .text, .lrkNumber, .list, .attachment: nil
        }
    }
}

extension Volume {
    /// By unit, as a number in Dutch notation.
    package var shownAmounts: [(unit: VolumeUnit, amount: String)] { shown }
}
