import ArgumentParser
import Foundation
import LuwteCore
import LuwteDemo
import LuwteDomain
import LuwteRules
import LuwteStore

/// `luwte demo`: a store full of zaken that nobody has.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Een database vullen met verzonnen zaken, om rond te kijken.",
        discussion: """
            Twee gemeenten, teams en mensen in elke rol. De gezinnen komen uit de voorbeelden bij de regelingen.
            Met dezelfde dag en hetzelfde getal komen er weer dezelfde zaken.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var folder: RegelingenOption

    @Option(help: "Het bestand met de verzonnen wereld.")
    var wereld = "demo/wereld.yaml"

    @Option(help: "Hoeveel zaken.")
    var zaken = 300

    @Option(help: "Het getal waarmee alles begint.")
    var begin: UInt64 = 1

    @Option(help: "De dag die vandaag heet, zoals 2026-11-22.")
    var dag: String?

    func run() async throws {
        guard (1...100_000).contains(zaken) else { throw CommandFailure("Kies tussen 1 en 100000 zaken.") }
        let today = try dag.map(CommandInput.day) ?? CalendarDate(at: Date())
        let address = try store.address
        try makeMasterKeys(address)
        let world = try readWorld()
        let law = try folder.law(providerLists: world.providerLists)
        let made = try makeUp(world, law, today)
        let opened = try await store.open()
        for gemeente in made.gemeenten {
            guard try await opened.zaken(of: gemeente, after: nil).isEmpty,
                try await opened.grants(in: gemeente).isEmpty
            else { throw CommandFailure("In deze database staan al zaken. Kies een nieuw bestand met --database.") }
            try await opened.give(
                AccessGrant(to: Staff.manager.id, of: gemeente, as: .beheerder, scope: .gemeente), by: .system,
                at: Date())
            for grant in made.grants(in: gemeente) {
                try await opened.give(grant, by: Staff.manager, at: Date())
            }
        }
        let count = try await fill(opened, made, law, today)
        await opened.close()
        print("\(count) verzonnen zaken in \(made.gemeenten.count) gemeenten. Kijk rond:")
        for gemeente in made.gemeenten {
            print("  luwte zaak list --database \(address) --gemeente \(gemeente) --als demo-behandelaar-1")
        }
    }

    private func fill(_ store: Store, _ world: MadeUpWorld, _ law: Law, _ today: CalendarDate) async throws -> Int {
        var made = 0
        for number in 0..<zaken {
            guard let one = world.zaak(number) else { continue }
            let gezin = one.gezinRecords.isEmpty ? nil : (one.gezin, one.gezinRecords)
            let row: ZaakRow
            do { row = try one.zaak.row(law, on: today) } catch { continue }
            do {
                try await store.append(Change(one.zaak, one.records, row: row, gezin: gezin))
            } catch let error as StoreError {
                throw CommandFailure(error.sentence)
            }
            made += 1
            if made.isMultiple(of: 100) { Progress.say("\(made) van \(zaken) zaken") }
        }
        return made
    }

    private func readWorld() throws -> World {
        do {
            return try World(readText(wereld))
        } catch is WorldFault {
            throw CommandFailure("Het bestand '\(wereld)' is geen verzonnen wereld: een lijst ontbreekt of is leeg.")
        }
    }

    private func makeUp(_ world: World, _ law: Law, _ today: CalendarDate) throws -> MadeUpWorld {
        var examples: [Regeling.ID: [WorkedCase]] = [:]
        for regeling in law.library.regelingen where world.regelingen.contains(regeling.id.folder) {
            let home = URL(fileURLWithPath: folder.regelingen).appendingPathComponent(regeling.id.folder)
            examples[regeling.id] = try? ExampleFolder(folder: home, regeling: regeling).cases
        }
        let made = MadeUpWorld(law, world, examples: examples, seed: begin, today: today)
        guard !made.gemeenten.isEmpty else {
            throw CommandFailure("Geen van de regelingen in '\(wereld)' staat in '\(folder.regelingen)'.")
        }
        return made
    }

    /// A demo has a master key of its own when it has none yet.
    private func makeMasterKeys(_ address: String) throws {
        let file = try store.masterKeysFile(beside: address)
        if !FileManager.default.fileExists(atPath: file) { try MasterKeysFile.make(file, name: "demo") }
    }
}
