import ArgumentParser
import LuwteDomain
import LuwteStore

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
                "Dit mag niet: alleen een beheerder van deze gemeente geeft en neemt, niemand geeft zichzelf iets, en een aanbieder krijgt een locatie."
            )
        }
    }
}
