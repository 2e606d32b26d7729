import LuwteCore
import LuwteRules
import Testing

/// An aanvraag with what happened to it, and the last day to decide.
struct Beslissing: CustomTestStringConvertible {
    let name: String
    let input: BeslistermijnInput
    let decideBy: CalendarDate

    init(
        _ name: String, received: CalendarDate, basis: Beslisbasis? = .awb, length: Term? = nil,
        ownWeekendRule: Bool? = nil, ownExtension: Term? = nil, _ opschortingen: [Opschorting] = [],
        berichten: [Verlengingsbericht] = [], decideBy: CalendarDate
    ) {
        self.name = name
        input = BeslistermijnInput(
            receivedOn: received, basis: basis, length: length, hasOwnWeekendRule: ownWeekendRule,
            ownExtension: ownExtension, opschortingen: opschortingen, berichten: berichten)
        self.decideBy = decideBy
    }

    var testDescription: String { name }
}

private func aanvulling(_ invited: CalendarDate, _ until: CalendarDate?, _ completed: CalendarDate?) -> Opschorting {
    .aanvulling(Aanvulling(invitedOn: invited, until: until, completedOn: completed))
}

private func stil(_ first: CalendarDate, _ last: CalendarDate, _ reason: Opschorting.Reason = .agreed) throws
    -> Opschorting
{
    .other(try Period(first: first, last: last), reason)
}

@Suite struct `The last day to decide on an aanvraag` {
    let termijnen = Termijnen(.repository)

    @Test(arguments: [
        Beslissing("T-01 eight weeks", received: "2025-10-01", decideBy: "2025-11-26"),
        Beslissing("T-02 King's Day", received: "2026-03-02", decideBy: "2026-04-28"),
        Beslissing("T-03 Christmas and a weekend", received: "2025-10-30", decideBy: "2025-12-29"),
        Beslissing("T-04 New Year, an equated day, a weekend", received: "2025-11-06", decideBy: "2026-01-05"),
        Beslissing("T-05 Ascension and the equated Friday", received: "2026-03-19", decideBy: "2026-05-18"),
        Beslissing("T-06 received on a Saturday", received: "2026-04-04", decideBy: "2026-06-01"),
        Beslissing(
            "T-07 verordening, no rule for weekends", received: "2026-03-02", basis: .verordening,
            decideBy: "2026-04-27"),
        Beslissing(
            "verordening with a rule of its own", received: "2026-03-02", basis: .verordening, ownWeekendRule: true,
            decideBy: "2026-04-28"),
        Beslissing("basis not set: the earlier date", received: "2026-03-02", basis: nil, decideBy: "2026-04-27"),
        Beslissing(
            "verordening of six weeks", received: "2025-10-01", basis: .verordening,
            length: Term(count: 6, unit: .weken),
            decideBy: "2025-11-12"),
        Beslissing(
            "verordening of ten weeks", received: "2025-10-01", basis: .verordening,
            length: Term(count: 10, unit: .weken),
            decideBy: "2025-12-10"),
        Beslissing(
            "a beleidsregel cannot be longer than the law", received: "2025-10-01",
            length: Term(count: 10, unit: .weken), decideBy: "2025-11-26"),
        Beslissing(
            "a verordening of thirteen weeks: too long for the rule", received: "2025-10-04", basis: .verordening,
            length: Term(count: 13, unit: .weken), decideBy: "2026-01-03"),
    ])
    func `is counted from the day after receipt`(_ example: Beslissing) throws {
        #expect(try termijnen.beslistermijn(example.input).decideBy == example.decideBy)
    }

