/// The keys below `verwacht` in a worked case, with their words.
package enum ExpectedKey: String, TextPlace {
    case outcome = "verwacht.uitkomst"
    case grant = "verwacht.toekenning"
    case firstDay = "verwacht.begin"
    case firstDayReason = "verwacht.begin_reden"
    case firstDayEarliest = "verwacht.begin_op_zijn_vroegst"
    case lastDay = "verwacht.einde"
    case lastDayReason = "verwacht.einde_reden"
    case lastDayLatest = "verwacht.einde_uiterlijk"
    case hardStop = "verwacht.harde_stop"
    case condition = "verwacht.voorwaarden"
    case waitsFor = "verwacht.wacht_op"
    case care = "verwacht.omvang"
    case periods = "verwacht.perioden"
    case reviews = "verwacht.toetsmomenten"
    case paper = "verwacht.stukken"
    case term = "verwacht.termijnen"
    case amounts = "verwacht.bedragen"
    case child = "verwacht.kinderen"
    case toJudge = "verwacht.oordelen_nodig"
    case notFilledIn = "verwacht.niet_ingevuld"
    case readings = "verwacht.lezingen"
    case settling = "verwacht.beslissend"
    case turning = "verwacht.kantelpunten"

    /// - Parameter key: as a case has it.
    init?(key: String) { self.init(rawValue: "verwacht." + key) }
}
