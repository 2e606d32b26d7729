import LuwteRules

/// What a regeling calls its own things, in words; the ID only where it has no title.
struct RegelingNames {
    let texts: DomainTexts
    let regeling: Regeling?
    let translation: Translation?

    func rol(_ id: String) -> String { named(id, regeling?.lists.rollen.first { $0.id == id }?.name) }

    func soort(_ id: String) -> String { named(id, regeling?.lists.opvangsoorten.first { $0.id == id }?.name) }

    func voorwaarde(_ id: String) -> String { named(id, regeling?.allConditions.first { $0.id == id }?.title) }

    /// A paper, or a fact.
    func item(_ id: String) -> String {
        guard let paper = regeling?.lists.bewijsstukken.first(where: { $0.id == id }) else { return question(id) }
        return named(id, paper.name)
    }

    /// What is asked: a fact, a field of a form, a question on extension.
    func question(_ id: String) -> String {
        let fact = regeling?.facts.first { $0.fullName == id }
        let field = regeling?.werkwijze.formulieren.flatMap(\.fields).first { $0.id == id }
        let asked = regeling?.verlenging.content?.questions.first { $0.id == id }
        return named(id, fact.map { $0.question ?? $0.explanation ?? $0.name } ?? field?.title ?? asked?.question)
    }

    /// A line of the begin or the end, a condition, or something that every regeling has.
    func line(_ id: String) -> String {
        switch id {
        case "harde_stop": return texts(.lineHardStop)
        case "verlenging": return texts(.lineVerlenging)
        case "aansluitend": return texts(.lineAansluitend)
        case "omvang": return texts(.lineOmvang)
        default:
            let rules = (regeling?.toekenning.begin ?? []) + (regeling?.toekenning.end ?? [])
            guard let rule = rules.first(where: { $0.id == id }) else { return voorwaarde(id) }
            return named(id, rule.reason)
        }
    }

    /// A name with a full stop, to stand in a text as a sentence.
    func sentence(_ name: String) -> String { name.hasSuffix(".") || name.hasSuffix("?") ? name : name + "." }

    private func named(_ id: String, _ title: String?) -> String {
        guard let title, !title.isEmpty else { return id }
        return translation?[title] ?? title
    }
}
