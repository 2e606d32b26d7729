import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `A gemeente` {
    static let regelingbeheerder = Author("medewerker-r", as: .regelingbeheerder)
    static let toezichthouder = Author("medewerker-t", as: .toezichthouder)
    private static let beheerder = Author("medewerker-x", as: .beheerder)
    private static let locatie: LRKNumber? = try? LRKNumber("987654321")

    /// A gemeente with every kind of event of its stream.
    static func history() throws -> (gemeente: Gemeente, records: [GemeenteRecord]) {
        let play = try Play("rotterdam")
        let locatie = try #require(locatie)
        var gemeente = Gemeente("rotterdam")
        var records = try gemeente.perform(
            AddAanbieder(locatie, to: "goedgekeurd", from: "2019-10-01", reason: "Nieuw contract."),
            play.frame(regelingbeheerder, "2019-09-02"))
        records += try gemeente.perform(
            EndAanbieder(locatie, on: "goedgekeurd", last: "2019-12-31", reason: "Het contract loopt af."),
            play.frame(regelingbeheerder, "2019-11-04"))
        let frame = play.frame(beheerder, "2019-11-08")
        records += try gemeente.perform(
            RegisterDatalek(
                discoveredAt: frame.at.addingTimeInterval(-3_600), report: "Een brief ging naar een ander adres."),
            frame)
        let later = play.frame(toezichthouder, "2019-11-11")
        records += try gemeente.perform(
            ReportDatalek(1, .reported(at: later.at.addingTimeInterval(-7_200))), later)
        records += try gemeente.perform(TellPeople(1, .told(on: "2019-11-11")), later)
        return (gemeente, records)
    }

    @Test func `is the same when its history is folded again, also after it was kept`() throws {
        let (gemeente, records) = try Self.history()
        let kept = try records.map { record in
            let event = try EventCatalogue.decode(
                EventCatalogue.encode(record.event), name: record.header.name, version: record.header.version)
            return GemeenteRecord(header: record.header, event: try #require(event as? any GemeenteEvent))
        }
        #expect(Gemeente(gemeente.id, records: kept) == gemeente)
        #expect(gemeente.version == 5)
    }

    @Test func `has a location on its list from a day to a day, and the law holds to that`() throws {
        let (gemeente, _) = try Self.history()
        #expect(gemeente.providerLists(on: "2019-09-30") == ["goedgekeurd": []])
        for day in ["2019-10-01" as CalendarDate, "2019-12-31"] {
            #expect(gemeente.providerLists(on: day) == ["goedgekeurd": ["987654321"]], "\(day)")
        }
        #expect(gemeente.providerLists(on: "2020-01-01") == ["goedgekeurd": []])
        let law = try Play("rotterdam").law
        #expect(law.holding(gemeente, on: "2019-11-04").providerLists == ["goedgekeurd": ["987654321"]])
        #expect(law.holding(Gemeente("rotterdam"), on: "2019-11-04").providerLists == law.providerLists)
    }

    @Test func `decides by its list where a child may come`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        let (gemeente, _) = try Self.history()
        func start(_ law: Law) -> Refusal? {
            let frame = ActFrame(by: .aanbieder, at: play.frame(.aanbieder, "2019-11-04").at, law: law)
            let act = ConfirmStart(firstDay: "2019-11-04", lrkNumber: Self.locatie)
            do { _ = try play.zaak.records(of: act, frame) } catch { return error }
            return nil
        }
        #expect(start(play.law) == .voorwaardeNotMet("goedgekeurd"))
        #expect(start(play.law.holding(gemeente, on: "2019-11-04")) == nil)
        #expect(start(play.law.holding(gemeente, on: "2020-01-01")) == .voorwaardeNotMet("goedgekeurd"))
    }

    @Test func `changes its list by the one whose work that is, with a reason, never for days that passed`() throws {
        let play = try Play("rotterdam")
        let locatie = try #require(Self.locatie)
        let (gemeente, _) = try Self.history()
        func refusal(_ author: Author, _ day: CalendarDate, _ act: some GemeenteAct) -> Refusal? {
            do { _ = try gemeente.records(of: act, play.frame(author, day)) } catch { return error }
            return nil
        }
        let again = AddAanbieder(locatie, to: "goedgekeurd", from: "2019-12-31", reason: "Toch verlengd.")
        #expect(refusal(Self.regelingbeheerder, "2019-11-12", again) == .alreadyOnList)
        let after = AddAanbieder(locatie, to: "goedgekeurd", from: "2020-01-01", reason: "Toch verlengd.")
        #expect(refusal(Self.regelingbeheerder, "2019-11-12", after) == nil)
        #expect(refusal(.beslisser, "2019-11-12", after) == .notYours(.beslisser))
        let silent = AddAanbieder(locatie, to: "goedgekeurd", from: "2020-01-01", reason: " ")
        #expect(refusal(Self.regelingbeheerder, "2019-11-12", silent) == .reasonMissing)
        let past = EndAanbieder(locatie, on: "goedgekeurd", last: "2019-11-11", reason: "Per direct.")
        #expect(refusal(Self.regelingbeheerder, "2019-11-12", past) == .dayHasPassed("2019-11-11"))
        let unknown = EndAanbieder(locatie, on: "anders", last: "2019-11-30", reason: "Per direct.")
        #expect(refusal(Self.regelingbeheerder, "2019-11-12", unknown) == .notOnList)
    }
}