    @Test(arguments: [
        Beslissing(
            "T-08 completed in time", received: "2025-10-01", [aanvulling("2025-10-08", "2025-10-22", "2025-10-20")],
            decideBy: "2025-12-08"),
        Beslissing(
            "T-09 nothing received", received: "2025-10-01", [aanvulling("2025-10-08", "2025-10-22", nil)],
            decideBy: "2025-12-09"),
        Beslissing(
            "T-09 completed after the term", received: "2025-10-01",
            [aanvulling("2025-10-08", "2025-10-22", "2025-10-30")], decideBy: "2025-12-09"),
        Beslissing(
            "T-10 in 2019", received: "2019-09-02", [aanvulling("2019-09-09", "2019-09-23", "2019-09-19")],
            decideBy: "2019-11-06"),
        Beslissing(
            "completed on the last day named", received: "2025-10-01",
            [aanvulling("2025-10-08", "2025-10-22", "2025-10-22")], decideBy: "2025-12-09"),
        Beslissing(
            "completed the day after the letter", received: "2025-10-01",
            [aanvulling("2025-10-08", "2025-10-22", "2025-10-09")], decideBy: "2025-11-26"),
        Beslissing(
            "a letter without a last day", received: "2025-10-01", [aanvulling("2025-10-08", nil, "2025-10-20")],
            decideBy: "2025-11-26"),
        Beslissing(
            "a last day that lies before the letter", received: "2025-10-01",
            [aanvulling("2025-10-08", "2025-10-08", nil)], decideBy: "2025-11-26"),
        Beslissing(
            "a letter on the last day of the term", received: "2025-10-01",
            [aanvulling("2025-11-26", "2025-12-03", nil)], decideBy: "2025-12-02"),
        Beslissing(
            "a letter after the term", received: "2025-10-01", [aanvulling("2025-11-27", "2025-12-11", nil)],
            decideBy: "2025-11-26"),
        Beslissing(
            "a letter on the Monday to which the term ran on", received: "2025-10-30",
            [aanvulling("2025-12-29", "2025-12-31", nil)], decideBy: "2025-12-29"),
        Beslissing(
            "two letters in a row", received: "2025-10-01",
            [aanvulling("2025-11-24", "2025-12-08", nil), aanvulling("2025-12-08", "2025-12-12", nil)],
            decideBy: "2025-12-12"),
    ])
    func `stands still while an aanvraag is completed`(_ example: Beslissing) throws {
        #expect(try termijnen.beslistermijn(example.input).decideBy == example.decideBy)
    }

    @Test func `counts a day once when two reasons share it`() throws {
        let input = BeslistermijnInput(
            receivedOn: "2025-10-01", basis: .awb,
            opschortingen: [
                aanvulling("2025-10-08", "2025-10-22", "2025-10-20"), try stil("2025-10-15", "2025-10-24"),
                try stil("2025-10-16", "2025-10-17", .forceMajeure), try stil("2026-06-01", "2026-06-30"),
            ])
        let result = try termijnen.beslistermijn(input)
        #expect(result.suspendedDays == 16)  // 9 to 24 October
        #expect(result.decideBy == "2025-12-12")
        #expect(result.receipt.steps.contains { $0.text == .suspendedInAll(16) })
    }

    @Test func `does not stand still before the aanvraag came in`() throws {
        let input = BeslistermijnInput(
            receivedOn: "2025-10-01", basis: .awb, opschortingen: [try stil("2025-09-20", "2025-10-03")])
        #expect(try termijnen.beslistermijn(input).suspendedDays == 2)
    }

    @Test func `shows the lenient date and the last day to leave untreated`() throws {  // T-09
        let input = BeslistermijnInput(
            receivedOn: "2025-10-01", basis: .awb, opschortingen: [aanvulling("2025-10-08", "2025-10-22", nil)])
        let result = try termijnen.beslistermijn(input)
        #expect(result.suspendedDays == 13)
        #expect(result.otherReadings == [OtherReading(text: .lenientSuspension, day: "2025-12-10")])
        #expect(result.leaveUntreatedBy == "2025-11-19")
    }

    @Test func `does not leave untreated what was completed in time`() throws {
        let input = BeslistermijnInput(
            receivedOn: "2025-10-01", basis: .awb, opschortingen: [aanvulling("2025-10-08", "2025-10-22", "2025-10-20")]
        )
        #expect(try termijnen.beslistermijn(input).leaveUntreatedBy == nil)
    }

    @Test func `says why the earlier date counts when the basis is not set`() throws {
        let result = try termijnen.beslistermijn(BeslistermijnInput(receivedOn: "2026-03-02", basis: nil))
        #expect(result.otherReadings == [OtherReading(text: .withBasisAwb, day: "2026-04-28")])
        #expect(result.receipt.steps.contains { $0.text == .basisNotSet })
    }

