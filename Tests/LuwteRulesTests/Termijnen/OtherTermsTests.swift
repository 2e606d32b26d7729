import Foundation
import LuwteCore
import LuwteRules
import Testing

@Suite struct `A term of a law` {
    let termijnen = Termijnen(.repository)

    @Test(arguments: [
        ("T-27 an invoice, no rule for weekends", "betaling_factuur", "2025-12-03", "2026-01-02"),
        ("an invoice due on a Sunday", "betaling_factuur", "2025-12-05", "2026-01-04"),
        ("T-29 a month after 31 January", "privacyverzoek", "2026-01-31", "2026-02-28"),
        ("appeal past Good Friday and Easter", "beroep", "2026-02-20", "2026-04-07"),
        ("a complaint", "klacht", "2025-10-01", "2025-11-12"),
        ("a complaint with a committee", "klacht_commissie", "2025-10-17", "2025-12-29"),
        ("a reminder", "aanmaning", "2025-12-18", "2026-01-05"),
        ("a claim lapses after five years", "verjaring_terugvordering", "2024-02-29", "2029-02-28"),
        ("papers are kept for 42 days", "bewaren_afgebroken", "2026-01-01", "2026-02-12"),
        ("papers are kept for ten years", "bewaren_toegekend", "2026-05-31", "2036-05-31"),
    ])
    func `ends where its length and its rule for weekends put it`(
        _ name: String, _ term: String, _ event: String, _ last: String
    ) throws {
        #expect(try termijnen.termijn(term, after: CalendarDate(event)).last == (try CalendarDate(last)))
    }

    @Test func `says that it does not move when that is so`() throws {
        let steps = try termijnen.termijn("betaling_factuur", after: "2025-12-05").receipt.steps
        #expect(steps.contains { $0.text == .noWeekendRule(.notForThisTerm) })
        #expect(try termijnen.termijn("betaling_factuur", after: "2025-12-05").receipt.warnings.isEmpty)
    }

    @Test func `has at least two ordinary days when it is three days or longer`() throws {
        // Three days from Christmas Eve: Christmas, Boxing Day and Saturday; then Monday and Tuesday make two.
        let short = try Landelijk.repository(
            replacing: "duur: 2 weken, bron: { awb: \"4:112", by: "duur: 3 dagen, bron: { awb: \"4:112")
        let termijn = try Termijnen(short).termijn("aanmaning", after: "2025-12-24")
        #expect(termijn.last == "2025-12-30")
        #expect(termijn.receipt.steps.map(\.rule).contains("D-04"))
        let two = try Landelijk.repository(
            replacing: "duur: 2 weken, bron: { awb: \"4:112", by: "duur: 2 dagen, bron: { awb: \"4:112")
        #expect(try Termijnen(two).termijn("aanmaning", after: "2025-12-30").last == "2026-01-05")
        #expect(try Termijnen(two).termijn("aanmaning", after: "2025-12-27").last == "2025-12-29")
        let one = try Termijnen(.repository).termijn("ontvangstbevestiging", after: "2025-12-05")
        #expect(one.last == "2025-12-08", "a weekend makes it later, and no longer a term of three days")
    }

    @Test func `does not move when it is longer than the Termijnenwet covers`() throws {
        let long = try Landelijk.repository(replacing: "duur: 10 weken", by: "duur: 13 weken")
        let termijn = try Termijnen(long).termijn("klacht_commissie", after: "2025-10-04")
        #expect(termijn.last == "2026-01-03")
        #expect(termijn.receipt.steps.contains { $0.text == .noWeekendRule(.tooLong(Term(count: 12, unit: .weken))) })
    }

    @Test func `is the same day where the tables say at once`() throws {
        #expect(try termijnen.termijn("ontvangstbevestiging_elektronisch", after: "2026-04-04").last == "2026-04-04")
    }

    @Test func `is counted back before a hearing, and no weekend moves it`() throws {
        let open = try termijnen.termijn("stukken_ter_inzage", before: "2025-12-08", event: .hearing)
        #expect(open.last == "2025-12-01")
        let papers = try termijnen.termijn("nadere_stukken", before: "2025-12-09", event: .hearing)
        #expect(papers.last == "2025-11-29", "a Saturday")
        #expect(papers.receipt.steps.contains { $0.text == .noWeekendRule(.countedBack) })
    }

