import LuwteCore
import LuwteDomain
import LuwteRules

extension MadeUpZaak {
    /// Lives up to today: application, examination, besluit, care, end.
    mutating func live() {
        apply()
        examine()
        decide()
        if zaak.phase == .placement { start() }
        if case .running = zaak.phase { care() }
        finish()
    }

    private mutating func apply() {
        guard let kind = example.kind else { return }
        let isOnline = Int.random(in: 0..<4, using: &chance) > 0
        let submit = SubmitAanvraag(
            kind: kind, channel: isOnline ? .formulier : .post, receivedOn: day, request: example.request,
            feiten: example.feiten, completeSubjects: example.completeSubjects)
        act(submit)
        act(AssignZaak(to: world.teams[team]))
        for subject in ["kind", "ouder"] {
            for member in example.members(of: subject) { act(RecordPersonalia(personalia(subject), of: member)) }
        }
        act(ConfirmReceipt(of: .procedure(number: 1)))
        askToestemming()
        for member in zaak.derdenToInform { act(InformDerde(member, .told(on: day))) }
    }

    private mutating func personalia(_ subject: String) -> Personalia {
        let years = subject == "kind" ? 3 : 31
        return Personalia(
            voornamen: world.voornamen.randomElement(using: &chance) ?? "",
            achternaam: world.achternamen.randomElement(using: &chance) ?? "",
            bornOn: day.adding(months: -12 * years).adding(days: -Int.random(in: 1...300, using: &chance)), bsn: bsn())
    }

    /// A number from the range that is given to nobody: 9999 and five digits that pass the eleven test.
    private mutating func bsn() -> BSN? {
        let number = Int.random(in: 10_000...99_999, using: &chance)
        return (number...99_999).lazy.compactMap { try? BSN("9999\($0)") }.first
    }

    private mutating func askToestemming() {
        let subjects = example.regeling.facts.filter { $0.answer == .toestemming }.map(\.fullName)
        let holders = Array(example.members(of: "ouder").prefix(2))
        guard !subjects.isEmpty, !holders.isEmpty else { return }
        wait(0...2)
        act(
            EstablishGezag(
                GezagAnswer(
                    holders.count == 2 ? .gezamenlijkOuderlijkGezag : .eenhoofdigOuderlijkGezag, holders),
                ground: world.teksten.gezag))
        for holder in holders {
            for subject in subjects
            where !zaak.toestemmingen.contains(where: { $0.holder == holder && $0.subject == subject }) {
                act(AskToestemming(holder: holder, subject: subject))
            }
        }
        wait(1...6)
        for state in zaak.toestemmingen where state.answer == .gevraagd {
            act(
                RecordToestemming(holder: state.holder, subject: state.subject, answer: .gegeven), member: state.holder)
        }
    }

    /// Papers, judgements, advice, the forms and the team's meeting.
    private mutating func examine() {
        wait(1...4)
        let missing = example.stukken.map(\.id)
        if let first = missing.first, Int.random(in: 0..<3, using: &chance) == 0 {
            act(AskForSupplement(procedure: 1, stukken: [first], until: day.adding(days: 14)))
            wait(3...9)
        }
        for stuk in example.stukken {
            act(ReceiveStuk(Stuk(id: stuk.id, dated: stuk.dated, from: stuk.from, receivedOn: day)))
        }
        wait(1...3)
        act(BeginReview(procedure: 1))
        if Int.random(in: 0..<2, using: &chance) == 0 { spreekuur() }
        for oordeel in example.oordelen {
            act(
                JudgeVoorwaarde(
                    procedure: 1, voorwaarde: oordeel.voorwaarde, member: oordeel.member, isMet: oordeel.isMet,
                    motivering: world.teksten.oordeel), rol: oordeel.rol)
        }
        let advies = example.advies
        if !advies.isEmpty {
            act(GiveAdvies(procedure: 1, values: advies, conclusion: world.teksten.advies))
        }
        analyseNetwork()
        overleg(isInFavour: !fails)
        fillForms()
    }

    private mutating func spreekuur() {
        act(InviteToSpreekuur(procedure: 1, plannedOn: day.adding(days: 7), invitedBy: .telefoon))
        wait(until: day.adding(days: 7))
        act(RecordSpreekuur(procedure: 1, outcome: .held))
    }

    /// Whether the regeling says no, as far as it is known now.
    var fails: Bool {
        guard let procedure = zaak.procedures.first else { return false }
        return (try? zaak.assessment(of: procedure, law, on: day))?.verdict == .voldoetNiet
    }

    private mutating func overleg(isInFavour: Bool) {
        guard let team = example.regeling.werkwijze.besluit.content?.team.content else { return }
        act(PutOnAgenda(procedure: 1, plannedOn: day.adding(days: 7)), rol: team)
        wait(until: day.adding(days: 7))
        let attendee = Overleg.Attendee(
            Staff.author(.coordinator, rol: team, team: self.team).id, rol: team)
        let result = Overleg.Result(
            heldOn: day, attendees: [attendee], isInFavour: isInFavour, motivering: world.teksten.team)
        act(RecordOverleg(procedure: 1, result: result), rol: team)
    }

    private mutating func fillForms() {
        for form in example.regeling.werkwijze.formulieren {
            let answers = form.fields.filter(\.isMandatory).map { ($0.id, [text(for: $0.answer)]) }
            act(
                FillForm(
                    procedure: 1, formulier: form.id,
                    answers: Dictionary(answers, uniquingKeysWith: { first, _ in first })))
        }
    }

    /// An answer that the field takes.
    private func text(for answer: AnswerType) -> String {
        switch answer {
        case .yesNo: "ja"
        case .number(_, let lowest, _): lowest.map { "\($0)" } ?? "1"
        case .amount: "1"
        case .date: day.iso
        case .choice(let choices), .multipleChoice(let choices): choices.first?.id ?? ""
        case .toestemming: Toestemming.gegeven.rawValue
        case .opvangsoort: example.regeling.lists.opvangsoorten.first?.id ?? ""
        case .lrkNumber: world.locaties[0]
        case .text, .list, .attachment: world.teksten.veld
        }
    }

    private mutating func analyseNetwork() {
        let helpers = world.netwerk.map { name in
            let dagdeel = WeekDagdeel(
                Weekday.allCases[Int.random(in: 0..<5, using: &chance)],
                Bool.random(using: &chance) ? .morning : .afternoon)
            let answer = Netwerkanalyse.Answer.allCases.randomElement(using: &chance) ?? .cannot
            return Netwerkanalyse.Helper(
                id: name, offers: [.init(dagdeel, answer, reason: answer == .can ? nil : world.teksten.veld)])
        }
        act(RecordNetwerkanalyse(Netwerkanalyse(heldOn: day, helpers: helpers)))
    }
}
