import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

/// `luwte log readings`: who read what of a zaak.
struct LogReadingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readings",
        abstract: "Wie welk deel van een zaak las, wanneer en waarvoor: voor de toezichthouder.")

    @Argument(help: "De zaak.")
    var zaak: String

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let id: Zaak.ID = try identifier(zaak)
        try await options.with { acting in
            let grants = acting.attempt.actor.grants
            guard grants.contains(where: { $0.capacity == .toezichthouder && $0.scope == .gemeente }) else {
                throw Refusal.notYours(grants[0].capacity)
            }
            let readings = try await acting.store.readings(of: id, in: acting.gemeente, limit: 500)
            for reading in readings {
                let at = reading.at.formatted(.iso8601)
                let purpose = reading.purpose ?? "(vernietigd)"
                print(
                    "\(at)  \(reading.persoon)  \(reading.capacity.rawValue)  \(reading.section.rawValue)  \(purpose)")
            }
            if readings.isEmpty { print("Niemand.") }
        }
    }
}
