import ArgumentParser
import LuwteCore
import LuwteDomain
import LuwteStore

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
