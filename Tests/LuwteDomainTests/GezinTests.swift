import Foundation
import LuwteCore
import LuwteDomain
import Testing

@Suite struct `A family` {
    static let sociaalTeam = Author("medewerker-s", as: .planbegeleider, rol: "sociaal_team")
    private let play: Play
    private let week: Set<WeekDagdeel> = [
        WeekDagdeel(.monday, .morning), WeekDagdeel(.monday, .afternoon), WeekDagdeel(.thursday, .morning),
    ]

    init() throws { play = try Play("hendrik-ido-ambacht") }

    /// A grandmother on Monday mornings until the summer, a neighbour who can only sometimes.
    private var analysis: Netwerkanalyse {
        Netwerkanalyse(
            heldOn: "2025-10-06",
            helpers: [
                .init(
                    id: "helper-1",
                    offers: [.init(WeekDagdeel(.monday, .morning), .can, until: "2026-06-30")]),
                .init(
                    id: "helper-2",
                    offers: [.init(WeekDagdeel(.thursday, .morning), .sometimes, reason: "Werkt in ploegen.")]),
            ])
    }

    @Test func `still needs care at the times that nobody can take`() {
        let rest = [WeekDagdeel(.monday, .afternoon), WeekDagdeel(.thursday, .morning)]
        #expect(analysis.needed(of: week, on: "2026-06-30") == rest)
        #expect(analysis.needed(of: week, on: "2026-07-01") == [WeekDagdeel(.monday, .morning)] + rest)
        #expect(Netwerkanalyse(heldOn: "2025-10-06", helpers: []).needed(of: week, on: "2026-01-01") == week.sorted())
    }

    @Test func `says why somebody cannot help`() throws {
        var gezin = Gezin("gezin-1", gemeente: "hendrik_ido_ambacht")
        let silent = Netwerkanalyse(
            heldOn: "2025-10-06",
            helpers: [.init(id: "helper-1", offers: [.init(WeekDagdeel(.monday, .morning), .cannot)])])
        let frame = play.frame(.indicatiesteller, "2025-10-06")
        #expect(throws: Refusal.reasonMissing) { try gezin.perform(RecordNetwerkanalyse(silent), frame) }
        #expect(gezin == Gezin("gezin-1", gemeente: "hendrik_ido_ambacht"))
        try gezin.perform(RecordNetwerkanalyse(analysis), frame)
        #expect(gezin.netwerk == analysis)
    }

    @Test func `has one plan, whose actions stay done when it is made anew`() throws {
        var gezin = Gezin("gezin-1", gemeente: "hendrik_ido_ambacht")
        let frame = play.frame(Self.sociaalTeam, "2025-10-20")
        #expect(throws: Refusal.noPlan) { try gezin.perform(LinkZaak("zaak-1"), frame) }
        let call = PlanVanAanpak.Action(id: "bellen", what: "De huisarts bellen", who: "ouder", by: "2025-11-01")
        let rest = PlanVanAanpak.Action(id: "rust", what: "Elke dag wandelen", who: "ouder", by: "2026-01-01")
        try gezin.perform(MakePlan(goals: ["Weer op adem komen"], actions: [call]), frame)
        try gezin.perform(LinkZaak("zaak-1"), frame)
        try gezin.perform(LinkZaak("zaak-2"), frame)
        let later = play.frame(Self.sociaalTeam, "2025-10-28")
        try gezin.perform(FinishAction("bellen"), later)
        #expect(throws: Refusal.alreadySent) { try gezin.perform(FinishAction("bellen"), later) }
        try gezin.perform(MakePlan(goals: ["Weer op adem komen"], actions: [call, rest]), later)
        #expect(gezin.plan?.actions.map(\.doneOn) == ["2025-10-28", nil])
        #expect(gezin.plan?.zaken == ["zaak-1", "zaak-2"])
        #expect(gezin.version == 5)
    }

    @Test func `never goes back in time`() throws {
        var (gezin, records) = try Self.history()
        let before = gezin
        let call = PlanVanAanpak.Action(id: "bellen", what: "De huisarts bellen", who: "ouder", by: "2025-11-01")
        let plan = MakePlan(goals: ["Rust"], actions: [call])
        #expect(throws: Refusal.beforeLastEvent) {
            try gezin.perform(plan, play.frame(Self.sociaalTeam, "2025-10-19"))
        }
        #expect(gezin == before)
        #expect(gezin.lastRecordedAt == records.last?.header.at)
        try gezin.perform(plan, play.frame(Self.sociaalTeam, "2025-10-20"))
        #expect(gezin.version == records.count + 1)
    }

    @Test func `is the same when its history is folded again, also after it was kept`() throws {
        let (gezin, records) = try Self.history()
        let kept = try records.map { record in
            let event = try EventCatalogue.decode(
                EventCatalogue.encode(record.event), name: record.header.name, version: record.header.version)
            return GezinRecord(header: record.header, event: try #require(event as? any GezinEvent))
        }
        #expect(Gezin(gezin.id, gemeente: gezin.gemeente, records: kept) == gezin)
    }

    @Test func `is looked after by the people whose work that is`() throws {
        var gezin = Gezin("gezin-1", gemeente: "hendrik_ido_ambacht")
        let frame = play.frame(.beslisser, "2025-10-20")
        #expect(throws: Refusal.notYours(.beslisser)) {
            try gezin.perform(MakePlan(goals: ["Rust"], actions: []), frame)
        }
    }

    /// A family with every kind of event of its stream.
    static func history() throws -> (gezin: Gezin, records: [GezinRecord]) {
        let example = try `A family`()
        var gezin = Gezin("gezin-1", gemeente: "hendrik_ido_ambacht")
        let frame = example.play.frame(sociaalTeam, "2025-10-20")
        let call = PlanVanAanpak.Action(id: "bellen", what: "De huisarts bellen", who: "ouder", by: "2025-11-01")
        var records = try gezin.perform(BeginGezin(with: "zaak-1"), frame)
        records += try gezin.perform(RecordNetwerkanalyse(example.analysis), frame)
        records += try gezin.perform(MakePlan(goals: ["Weer op adem komen"], actions: [call]), frame)
        records += try gezin.perform(LinkZaak("zaak-1"), frame)
        records += try gezin.perform(FinishAction("bellen"), frame)
        records += try gezin.perform(InformHelper("helper-1", .told(on: "2025-10-18")), frame)
        return (gezin, records)
    }
}
