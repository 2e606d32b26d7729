import LuwteCore
import LuwteWeb

@testable import LuwteRules

// A made-up municipality with a question of every kind, so that pages are tested whatever the regelingen ask.

extension GemeenteEntry {
    static let standIn = GemeenteEntry(
        id: "voorbeeldstad", name: "Voorbeeldstad", summary: { _ in .standIn },
        step: { _, answers, last, goesOn in StandInPrecheck.step(answers, last: last, goesOn: goesOn) })

    /// One whose rules throw the pages off: each text is an attempt to break out of the page.
    static let hostile = GemeenteEntry(
        id: "voorbeeldstad", name: StandInPrecheck.attack, summary: { _ in .standIn },
        step: { _, answers, _, _ in
            (answers, .outcome(StandInPrecheck.outcome(answers, .voldoet, text: StandInPrecheck.attack)))
        })
}

extension RegelingSummary {
    static let standIn = RegelingSummary(
        name: "Regeling Voorbeeldstad", standing: .voorbeeld, firstDay: "2026-01-01", lastDay: "2026-12-31",
        sources: [
            Header.SourceText(
                id: "tekst", title: "Beleidsregel SMI", publishedOn: "2025-12-01", retrievedOn: "2026-01-02",
                location: "https://voorbeeldstad.example/smi", isPartlyRead: true)
        ],
        unread: ["paragraaf 4"],
        opvangsoorten: [.init(id: "dagopvang", name: "Dagopvang"), .init(id: "bso", name: "BSO")],
        duration: .set(Term(count: 9, unit: .maanden)), decision: .absent,
        contribution: .unset(StandInPrecheck.unset), channels: .set(StandInPrecheck.channels))
}

enum StandInPrecheck {
    static let attack = #""><script>alert('x')</script>{titel}"#
    static let unset = Unset(path: "geld.eigen_bijdrage", place: Place(file: "x.yaml", line: 1, column: 1))
    static let source = CitedSource(
        title: "Beleidsregel SMI", quote: "woont in de gemeente", requirements: ["X-01"], article: "artikel 2")

    static let channels: [ContactRules.Channel] = [
        channel("formulier", .set("https://voorbeeldstad.example/smi")),
        channel("e-mail", .set("smi@voorbeeldstad.example")),
        channel("telefoon", .set("010 - 123 4567")), channel("post", .set("Postbus 1")),
        channel("balie", .unset(unset)),
        channel("duif", .set("javascript:alert(1)")),
    ]

    private static func channel(_ kind: String, _ value: Setting<String>) -> ContactRules.Channel {
        ContactRules.Channel(kind: kind, value: value, purpose: "Voor vragen", provenance: Provenance())
    }

    static let questions: [(key: String, about: PrecheckQuestion.About, answer: AnswerType)] = [
        ("aantal.ouder", .gezin, .choice([.init(id: "1", text: "1"), .init(id: "2", text: "2")])),
        ("gevraagd.vanaf", .request, .date),
        ("kind.woont_hier", .kind, .yesNo),
        ("ouder2.dagen", .ouder(2, of: 2), .number(unit: "dagen per week", lowest: nil, highest: nil)),
        ("gezin.inkomen", .gezin, .amount),
        ("kind.hulp", .kind, .multipleChoice([.init(id: "mkd", text: "MKD"), .init(id: "kdc", text: "KDC")])),
        ("opvangdeel1.soort", .opvangdeel, .opvangsoort),
        ("helper1.naam", .other("helper"), .text),
    ]

    static func step(
        _ answers: PrecheckAnswers, last: PrecheckAnswers.Entry?, goesOn: Bool
    ) -> (answers: PrecheckAnswers, step: PrecheckStep) {
        var kept = PrecheckAnswers(
            entries: answers.entries.filter { entry in
                entry.key != last?.key && questions.contains { $0.key == entry.key }
            })
        if let last, let question = questions.first(where: { $0.key == last.key }) {
            if let error = error(in: last.text, question.answer) {
                return (kept, .question(self.question(question, kept, error)))
            }
            kept.entries.append(last)
        }
        if kept.entries.contains(.init(key: "kind.woont_hier", text: "nee")), !goesOn {
            return (kept, .outcome(outcome(kept, .voldoetNiet, text: "tekst", hasMore: true)))
        }
        guard let next = questions.first(where: { asked in !kept.entries.contains { $0.key == asked.key } }) else {
            return (kept, .outcome(outcome(kept, .eerstBeoordelen, text: "tekst")))
        }
        return (kept, .question(question(next, kept, nil)))
    }

