import LuwteRules

/// Makes the pages of a regeling: what each part says, with the words that it comes from.
struct PartBuilder: Sendable {
    let entry: RegelingEntry
    let texts: Texts

    var regeling: Regeling { entry.regeling }

    /// The sections of a page.
    func sections(_ deel: RegelingDeel) -> [PartSection] {
        switch deel {
        case .voorwaarden: conditions
        case .grenzen: limits
        case .begrippen: notions
        case .feiten: facts
        case .papieren: evidence
        case .werkwijze: practice
        case .geld: money
        case .lezingen: readings
        case .nietIngevuld: unset
        case .vergelijk: []
        }
    }

    // MARK: What every part uses

    func t(_ text: RegelingText, _ values: KeyValuePairs<String, String> = [:]) -> Phrase { texts(text, values) }

    func own(_ text: String) -> Phrase { texts.fromRegeling(text) }

    func row(_ name: RegelingText, _ lines: PartLine...) -> PartRow { PartRow(t(name), lines) }

    func rule(_ name: RegelingText, _ rule: Rule?) -> [PartRow] {
        guard let rule else { return [] }
        switch rule.text {
        case "true": return [row(name, .text(t(.always)))]
        case "false": return [row(name, .text(t(.never)))]
        default: return [PartRow(t(name), [line(rule)])]
        }
    }

    func sources(_ provenance: Provenance) -> [SourceLine] {
        regeling.cited(provenance).map { SourceLine($0, texts) }
    }

    /// Links to the readings that something rests on.
    func readingLinks(_ provenance: Provenance) -> [PartLine] {
        provenance.readings.map { id in
            regeling.readings.contains { $0.id == id }
                ? .link(Phrase(id), .deel(entry.id, .lezingen, anchor: id)) : .text(Phrase(id))
        }
    }

    /// A row for a setting: its content, the words for "there is none", or that nobody filled it in.
    func setting<Content>(
        _ name: RegelingText, _ setting: Setting<Content>, none: RegelingText = .noneHere,
        _ lines: (Content) -> [PartLine]
    ) -> PartRow {
        self.setting(t(name), setting, none: none, lines)
    }

    func setting<Content>(
        _ name: Phrase, _ setting: Setting<Content>, none: RegelingText = .noneHere, _ lines: (Content) -> [PartLine]
    ) -> PartRow {
        switch setting {
        case .set(let content): PartRow(name, lines(content))
        case .absent: PartRow(name, [.text(t(none))])
        case .unset: PartRow(name, [.notFilledIn])
        }
    }

    func yesNo(_ name: RegelingText, _ value: Setting<Bool>) -> PartRow {
        setting(name, value) { [.text(texts($0 ? .yes : .no))] }
    }

    /// A word of the file itself, with spaces for its underscores.
    func word(_ text: String) -> Phrase { own(text.replacing("_", with: " ")) }

    func roleName(_ id: String) -> Phrase { own(regeling.roleName(id)).capitalized }

    func termRow(_ name: RegelingText, _ term: Setting<Term>, none: RegelingText = .noneHere) -> PartRow {
        setting(name, term, none: none) { [.text(texts.length($0))] }
    }

    func card(
        _ title: Phrase, id: String? = nil, labels: [Phrase] = [], _ provenance: Provenance, _ rows: [PartRow]
    ) -> PartCard {
        PartCard(
            id: id, title: title, labels: labels, sources: sources(provenance), readings: readingLinks(provenance),
            rows: rows)
    }

    /// A section, or nothing where it would be empty.
    func section(_ id: String, _ title: RegelingText, intro: [RegelingText] = [], _ blocks: [PartBlock])
        -> [PartSection]
    {
        blocks.isEmpty ? [] : [PartSection(id: id, title: t(title), intro: intro.map { t($0) }, blocks: blocks)]
    }
}
