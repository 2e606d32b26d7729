import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `Phasing care out` {
    private func step(_ day: CalendarDate, _ count: Fraction, part: String = "deel1") -> Afbouw.Step {
        Afbouw.Step(from: day, part: part, CareAmount(count, .dagdelenPerWeek))
    }

    @Test func `is planned in steps, each of which waits for its besluit`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        try play.on("2025-12-02", .indicatiesteller, PlanAfbouw([step("2026-04-01", 3), step("2026-05-18", 0)]))
        #expect(play.zaak.indicatie?.care(on: "2026-04-01").first?.amounts == [CareAmount(4, .dagdelenPerWeek)])
        #expect(try play.due(.phaseOut, on: "2025-12-02") == ["2026-04-01", "2026-05-18"])
        try play.isPhasedOutInHIA()
        #expect(try play.due(.phaseOut, on: "2026-03-04") == ["2026-05-18"])
    }

    @Test func `goes down at every step, within what was granted`() throws {
        let play = try Play.running()
        func refusal(_ steps: [Afbouw.Step]) -> Refusal? { play.refusal("2019-12-02", .casewerker, PlanAfbouw(steps)) }
        #expect(refusal([step("2020-01-06", 4), step("2020-02-03", 2)]) == nil)
        #expect(refusal([]) == .nothingPlanned)
        #expect(refusal([step("2019-12-02", 4)]) == .dayHasPassed("2019-12-02"))
        #expect(refusal([step("2020-08-04", 2)]) == .grantIsOver("2020-08-03"))
        #expect(refusal([step("2020-01-06", 6)]) == .noStepDown("2020-01-06"), "no less than now")
        #expect(refusal([step("2020-01-06", 4), step("2020-02-03", 4)]) == .noStepDown("2020-02-03"))
        #expect(refusal([step("2020-02-03", 4), step("2020-01-06", 2)]) == .noStepDown("2020-01-06"), "in order")
        #expect(refusal([step("2020-01-06", -1)]) == .noStepDown("2020-01-06"))
        #expect(refusal([step("2020-01-06", 2, part: "deel9")]) == .noStepDown("2020-01-06"), "of no such part")
        let act = PlanAfbouw([step("2020-01-06", 4)])
        #expect(play.refusal("2019-12-02", .ouder, act) == .notYours(.ouder))
        var early = try Play("rotterdam")
        try early.appliesInRotterdam()
        #expect(early.refusal("2019-09-10", .casewerker, act) == .notRunning)
    }
}
