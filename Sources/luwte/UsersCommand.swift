import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte users`: who may work on what.
struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Wie waaraan mag werken: tonen, geven en terugnemen.",
        subcommands: [UsersListCommand.self, UsersGrantCommand.self, UsersTakeCommand.self])
}

/// Where, and who manages the users.
struct UsersOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    /// - Throws: ``CommandFailure`` with a sentence, whatever went wrong in the store.
    func with<T>(_ body: (Store, Gemeente.ID) async throws -> T) async throws -> T {
        let opened = try await store.open()
        do {
            let value = try await body(opened, try identifier(gemeente))
            await opened.close()
            return value
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        } catch is Refusal {
            throw CommandFailure(
                "Dit mag niet: alleen een beheerder geeft en neemt, niemand geeft zichzelf iets, en een aanbieder krijgt een locatie."
            )
        }
    }
}

/// `luwte users list`: everybody with what they may.
struct UsersListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Iedereen die ergens aan mag werken, met wie dat gaf.")

    @OptionGroup var options: UsersOptions

    func run() async throws {
        let grants = try await options.with { try await $0.grants(in: $1) }
        for kept in grants {
            let rol = kept.grant.rol.map { ", \($0)" } ?? ""
            print(
                "\(kept.grant.persoon)  \(kept.grant.capacity.rawValue)\(rol)  \(kept.grant.scope.words)  (van \(kept.givenBy))  \(kept.id)"
            )
        }
        if grants.isEmpty { print("Nog niemand.") }
    }
}

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

/// `luwte users take`: takes a grant back.
struct UsersTakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Iets terugnemen; in de database blijft staan dat het er was.")

    @Argument(help: "De gebruiker.")
    var persoon: String

    @Argument(help: "Wat u terugneemt: de code die luwte users list achter elke regel zet.")
    var code: String

    @OptionGroup var options: UsersOptions

    @Option(help: "Wie dit terugneemt.")
    var door: String

    func run() async throws {
        let taker = Author(try identifier(door), as: .beheerder)
        let person: Persoon.ID = try identifier(persoon)
        let code = code
        let taken = try await options.with { store, gemeente in
            guard let kept = try await store.grants(of: person, in: gemeente).first(where: { $0.id == code }) else {
                return false
            }
            return try await store.take(kept, by: taker, at: Date())
        }
        guard taken else { throw CommandFailure("'\(persoon)' heeft niets met deze code. Kijk met luwte users list.") }
        print("Teruggenomen.")
    }
}

extension AccessGrant.Scope {
    fileprivate var words: String {
        switch self {
        case .gemeente: "de hele gemeente"
        case .team(let team): "team \(team)"
        case .behandelaar: "de eigen zaken"
        case .aanvrager: "de eigen aanvraag"
        case .tweedeOuder: "de eigen toestemming"
        case .locatie(let number): "locatie \(number.digits)"
        }
    }
}