    @Test func `runs in hours from the discovery of a data breach, also over the hour that summer time takes`() throws {
        let discovered = Date(timeIntervalSince1970: 1_774_609_200)  // Friday 27 March 2026, 12:00 in Amsterdam.
        let term = try termijnen.meldingDatalek(discovered: discovered)
        #expect(term.until == discovered.addingTimeInterval(259_200))
        #expect(term.last == "2026-03-30")
    }

    @Test func `to tell somebody where data came from ends at the first contact`() throws {
        #expect(try termijnen.informeren(obtained: "2026-01-31", firstContact: nil).last == "2026-02-28")
        #expect(try termijnen.informeren(obtained: "2026-01-31", firstContact: "2026-02-10").last == "2026-02-10")
        #expect(try termijnen.informeren(obtained: "2026-01-31", firstContact: "2026-03-10").last == "2026-02-28")
    }

    @Test func `for a complaint is four weeks longer when it is put off`() throws {
        let last = try termijnen.klacht(received: "2025-10-01", committee: false, isAdjourned: true).last
        #expect(last == "2025-12-10")
        #expect(try termijnen.klacht(received: "2025-10-01", committee: true, isAdjourned: true).last == "2026-01-07")
    }

    @Test func `has a name that must be right`() {
        #expect(throws: LandelijkRefusal.unknownName("klach", meant: "klacht")) {
            try termijnen.termijn("klach", after: "2026-01-01")
        }
    }
}

@Suite struct `A period with its sum` {
    let termijnen = Termijnen(.repository)
    private let months = { (count: Int) in Term(count: count, unit: .maanden) }

    @Test func `is cut at a hard stop counted from the very first day`() throws {  // T-22
        let own = try termijnen.periode(from: "2026-06-01", length: months(3))
        #expect(own?.period.last == "2026-08-31")
        let cut = try termijnen.periode(from: "2026-06-01", length: months(3), hardStop: ("2025-08-31", months(12)))
        #expect(cut?.period.last == "2026-08-30")
        #expect(cut?.receipt.steps.last?.rule == "D-18")
        let none = try termijnen.periode(from: "2026-08-31", length: months(3), hardStop: ("2025-08-31", months(12)))
        #expect(none == nil)
    }

    @Test func `is not cut when it ends before the hard stop or on it`() throws {  // T-21
        let second = try termijnen.periode(from: "2026-09-01", length: months(3), hardStop: ("2025-12-01", months(12)))
        #expect(second?.period.last == "2026-11-30")
        #expect(second?.receipt.steps.map(\.rule) == ["D-02", "D-02"])
    }

    @Test func `may be counted in days and weeks too`() throws {  // T-25
        let days = try termijnen.periode(from: "2020-08-04", length: Term(count: 137, unit: .dagen))
        #expect(days?.period.last == "2020-12-18" && days?.period.dayCount == 137)
        let weeks = try termijnen.periode(from: "2026-01-05", length: Term(count: 2, unit: .weken))
        #expect(weeks?.period.last == "2026-01-18")
        #expect(throws: PeriodError.notPositive(0)) { try termijnen.periode(from: "2026-01-01", length: months(0)) }
        #expect(throws: PeriodError.tooLong(.max)) {
            try termijnen.periode(from: "2026-01-01", length: Term(count: .max, unit: .jaren))
        }
    }

    @Test(arguments: [
        ("2025-09-15", "2025-09-16", "2025-12-15"), ("2014-12-31", "2015-01-01", "2015-03-31"),
        ("2015-01-01", "2015-01-02", "2015-07-01"), ("2017-12-31", "2018-01-01", "2018-06-30"),
        ("2018-01-01", "2018-01-02", "2018-04-01"),
    ])
    func `follows the end of work with kinderopvangtoeslag`(  // T-26
        _ ended: String, _ first: String, _ last: String
    ) throws {
        let period = try termijnen.toeslagNaWerk(ended: CalendarDate(ended)).period
        #expect(period.description == "\(first)..\(last)")
    }

    @Test func `answers a privacy request two months later with a notice`() throws {
        #expect(try termijnen.privacyverzoek(received: "2026-01-31", isExtended: false).last == "2026-02-28")
        #expect(try termijnen.privacyverzoek(received: "2026-01-31", isExtended: true).last == "2026-04-30")
    }
}
