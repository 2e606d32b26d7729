import ArgumentParser
import LuwteDomain
import LuwteRules
import LuwteStore

/// `luwte replay`: every besluit of the past, computed again.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Elk besluit opnieuw uitrekenen, met de gebeurtenissen en de regeling van toen.",
        discussion: "Noemt elk verschil, met de versie van Luwte. Sluit af met code 1 als er een is.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var folder: RegelingenOption

    @Option(help: "De gemeente.")
    var gemeente: String

    func run() async throws {
        let gemeente: Gemeente.ID = try identifier(gemeente)
        let law = try folder.law()
        let opened = try await store.open()
        var (count, differences, destroyed) = (0, 0, 0)
        var place: Zaak.ID?
        while true {
            let ids = try await opened.zaken(of: gemeente, after: place)
            guard let last = ids.last else { break }
            for id in ids {
                let records: [ZaakRecord]
                do {
                    records = try await opened.records(of: id, in: gemeente)
                } catch StoreError.destroyed {
                    destroyed += 1
                    continue
                } catch let error as StoreError {
                    throw CommandFailure(error.sentence)
                }
                let zaak = Zaak(id, gemeente: gemeente, records: records)
                for replay in Replay.all(zaak, records, law) {
                    count += 1
                    guard let difference = replay.difference else { continue }
                    differences += 1
                    print("\(id), procedure \(replay.procedure), \(replay.regeling.id): \(Self.words(difference))")
                }
            }
            Progress.say("\(count) besluiten")
            place = last
        }
        await opened.close()
        if destroyed > 0 {
            print("\(destroyed) zaken zijn vernietigd, geheel of voor een deel; die zijn overgeslagen.")
        }
        print("\(count) besluiten opnieuw uitgerekend met Luwte \(LuwteVersion.text), \(differences) anders.")
        if differences > 0 { throw ExitCode(1) }
    }

    private static func words(_ difference: Replay.Difference) -> String {
        switch difference {
        case .regelingChanged: "het bestand van de regeling is veranderd sinds het besluit"
        case .notComputable: "de regeling of een landelijke tabel van toen is er niet meer"
        case .outcomes(let changes):
            // What it came to tells of the family: who may read the zaak, sees it there.
            "komt op iets anders uit bij \(changes.keys.sorted().joined(separator: ", "))"
        }
    }
}
