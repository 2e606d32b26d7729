import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

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
