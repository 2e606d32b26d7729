import ArgumentParser
import Foundation
import Hummingbird
import Logging
import LuwteCore
import LuwteRules
import LuwteWeb
import Synchronization

/// `luwte serve`: the pages for parents, until it is asked to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Toont de voorcheck in een browser.",
        discussion: """
            Stopt netjes bij Ctrl+C of SIGTERM. Leest regelingen, teksten en vormgeving eenmaal, bij het begin.
            """)

    @Option(help: "De poort waarop de pagina's te zien zijn.")
    var port = 8080

    @Option(help: "Het adres waarop Luwte luistert; 0.0.0.0 is elk adres van deze machine.")
    var host = "127.0.0.1"

    @OptionGroup var folder: RegelingenOption

    @Option(help: "De map met de teksten van de pagina's.")
    var teksten = "teksten"

    @Option(help: "De map met de vormgeving.")
    var web = "web"

    @Option(help: "Waar de knop Snel weg heen leidt.")
    var snelWeg = "https://www.knmi.nl/nederland-nu/weer/verwachtingen"

    @Flag(help: "Een proxy ervoor spreekt TLS: browsers gebruiken dan alleen nog https.")
    var achterTLS = false

    func run() async throws {
        let site = try makeSite()
        let logger = Logger(label: "luwte.web")
        let hasStarted = Mutex(false)
        let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        let count = site.gemeenten.count
        let application = Application(
            router: WebFace(site: site, logger: logger).router(),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { _ in
                hasStarted.withLock { $0 = true }
                let line =
                    "Luwte draait op \(address) met \(count) \(count == 1 ? "gemeente" : "gemeenten"). Stoppen: Ctrl+C."
                // Written at once, so that whoever waits for the line in a pipe gets it.
                try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
            },
            logger: logger)
        do {
            try await application.runService()
        } catch  where !hasStarted.withLock({ $0 }) {
            throw CommandFailure(
                "Luwte kan niet luisteren op \(host), poort \(port). Is de poort in gebruik? Kies een andere met --port."
            )
        }
    }

    private func makeSite() throws -> Site {
        guard (1...65_535).contains(port) else {
            throw CommandFailure("Poort \(port) bestaat niet. Kies een getal van 1 tot en met 65535.")
        }
        guard let leave = OutsideAddress(snelWeg) else {
            throw CommandFailure("\(snelWeg) is geen webadres. Begin met https://.")
        }
        let library = try texts()
        let assets: Assets
        do {
            assets = try Assets(folder: URL(filePath: web))
        } catch {
            throw CommandFailure("De map met vormgeving \(web) is niet te lezen. Wijs haar aan met --web.")
        }
        let regelingen = try folder.library()
        warn(of: regelingen.findings)
        return Site(
            gemeenten: GemeenteEntry.all(in: regelingen), regelingen: try folder.shelf(regelingen), library: library,
            assets: assets,
            settings: Site.Settings(isBehindTLS: achterTLS, leave: leave), today: { CalendarDate(at: Date()) })
    }

    /// A regeling with an error is left out; whoever starts the pages should know it at once.
    private func warn(of findings: [Finding]) {
        let files = Set(findings.filter { $0.severity == .fout }.map(\.place.file)).sorted()
        guard !files.isEmpty else { return }
        let line =
            "Deze regelingen doen niet mee, er zitten fouten in: \(files.joined(separator: ", ")). Zie luwte regeling check.\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private func texts() throws -> TextLibrary {
        let folder = URL(filePath: teksten)
        let dutch = try readText(folder.appending(path: "nl.yaml").path)
        let english = try readText(folder.appending(path: "en.yaml").path)
        do {
            return try TextLibrary(dutch: dutch, others: [.en: english])
        } catch {
            throw CommandFailure("De teksten in \(teksten) zijn niet goed. \(error.sentence)")
        }
    }
}
