import LuwteCore
import LuwteDomain
import LuwteRules

/// A zaak in text: only the sections that the reader may see.
struct ZaakReport {
    let zaak: Zaak
    let records: [ZaakRecord]
    let sections: Set<Section>
    let law: Law
    let texts: RuleTexts
    let today: CalendarDate

    /// - Throws: ``Refusal`` when the regeling of the zaak is not at hand.
    func text() throws -> String {
        var lines = head()
        if sections.contains(.course) {
            lines += try due()
            for procedure in zaak.procedures { lines += try course(procedure) }
        }
        if sections.contains(.social) {
            lines += consents()
            for procedure in zaak.procedures { lines += try conditions(procedure) }
        }
        if sections.contains(.placement) { lines += care() }
        return (lines + history()).joined(separator: "\n")
    }

    private func head() -> [String] {
        var lines = ["Zaak \(zaak.id), \(zaak.gemeente)"]
        if sections.contains(.course) { lines.append("Stand: \(zaak.phase.word.rawValue)") }
        if sections.contains(.course), let team = zaak.team {
            lines.append("Bij: \(team)" + (zaak.behandelaar.map { ", \($0)" } ?? ""))
        }
        if sections.contains(.person) {
            lines += zaak.personalia.sorted { $0.key < $1.key }.map { member, person in
                "\(member): \(person.voornamen) \(person.achternaam), geboren \(person.bornOn.iso)"
            }
        }
        return lines
    }

    private func due() throws -> [String] {
        let items = try zaak.dueItems(law, on: today)
        guard !items.isEmpty else { return ["", "Er hoeft nu niets te gebeuren."] }
        return ["", "Wat er moet gebeuren (op \(today.iso))"]
            + items.map { item in
                let late = item.due < today ? "  TE LAAT" : ""
                return "  \(item.due.iso)  \(item.kind.rawValue) (\(item.turn.rawValue)): \(why(item.why))\(late)"
            }
    }

    private func why(_ why: DueItem.Why) -> String {
        switch why {
        case .term(let receipt): receipt.steps.last.map { "\($0.rule), \($0.source)" } ?? "termijn"
        case .named: "de dag in de brief"
        case .national(let term, let from): "\(term), vanaf \(from.iso)"
        case .regeling(let line): line.isEmpty ? "de regeling" : "regeling: \(line)"
        case .course: "de loop van de zaak"
        }
    }

    private func course(_ procedure: Procedure) throws -> [String] {
        var lines = ["", "\(procedure.number). \(procedure.kind.word), ontvangen \(procedure.receivedOn.iso)"]
        lines.append("  stand: \(procedure.stage.rawValue); regeling \(procedure.regeling.id)")
        if let term = try? procedure.beslistermijn(law) {
            lines.append("  beslissen uiterlijk \(term.decideBy.iso), want:")
            lines += term.receipt.steps.map { step in
                "    \(step.day?.iso ?? "          ")  \(step.text.words(texts)) [\(step.rule); \(step.source)]"
            }
        }
        if let sent = procedure.sentOn { lines.append("  besluit verstuurd op \(sent.iso)") }
        if sections.contains(.social), let besluit = procedure.besluit {
            lines.append(
                "  besluit: \(besluit.beslissing == .reject ? "afgewezen" : "toegekend"). \(besluit.motivering)")
        }
        return lines
    }

    private func consents() -> [String] {
        guard !zaak.toestemmingen.isEmpty else { return [] }
        return ["", "Toestemmingen"]
            + zaak.toestemmingen.map { "  \($0.holder), \($0.subject): \($0.answer.rawValue) (\($0.changedOn.iso))" }
    }

    private func conditions(_ procedure: Procedure) throws -> [String] {
        guard !procedure.isBezwaar else { return [] }
        let assessor = try law.assessor(procedure.regeling.id)
        let outcomes = try zaak.assessment(of: procedure, law, on: procedure.sentOn ?? today).outcomes(assessor)
        return ["", "Voorwaarden van \(procedure.number)"]
            + assessor.regeling.allConditions.compactMap { condition in
                outcomes[condition.id].map { outcome in
                    let oordeel = procedure.oordelen[condition.id].map { " (\($0.rol), \($0.on.iso))" } ?? ""
                    return "  \(condition.id): \(outcome.rawValue)\(oordeel)"
                }
            }
    }

    private func care() -> [String] {
        guard let indicatie = zaak.indicatie else { return [] }
        return ["", "Opvang van \(indicatie.firstDay.iso) tot en met \(indicatie.lastDay.iso)"]
            + indicatie.care.map { care in
                let amounts = care.amounts.map { "\($0.count) \($0.unit.rawValue)" }.joined(separator: ", ")
                return "  vanaf \(care.from.iso): \(care.soort), \(amounts)"
            }
    }

    /// That something happened in a section that the reader may not see, is itself not theirs to know.
    private func history() -> [String] {
        ["", "Geschiedenis"]
            + records.map { record in
                let header = record.header
                return "  \(header.number)  \(header.on.iso)  \(header.name)  \(header.by.capacity.rawValue)"
            }
    }
}

extension Procedure.Kind {
    fileprivate var word: String {
        switch self {
        case .aanvraag: "Aanvraag"
        case .verlenging: "Verlenging"
        case .herziening: "Herziening"
        case .bezwaar(let against): "Bezwaar tegen \(against)"
        case .terugvordering: "Terugvordering"
        case .privacyverzoek: "Privacyverzoek"
        }
    }
}