    @Test(arguments: [
        Beslissing(
            "Awb: once, within the term", received: "2025-10-01",
            berichten: [.init(noticeOn: "2025-11-20", by: Term(count: 2, unit: .weken))], decideBy: "2025-12-10"),
        Beslissing(
            "Awb: a second notice does nothing", received: "2025-10-01",
            berichten: [
                .init(noticeOn: "2025-11-20", by: Term(count: 2, unit: .weken)),
                .init(noticeOn: "2025-12-01", by: Term(count: 2, unit: .weken)),
            ], decideBy: "2025-12-10"),
        Beslissing(
            "Awb: after the term", received: "2025-10-01",
            berichten: [.init(noticeOn: "2025-11-27", by: Term(count: 2, unit: .weken))], decideBy: "2025-11-26"),
        Beslissing(
            "verordening without extension", received: "2025-10-01", basis: .verordening,
            berichten: [.init(noticeOn: "2025-11-20", by: Term(count: 2, unit: .weken))], decideBy: "2025-11-26"),
        Beslissing(
            "verordening: as far as it allows", received: "2025-10-01", basis: .verordening,
            ownExtension: Term(count: 1, unit: .weken),
            berichten: [.init(noticeOn: "2025-11-20", by: Term(count: 2, unit: .weken))], decideBy: "2025-12-03"),
        Beslissing(
            "basis not set", received: "2025-10-01", basis: nil,
            berichten: [.init(noticeOn: "2025-11-20", by: Term(count: 2, unit: .weken))], decideBy: "2025-11-26"),
        Beslissing(
            "Awb: a notice while a suspension keeps the term running", received: "2025-10-01",
            [aanvulling("2025-10-08", "2025-10-22", "2025-10-20")],
            berichten: [.init(noticeOn: "2025-12-05", by: Term(count: 1, unit: .weken))], decideBy: "2025-12-15"),
    ])
    func `moves for an extension only where the law lets it`(_ example: Beslissing) throws {
        #expect(try termijnen.beslistermijn(example.input).decideBy == example.decideBy)
    }

    @Test func `comes with a warning outside the complete years of the holidays`() throws {
        func warnings(_ received: CalendarDate) throws -> [TermijnWarning] {
            try termijnen.beslistermijn(BeslistermijnInput(receivedOn: received, basis: .awb)).receipt.warnings
        }
        #expect(try warnings("2025-10-01").isEmpty)
        #expect(try warnings("2022-10-31") == [.holidaysIncomplete(year: 2022, complete: 2023...2028)])
        #expect(try warnings("2022-11-07").isEmpty)
        #expect(try warnings("2028-11-06") == [.holidaysIncomplete(year: 2029, complete: 2023...2028)])
        #expect(try warnings("2028-10-30").isEmpty)
    }

    @Test func `has a sum that names each rule and ends on the date`() throws {
        let input = BeslistermijnInput(
            receivedOn: "2025-10-01", basis: .awb, opschortingen: [aanvulling("2025-10-08", "2025-10-22", "2025-10-20")]
        )
        let steps = try termijnen.beslistermijn(input).receipt.steps
        #expect(steps.map(\.rule) == ["D-07", "D-07", "D-08", "D-03", "D-07"])
        #expect(steps.compactMap(\.day) == ["2025-10-01", "2025-11-26", "2025-12-07", "2025-12-08", "2025-12-08"])
        #expect(
            try steps[2].text.words(TextsFolder.rules())
                == "De termijn stond stil omdat de aanvraag niet compleet was: "
                + "9 oktober 2025 tot en met 19 oktober 2025 (11 dagen).")
        #expect(steps[2].source == "Algemene wet bestuursrecht 4:15 lid 1 onder a")
    }

    @Test func `is refused for days before the data begin`() {
        #expect(throws: LandelijkRefusal.notInTable(name: "beslistermijn", day: "2009-09-30")) {
            try termijnen.beslistermijn(BeslistermijnInput(receivedOn: "2009-09-30", basis: .awb))
        }
    }
}