    private static func error(in text: String, _ type: AnswerType) -> PrecheckQuestion.InputError? {
        if text.isEmpty { return .empty }
        if text == PrecheckAnswers.doNotKnow { return nil }
        switch type {
        case .date: return (try? CalendarDate(text)) == nil ? .notADate : nil
        case .number:
            guard let number = Double(text) else { return .notANumber }
            return number > 7 ? .outOfRange(lowest: "0", highest: "7,5", unit: "dagen") : nil
        case .amount: return Double(text) == nil ? .notAnAmount : nil
        case .text: return text.count > 20 ? .tooLong : nil
        default: return nil
        }
    }

    private static func question(
        _ question: (key: String, about: PrecheckQuestion.About, answer: AnswerType), _ kept: PrecheckAnswers,
        _ error: PrecheckQuestion.InputError?
    ) -> PrecheckQuestion {
        PrecheckQuestion(
            key: question.key, about: question.about, text: "Vraag over \(question.key)?", explanation: "Uitleg.",
            answer: question.answer, error: error, reasons: [("Het kind woont in de gemeente", [source])],
            answeredCount: kept.entries.count)
    }

    /// An outcome with something of everything, each text of the regeling being `text`.
    static func outcome(
        _ answers: PrecheckAnswers, _ verdict: Verdict, text: String, hasMore: Bool = false
    ) -> PrecheckOutcome {
        let source = CitedSource(title: text, quote: text, requirements: [text], article: text)
        let settledBy: [PrecheckOutcome.SettledBy] = [
            .fact(question: text), .builtIn(key: "gevraagd.vanaf"), .paper(names: [text]), .oordeel(role: text),
            .municipality(path: text),
        ]
        return PrecheckOutcome(
            verdict: verdict,
            conditions: Outcome.allCases.map { outcome in
                PrecheckOutcome.Condition(
                    id: outcome.rawValue, title: text, outcome: outcome, sentence: text, sources: [source],
                    readings: ["A-1"], settledBy: settledBy, help: text)
            },
            goesFirst: Outcome.allCases.map { .init(title: text, outcome: $0, help: text, sources: [source]) },
            meaning: meaning(text),
            papers: [
                .init(names: [text], isNeeded: .needed, explanation: text, sources: [source]),
                .init(names: [text], isNeeded: .maybe, explanation: nil, sources: []),
            ],
            channels: .set(channels),
            referrals: [.init(id: "a", name: text, when: text, onlyIf: nil, provenance: Provenance())],
            readings: [
                ReadingChoice(
                    id: "A-1", about: text, choice: text, by: "luwte", chosenOn: nil, why: text, isDefault: true,
                    alternatives: [], place: unset.place)
            ],
            unset: [unset],
            answered: answers.entries.map { .init(key: $0.key, question: "Vraag over \($0.key)?", answers: [$0.text]) },
            hasMoreQuestions: hasMore)
    }

    private static func meaning(_ text: String) -> PrecheckOutcome.Meaning {
        PrecheckOutcome.Meaning(
            volumes: ToekenningOutcome.allCases.map { outcome in
                .init(
                    period: Period("2026-12-01"), soort: text,
                    granted: [(.dagdelenPerWeek, "1"), (.urenPerDag, "10,5")],
                    limit: [(.dagenPerWeek, "3")], outcome: outcome)
            },
            begin: "2026-12-01", beginReason: text, end: nil, endReason: nil, ouderbijdrage: .open(questions: [text]),
            hardStop: "2027-12-01")
    }
}
