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

    @Option(help: "Wie dit geeft.")
    var door: String

    func run() async throws {
        guard let capacity = Capacity(rawValue: als) else {
            let known = Capacity.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure("'\(als)' is geen hoedanigheid. Kies uit: \(known).")
        }
        let giver = Author(try identifier(door), as: .beheerder)
        let person: Persoon.ID = try identifier(persoon)
        let scope = try scope
        let rol = rol
        try await options.with { store, gemeente in
            let grant = AccessGrant(to: person, of: gemeente, as: capacity, rol: rol, scope: scope)
            try await store.give(grant, by: giver, at: Date())
        }
        print("\(persoon) mag nu werken als \(als), voor \(scope.words).")
    }

    private var scope: AccessGrant.Scope {
        get throws {
            if let team { return .team(try identifier(team)) }
            guard let locatie else { return .gemeente }
            guard let number = try? LRKNumber(locatie) else {
                throw CommandFailure("Een LRK-nummer heeft negen cijfers.")
            }
            return .locatie(number)
        }
    }
}
