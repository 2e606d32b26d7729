import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte zaak find`: the zaken of a person.
struct ZaakFindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "De zaken van iemand zoeken, op BSN of op achternaam en geboortedag.",
        discussion: """
            Het BSN of de achternaam typt u daarna, zodat zij in geen lijst van opdrachten blijven staan.
            Van een achternaam zijn de eerste drie letters genoeg.
            """)

    @Option(help: "De geboortedag, als u op achternaam zoekt: 2023-05-04.")
    var geboren: String?

    @Option(help: "Waarvoor u zoekt; bij wie u vindt, wordt het opgeschreven.")
    var doel: String

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let term = try term(readLine() ?? "")
        try await options.with { acting in
            let reader = Reader(acting.attempt.actor.persoon, acting.attempt.actor.grants, purpose: doel)
            guard doel.contains(where: { !$0.isWhitespace }) else { throw Refusal.reasonMissing }
            let rows = try await acting.store.find(term, in: acting.gemeente, for: reader, at: Date())
            for row in rows { print(row.zaak) }
            if rows.isEmpty { print("Niemand gevonden.") }
        }
    }

    private func term(_ typed: String) throws -> SearchTerm {
        guard let geboren else {
            guard let bsn = try? BSN(typed.filter { !$0.isWhitespace }) else {
                throw CommandFailure("Dat is geen BSN. Zoekt u op achternaam, geef dan ook --geboren.")
            }
            return .bsn(bsn)
        }
        guard typed.filter(\.isLetter).count >= SearchTerm.firstLetters else {
            throw CommandFailure("Typ minstens de eerste drie letters van de achternaam.")
        }
        return .name(typed, bornOn: try CommandInput.day(geboren))
    }
}
