import LuwteDomain
import LuwteRules
import Testing

@Suite struct `A besluit computed again` {
    @Test func `comes to the same in every history`() throws {
        var count = 0
        for (name, play) in try Histories.all() {
            for replay in Replay.all(play.zaak, play.records, play.law) {
                #expect(replay.difference == nil, "\(name)")
                count += 1
            }
        }
        #expect(count > 5)
    }

    @Test func `says that the regeling has changed since`() throws {
        let play = try Histories.rotterdam()
        let changed = Law(
            play.law.library,
            fingerprints: Dictionary(
                play.law.library.regelingen.map { ($0.id, "another file") }, uniquingKeysWith: { first, _ in first }))
        let replays = Replay.all(play.zaak, play.records, changed)
        #expect(replays.map(\.difference) == [.regelingChanged, .regelingChanged])
    }

    @Test func `names the condition that comes to something else, and what it was`() throws {
        let play = try Histories.rotterdam()
        // As if somebody had never judged it.
        let without = play.records.filter { record in
            (record.event as? VoorwaardeJudged)?.condition != "ernstige-problemen"
        }
        let first = try #require(Replay.all(play.zaak, without, play.law).first)
        guard case .outcomes(let changes) = first.difference else {
            Issue.record("no outcomes differ")
            return
        }
        #expect(changes["ernstige-problemen"]?.before == "vervuld")
        #expect(changes["ernstige-problemen"]?.now == "te_beoordelen")
    }
}
