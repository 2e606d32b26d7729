import LuwteCore
import LuwteDomain
import LuwteRules

/// A zaak in text: only the sections that the reader may see.
struct ZaakReport {
    let zaak: ZaakView
    let law: Law
    let texts: RuleTexts
    let today: CalendarDate

    /// - Throws: ``Refusal`` when the regeling of the zaak is not at hand.
    func text() throws -> String {
        let parts: [[String]?] = [
            head(), zaak(.person, read: people), try zaak(.course, read: due),
            try zaak(.course) { try $0.procedures.flatMap { try course($0) } },
            zaak(.social, read: consents), try zaak(.course, .social, read: conditions),
            zaak(.medical, read: papers), zaak(.placement, read: care), history(),
        ]
        return parts.compactMap(\.self).flatMap(\.self).joined(separator: "\n")
    }

    private func head() -> [String] {
        let course = zaak(.course) { zaak in
            let team = zaak.team.map { team in "Bij: \(team)" + (zaak.behandelaar.map { ", \($0)" } ?? "") }
            return ["Stand: \(zaak.phase.word.rawValue)"] + [team].compactMap(\.self)
        }
        return ["Zaak \(zaak.id), \(zaak.gemeente)"] + (course ?? [])
    }

    private func people(_ zaak: Zaak) -> [String] {
        zaak.personalia.sorted { $0.key < $1.key }.map { member, person in
            "\(member): \(person.voornamen) \(person.achternaam), geboren \(person.bornOn.iso)"
        }
    }

    private func due(_ zaak: Zaak) throws -> [String] {
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
        return lines
    }

    private func consents(_ zaak: Zaak) -> [String] {
        guard !zaak.toestemmingen.isEmpty else { return [] }
        return ["", "Toestemmingen"]
            + zaak.toestemmingen.map { "  \($0.holder), \($0.subject): \($0.answer.rawValue) (\($0.changedOn.iso))" }
    }

    private func conditions(_ zaak: Zaak) throws -> [String] {
        try zaak.procedures.flatMap { try conditions(zaak, $0) }
    }

    private func conditions(_ zaak: Zaak, _ procedure: Procedure) throws -> [String] {
        guard !procedure.isBezwaar else { return [] }
        let assessor = try law.assessor(procedure.regeling.id)
        let outcomes = try zaak.assessment(of: procedure, law, on: procedure.sentOn ?? today).outcomes(assessor)
        let besluit = procedure.besluit.map { besluit in
            "  besluit: \(besluit.beslissing == .reject ? "afgewezen" : "toegekend"). \(besluit.motivering)"
        }
        return ["", "Voorwaarden van \(procedure.number)"]
            + assessor.regeling.allConditions.compactMap { condition in
                outcomes[condition.id].map { outcome in
                    let oordeel = procedure.oordelen[condition.id].map { " (\($0.rol), \($0.on.iso))" } ?? ""
                    return "  \(condition.id): \(outcome.rawValue)\(oordeel)"
                }
            } + [besluit].compactMap(\.self)
    }

    private func papers(_ zaak: Zaak) -> [String] {
        guard !zaak.stukken.isEmpty else { return [] }
        return ["", "Stukken"]
            + zaak.stukken.map { stuk in
                "  \(stuk.receivedOn.iso)  \(stuk.id)" + (stuk.document.map { "  \($0.hash)" } ?? "  (op papier)")
            }
    }

    private func care(_ zaak: Zaak) -> [String] {
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
            + zaak.records.map { record in
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
