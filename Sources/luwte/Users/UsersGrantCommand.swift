import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte users grant`: gives somebody something to work on.
struct UsersGrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Iemand aan zaken laten werken, in een hoedanigheid.")

    @Argument(help: "De gebruiker.")
    var persoon: String

    @OptionGroup var options: UsersOptions

    @Option(help: "De hoedanigheid, zoals behandelaar of beslisser.")
    var als: String

    @Option(help: "De rol die de regeling noemt, zoals indicatiesteller.")
    var rol: String?

    @Option(help: "Alleen de zaken van dit team. Zonder team of locatie: de hele gemeente.")
    var team: String?

    @Option(help: "Alleen de kinderen op deze locatie (LRK-nummer).")
    var locatie: String?

    @Flag(help: "Alleen de zaken die aan deze gebruiker zelf zijn gegeven.")
    var eigen = false

    @Option(help: "Wie dit geeft: een beheerder. Alleen de eerste beheerder komt er zonder.")
    var door: String?

    func run() async throws {
        let capacity = try Capacity(option: als)
        let giver = try door.map { Author(try identifier($0), as: .beheerder) } ?? .system
        let person: Persoon.ID = try identifier(persoon)
        let scope = try scope(of: capacity)
        let rol = rol
        try await options.with { store, gemeente in
            let grant = AccessGrant(to: person, of: gemeente, as: capacity, rol: rol, scope: scope)
            try await store.give(grant, by: giver, at: Date())
        }
        print("\(persoon) mag nu werken als \(als), voor \(scope.words).")
    }

    private func scope(of capacity: Capacity) throws -> AccessGrant.Scope {
        switch capacity {
        case .ouder, .gemachtigde: return .aanvrager
        case .tweedeOuder: return .tweedeOuder
        default: break
        }
        if eigen { return .behandelaar }
        if let team { return .team(try identifier(team)) }
        guard let locatie else { return .gemeente }
        guard let number = try? LRKNumber(locatie) else {
            throw CommandFailure("Een LRK-nummer heeft negen cijfers.")
        }
        return .locatie(number)
    }
}
