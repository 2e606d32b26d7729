import LuwteCore
import LuwteRules
import Testing

@Suite struct `The holidays` {
    let feestdagen = Landelijk.repository.feestdagen

    @Test(arguments: [
        (2025, ["04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"], ["05-30"]),
        (2026, ["04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"], ["01-02", "05-15"]),
        (2027, ["03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"], ["05-07"]),
        (2028, ["04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"], ["04-28", "05-26"]),
    ])
    func `are those of the table in DL 1`(_ year: Int, _ ruled: [String], _ equated: [String]) {
        let days = feestdagen.days(in: year)
        #expect(days.filter { $0.name != nil }.map { $0.day.iso } == (["01-01"] + ruled).map { "\(year)-\($0)" })
        #expect(days.filter { $0.name == nil }.map { $0.day.iso } == equated.map { "\(year)-\($0)" })
    }

    @Test func `have King's Day a day earlier when the 27th is a Sunday`() {  // T-30
        #expect(feestdagen.reason(on: "2025-04-26") == .holiday("Koningsdag"))
        #expect(feestdagen.reason(on: "2025-04-27") == .sunday)
        #expect(feestdagen.reason(on: "2026-04-27") == .holiday("Koningsdag"))
    }

    @Test(arguments: [
        ("2025-05-30", FreeDay.equated), ("2026-01-02", .equated), ("2023-05-19", .equated), ("2024-12-27", .equated),
        ("2026-01-03", .saturday), ("2026-01-04", .sunday), ("2026-05-05", .holiday("Bevrijdingsdag")),
        ("2026-12-26", .holiday("tweede kerstdag")),
    ])
    func `say why a day is free`(_ text: String, _ reason: FreeDay) throws {
        #expect(feestdagen.reason(on: try CalendarDate(text)) == reason)
    }

    @Test func `leave ordinary days alone`() {
        for day in ["2026-01-05", "2026-05-04", "2025-04-28", "2025-12-24", "2019-05-31"] as [CalendarDate] {
            #expect(!feestdagen.isFree(day))
        }
    }

    @Test func `are complete from 2023 to 2028`() {
        #expect(feestdagen.completeYears == 2023...2028)
    }

    @Test(arguments: [
        (1961, "04-02"), (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2038, "04-25"), (2285, "03-22"),
    ])
    func `follow Easter`(_ year: Int, _ easter: String) throws {
        let sunday = try CalendarDate("\(year)-\(easter)")
        #expect(feestdagen.reason(on: sunday.next) == .holiday("tweede paasdag"))
        #expect(feestdagen.reason(on: sunday.adding(days: 39)) == .holiday("Hemelvaartsdag"))
    }
}
