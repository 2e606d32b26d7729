import ArgumentParser
import Foundation
import LuwteDomain
import LuwteRules
import LuwteStore

/// Who acts, where, and by which law.
struct ActingOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions
    @OptionGroup var folder: RegelingenOption
    @OptionGroup var teksten: TekstenOption

    @Option(help: "De gemeente.")
    var gemeente: String

    @Option(help: "Wie dit doet: de naam van een gebruiker. Wat die mag, staat in de database.")
    var als: String

    @Option(help: "In welke hoedanigheid, als het er meer kunnen zijn: behandelaar, beslisser …")
    var hoedanigheid: String?

    @Option(help: "In welke rol van de regeling, als het er meer kunnen zijn.")
    var rol: String?

    @Option(help: "Het nummer van de laatste gebeurtenis die u zag. Is er meer gebeurd, dan ziet u dat eerst.")
    var gezien: Int?

    @Option(help: "Wie u in het gezin bent, bij een nieuwe aanvraag: ouder1.")
    var lid: String?

    /// Opens the store and does something in it; whatever stands in the way becomes a sentence.
    func with<T>(_ body: (Acting) async throws -> T) async throws -> T {
        let place: Gemeente.ID = try identifier(gemeente)
        let person: Persoon.ID = try identifier(als)
        let capacity = try hoedanigheid.map(Capacity.init(option:))
        let texts = try teksten.domainTexts()
        let law = try folder.law()
        let store = try await store.open()
        do {
            let grants = try await store.grants(of: person, in: place).map(\.grant)
            guard !grants.isEmpty else { throw CommandFailure("'\(als)' heeft in '\(gemeente)' niets te doen.") }
            let actor = Actor(person, grants, as: capacity, rol: rol)
            let attempt = Attempt(by: actor, law: law, at: Date(), seen: gezien, member: lid)
            let value = try await body(Acting(store: store, gemeente: place, attempt: attempt))
            await store.close()
            return value
        } catch let refusal as Refusal {
            throw CommandFailure(refusal.words(texts))
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        }
    }
}

/// Somebody who acts on what is kept.
struct Acting {
    let store: Store
    let gemeente: Gemeente.ID
    let attempt: Attempt

    /// The same person as a reader, with the roles that the regeling of a zaak lets read papers of doctors.
    func reader(of zaak: Zaak.ID, purpose: String) async throws -> Reader {
        let row = try await store.row(of: zaak, in: gemeente)
        let regeling = attempt.law.library.regelingen.first { "\($0.id)" == row?.regeling }
        return Reader(
            attempt.actor.persoon, attempt.actor.grants, purpose: purpose,
            medicalReaders: regeling?.medicalReaders ?? [])
    }

    /// What is said of a zaak that is not there, or not this person's: the two sound alike.
    func notThere(_ zaak: String) -> CommandFailure {
        CommandFailure("De zaak '\(zaak)' is er niet, of '\(attempt.actor.persoon)' mag haar niet zien.")
    }
}
