import LuwteDomain
import LuwteStore

/// A list of zaken, one on a line.
struct RetentionFile {
    private let zaken: [Zaak.ID]

    /// - Throws: ``CommandFailure`` for a line that names no zaak; then nothing is done.
    init(_ path: String) throws {
        let lines = try readText(path).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        zaken = try lines.enumerated().compactMap { number, line in
            guard let word = line.split(whereSeparator: \.isWhitespace).first else { return nil }
            guard let zaak = try? Zaak.ID(String(word)) else {
                throw CommandFailure("Regel \(number + 1) van de lijst noemt geen zaak. Er is niets gedaan.")
            }
            return zaak
        }
    }

    /// Does an act in each; stops at the first that cannot be done, and says which one.
    ///
    /// - Returns: how many were done.
    func each(_ options: ActingOptions, _ act: some ZaakAct) async throws -> Int {
        try await options.with { acting in
            for (done, zaak) in zaken.enumerated() {
                do {
                    let records = try await acting.store.perform(act, in: zaak, of: acting.gemeente, acting.attempt)
                    guard records != nil else { throw acting.notThere(zaak.text) }
                } catch {
                    Progress.say("\(done) gedaan; bij '\(zaak)' kan het niet:")
                    throw error
                }
            }
            return zaken.count
        }
    }
}
