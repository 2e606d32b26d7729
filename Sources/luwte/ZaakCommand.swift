import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// `luwte zaak`: walk through the zaken that somebody may see.
struct ZaakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zaak", abstract: "Zaken bekijken en er iets in doen, als iemand die dat mag.",
        subcommands: [
            ZaakListCommand.self, ZaakFindCommand.self, ZaakShowCommand.self, ZaakActsCommand.self, ZaakActCommand.self,
            ZaakReceiveCommand.self, ZaakDocumentCommand.self,
        ])
}

/// Who looks, and where.
struct ReaderOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    @Option(help: "Wie kijkt: de naam van een gebruiker. Wat die mag zien, staat in de database.")
    var als: String

    /// - Throws: ``CommandFailure`` for somebody who has nothing to see here.
    func reader(_ store: Store, purpose: String, medicalReaders: Set<String> = []) async throws -> Reader {
        let persoon: Persoon.ID = try identifier(als)
        let grants = try await store.grants(of: persoon, in: try identifier(gemeente))
        guard !grants.isEmpty else { throw CommandFailure("'\(als)' heeft in '\(gemeente)' niets om te zien.") }
        return Reader(persoon, grants.map(\.grant), purpose: purpose, medicalReaders: medicalReaders)
    }
}

/// `luwte zaak list`: the zaken of somebody, the most urgent first.
struct ZaakListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "De zaken van iemand, de dringendste eerst, met wat er moet gebeuren.")

    @OptionGroup var reader: ReaderOptions

    @Option(help: "Verder na deze zaak, voor de volgende bladzijde.")
    var na: String?

    func run() async throws {
        let store = try await reader.store.open()
        let who = try await reader.reader(store, purpose: "lijst")
        let page = try await store.list(who.grants, after: try await place(store, who.grants))
        for row in page.rows { print(Self.line(row)) }
        if let last = page.rows.last, page.next != nil { print("Er zijn er meer: --na \(last.zaak)") }
        if page.rows.isEmpty { print("Geen zaken.") }
        await store.close()
    }

    private func place(_ store: Store, _ grants: [AccessGrant]) async throws -> ListPlace {
        guard let na else { return .start }
        guard let row = try await store.row(of: try identifier(na), in: try identifier(reader.gemeente)),
            grants.contains(where: { $0.allows(row) })
        else { throw CommandFailure("De zaak '\(na)' staat niet in deze lijst.") }
        return ListPlace(after: row)
    }

    private static func line(_ listed: ListedZaak) -> String {
        guard let row = listed.course else { return "\(listed.zaak)" }
        let due = row.due.map { "\($0.on.iso)  \($0.kind.rawValue) (\($0.turn.rawValue))" } ?? "niets te doen"
        let state = [row.phase.rawValue, row.stage?.rawValue].compactMap(\.self).joined(separator: ", ")
        return [pad("\(row.zaak)", 14), pad(state, 28), pad(row.team?.text ?? "-", 12), due].joined(separator: "  ")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// `luwte zaak show`: one zaak, as far as somebody may see it.
struct ZaakShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Een zaak: stand, termijnen met hun som, voorwaarden, toestemmingen, geschiedenis.",
        discussion: "Elk deel dat u ziet, wordt opgeschreven, met uw naam en het doel.")

    @Argument(help: "De zaak.")
    var zaak: String

    @OptionGroup var reader: ReaderOptions
    @OptionGroup var folder: RegelingenOption
    @OptionGroup var teksten: TekstenOption

    @Option(help: "Waarvoor u kijkt.")
    var doel: String

    @Option(help: "De dag die vandaag heet, zoals 2026-11-22.")
    var dag: String?

    func run() async throws {
        let today = try dag.map(DemoCommand.day) ?? CalendarDate(at: Date())
        let law = try folder.law()
        let texts = try teksten.ruleTexts()
        let store = try await reader.store.open()
        let row = try await store.row(of: try identifier(zaak), in: try identifier(reader.gemeente))
        let regeling = law.library.regelingen.first { "\($0.id)" == row?.regeling }
        let who = try await reader.reader(store, purpose: doel, medicalReaders: regeling?.medicalReaders ?? [])
        do {
            let found = try await store.open(
                try identifier(zaak), of: try identifier(reader.gemeente), for: who, at: Date())
            guard let found else {
                throw CommandFailure("De zaak '\(zaak)' is er niet, of '\(reader.als)' mag haar niet zien.")
            }
            let report = ZaakReport(
                zaak: found, law: law, texts: texts, today: today)
            print(try report.text())
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        } catch is Refusal {
            throw CommandFailure("Zeg waarvoor u kijkt (--doel), en gebruik de regelingen waarmee de zaak is begonnen.")
        }
        await store.close()
    }
}
