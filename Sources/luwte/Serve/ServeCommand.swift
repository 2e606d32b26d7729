import ArgumentParser
import Foundation
import Hummingbird
import Logging
import LuwteDomain
import LuwteOperations
import LuwteStore
import LuwteWeb
import Synchronization

/// `luwte serve`: the pages for parents, until it is asked to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Toont de voorcheck in een browser.",
        discussion: """
            Stopt netjes bij Ctrl+C of SIGTERM. Leest regelingen, teksten en vormgeving eenmaal, bij het begin.
            /gezond zegt of het programma antwoordt, /gereed of alles werkt wat het nodig heeft.
            """)

    @Option(help: "De poort waarop de pagina's te zien zijn.")
    var port = 8080

    @Option(help: "Het adres waarop Luwte luistert; 0.0.0.0 is elk adres van deze machine.")
    var host = "127.0.0.1"

    @Option(help: "De poort waarop /metrics te lezen is. Zonder deze optie nergens.")
    var metricsPort: Int?

    @Option(help: "Het adres waarop /metrics te lezen is.")
    var metricsHost = "127.0.0.1"

    @Option(help: "Hoe logregels eruitzien: tekst of json. Anders LUWTE_LOG.")
    var log: String?

    @OptionGroup(title: "Pagina's") var pages: SiteOptions
    @OptionGroup(title: "Zaken") var store: StoreOptions

    func run() async throws {
        for port in [port, metricsPort ?? port] where !(1...65_535).contains(port) {
            throw CommandFailure("Poort \(port) bestaat niet. Kies een getal van 1 tot en met 65535.")
        }
        try LogFormat(log).start()
        let logger = Logger(label: "luwte.web")
        let site = try pages.site()
        let metrics = ServerMetrics()
        let opened = try openStore(metrics)
        let running = Running()
        var application = Application(
            router: WebFace(
                site: site, logger: logger, readiness: try readiness(opened), requests: metrics.requests
            ).router(),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { _ in
                running.begin(.pages)
                say(site.gemeenten.count)
            },
            logger: logger)
        if let metricsPort {
            let server = MetricsServer(
                metrics, store: opened, gemeenten: site.gemeenten.compactMap { try? Gemeente.ID($0.id) })
            application.addServices(
                server.application(host: metricsHost, port: metricsPort, logger: logger) { running.begin(.metrics) })
        } else {
            running.begin(.metrics)
        }
        do {
            try await application.runService()
        } catch  where !running.isComplete {
            throw taken(running)
        }
        await opened?.close()
    }

    /// Which servers have begun.
    private final class Running: Sendable {
        enum Server { case pages, metrics }
        private let begun = Mutex<Set<Server>>([])

        func begin(_ server: Server) { _ = begun.withLock { $0.insert(server) } }
        func has(_ server: Server) -> Bool { begun.withLock { $0.contains(server) } }
        var isComplete: Bool { has(.pages) && has(.metrics) }
    }

    private func say(_ count: Int) {
        let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        let line =
            "Luwte draait op \(address) met \(count) \(count == 1 ? "gemeente" : "gemeenten"). Stoppen: Ctrl+C."
        // Written at once, so that whoever waits for the line in a pipe gets it.
        try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    }

    private func taken(_ running: Running) -> CommandFailure {
        let places =
            (running.has(.pages) ? [] : ["\(host), poort \(port)"])
            + (running.has(.metrics) ? [] : ["\(metricsHost), poort \(metricsPort ?? port)"])
        return CommandFailure(
            "Luwte kan niet luisteren op \(places.joined(separator: " of op ")). Is de poort in gebruik? Kies een andere."
        )
    }

    /// The store, when the configuration names one. Its schema stays as it is: `luwte migrate` brings it up to date.
    private func openStore(_ metrics: ServerMetrics) throws -> Store? {
        guard store.isGiven else { return nil }
        if case .file(let path) = DatabaseAddress(try store.address), !FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("De database '\(path)' is er niet. Maak haar met luwte migrate.")
        }
        return try store.connect(observer: StoreWatch(metrics: metrics, logger: Logger(label: "luwte.store")))
    }

    private func readiness(_ opened: Store?) throws -> Readiness {
        guard let opened else { return Readiness([]) }
        let place = DatabaseAddress(try store.address)
        return Readiness([
            .init("zaken") { try await opened.checkZaken() },
            .init("sleutels") { try await opened.keys.checkAnswers() },
            .init("schema") { try await opened.checkSchema() },
            .init("schrijven") { try await place.checkWritable(opened) },
        ])
    }
}