/// D-30.
@Suite struct `A data breach` {
    private let play: Play
    private let discovered: Date
    private var gemeente = Gemeente("rotterdam")

    /// Discovered on a Friday at ten in the morning, Dutch time or an hour beside it.
    init() throws {
        play = try Play("rotterdam")
        let frame = play.frame(`A gemeente`.toezichthouder, "2026-02-06")
        discovered = frame.at
        try gemeente.perform(
            RegisterDatalek(discoveredAt: discovered, report: "Een laptop is gestolen."), frame)
    }

    @Test func `is reported within seventy-two hours, weekend or not`() throws {
        let items = try gemeente.dueItems(play.law, on: "2026-02-06")
        #expect(items.first { $0.kind == .reportDatalek }?.due == "2026-02-09")
        #expect(try gemeente.datalekken[0].reportBy(play.law).until == discovered.addingTimeInterval(72 * 3_600))
        #expect(items.contains { $0.kind == .tellPeople && $0.why == .course })
    }

    @Test func `that is reported later says why`() throws {
        let late = play.frame(`A gemeente`.toezichthouder, "2026-02-12")
        func report(hours: Double, reason: String? = nil) -> Refusal? {
            let moment = discovered.addingTimeInterval(hours * 3_600)
            do { _ = try gemeente.records(of: ReportDatalek(1, .reported(at: moment), reason: reason), late) } catch {
                return error
            }
            return nil
        }
        #expect(report(hours: 72) == nil)
        #expect(report(hours: 72.01) == .reasonMissing)
        #expect(report(hours: 72.01, reason: "Eerst was niet duidelijk wat er weg was.") == nil)
        #expect(report(hours: -1) == .dayHasPassed("2026-02-06"))
        #expect(report(hours: 1_000) == .notYet("2026-03-20"))
    }

    @Test func `without a risk asks for nothing more, once the reason is written down`() throws {
        var gemeente = gemeente
        let frame = play.frame(`A gemeente`.toezichthouder, "2026-02-07")
        #expect(throws: Refusal.reasonMissing) { try gemeente.perform(ReportDatalek(1, .noRisk(reason: "")), frame) }
        try gemeente.perform(ReportDatalek(1, .noRisk(reason: "De schijf was versleuteld.")), frame)
        #expect(try gemeente.dueItems(play.law, on: "2026-02-07").isEmpty)
        #expect(throws: Refusal.alreadySent) { try gemeente.perform(ReportDatalek(1, .noRisk(reason: "Nee.")), frame) }
        #expect(throws: Refusal.noSuchDatalek(2)) {
            try gemeente.perform(TellPeople(2, .told(on: "2026-02-07")), frame)
        }
    }
}
