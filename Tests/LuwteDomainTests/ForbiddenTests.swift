import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// SM 4, "Forbidden"; what has a suite of its own is tested there: a machine that rejects, a second extension, a corrected
/// day of receipt, bezwaar before anything was sent, destroying too soon.
@Suite struct `What never happens` {
    @Test(arguments: [
        #"{"care":[]}"#, #"{"care":[],"period":{"first":"2025-12-01"}}"#,
        #"{"care":[],"period":{"first":"2025-12-01","last":null}}"#,
        #"{"care":[],"period":{"first":"2025-12-01","last":"2025-11-30"}}"#,
    ])
    func `is a grant without a last day, not even from what was kept`(kept: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Beslissing.self, from: Data(kept.utf8)) }
    }

    @Test func `is a day past the hard stop`() throws {
        var play = try Play.extendedInHIA()
        try play.isOpenedAndConsulted("2026-07-06", "2026-07-20")
        func propose(_ last: CalendarDate) throws -> Propose {
            let grant = try Grant(
                period: Period(first: "2026-09-01", last: last), care: [play.dagopvang(3, from: "2026-09-01")])
            return Propose(procedure: 4, beslissing: .grant(grant), motivering: "Aan alle voorwaarden is voldaan.")
        }
        #expect(try play.refusal("2026-07-20", .indicatiesteller, propose("2026-11-30")) == nil)
        #expect(
            try play.refusal("2026-07-20", .indicatiesteller, propose("2026-12-01")) == .pastHardStop("2026-11-30"))
    }
}
