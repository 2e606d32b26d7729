import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn beslissing`: the last day to decide on an aanvraag.
struct TermijnBeslissingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "beslissing", abstract: "De uiterste dag voor een besluit op een aanvraag.",
        discussion: """
            Voorbeeld: luwte termijn beslissing --ontvangen 2025-10-01 --basis awb_4_13 \
            --aanvulling 2025-10-08/2025-10-22/2025-10-20
            """)

    @OptionGroup var options: TermijnOptions
    @Option(help: "De dag waarop de aanvraag is ontvangen.")
    var ontvangen: String
    @Option(help: "Waar de termijn uit komt: awb_4_13 of verordening. Zonder keuze geldt de vroegste datum.")
    var basis: String?
    @Option(help: "De termijn van de regeling zelf, zoals '8 weken'.")
    var duur: String?
    @Flag(help: "De verordening heeft een eigen regel voor weekeinde en feestdag.")
    var weekeinderegel = false
    @Option(help: "Een verzoek om aanvulling: dag van de brief/laatste dag/dag van aanvulling. Mag vaker.")
    var aanvulling: [String] = []
    @Option(
        help:
            "Dagen die stilstonden: eerste dag/laatste dag, eventueel =reden (instemming, vertraging, overmacht, buitenland)."
    )
    var uitstel: [String] = []
    @Option(help: "Een mededeling van verlenging: dag=duur, zoals '2025-11-20=2 weken'. Mag vaker.")
    var verlengd: [String] = []
    @Option(help: "Hoe ver de verordening verlengen toestaat, zoals '2 weken'.")
    var verlengingVerordening: String?

    func run() throws {
        let input = BeslistermijnInput(
            receivedOn: try CommandInput.day(ontvangen),
            basis: try basis.map { try CommandInput.choice($0, Beslisbasis.self, option: "--basis") },
            length: try duur.map(CommandInput.term), hasOwnWeekendRule: weekeinderegel,
            ownExtension: try verlengingVerordening.map(CommandInput.term),
            opschortingen: try aanvulling.map(Self.aanvulling) + uitstel.map(Self.uitstel),
            berichten: try verlengd.map(Self.bericht))
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in try termijnen.beslistermijn(input) }
        var report = TermijnReport("Uiterste dag voor het besluit", result.decideBy, result.receipt)
        report.others = result.otherReadings
        if let day = result.leaveUntreatedBy { report.add("Niet behandelen kan nog tot en met", day) }
        try options.show(report)
    }

    private static func aanvulling(_ text: String) throws -> Opschorting {
        let form = "een verzoek zo: 2025-10-08/2025-10-22/2025-10-20 (brief/laatste dag/aanvulling)"
        let days = try CommandInput.days(text, form: form, count: 1...3)
        guard let invited = days[0] else { throw CommandFailure("'\(text)' past niet. Schrijf \(form).") }
        return .aanvulling(
            Aanvulling(
                invitedOn: invited, until: days.count > 1 ? days[1] : nil, completedOn: days.count > 2 ? days[2] : nil))
    }

    private static func uitstel(_ text: String) throws -> Opschorting {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let reason = parts.count == 2 ? parts[1] : Opschorting.Reason.agreed.rawValue
        return .other(
            try CommandInput.period(parts.first ?? ""),
            try CommandInput.choice(reason, Opschorting.Reason.self, option: "--uitstel"))
    }

    private static func bericht(_ text: String) throws -> Verlengingsbericht {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw CommandFailure("'\(text)' past niet. Schrijf een verlenging zo: '2025-11-20=2 weken'.")
        }
        return Verlengingsbericht(noticeOn: try CommandInput.day(parts[0]), by: try CommandInput.term(parts[1]))
    }
}
