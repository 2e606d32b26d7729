import Foundation
import LuwteDomain
import LuwteRules
import LuwteStore

extension RegelingenOption {
    /// The regelingen with the fingerprint of each file, as zaken are held to them.
    ///
    /// - Throws: ``CommandFailure`` when a file cannot be read.
    func law(providerLists: [String: Set<String>] = [:]) throws -> Law {
        let library = try library()
        var fingerprints: [Regeling.ID: String] = [:]
        for regeling in library.regelingen {
            let text = try readText("\(regelingen)/\(regeling.id).yaml")
            fingerprints[regeling.id] = Fingerprint.of(Data(text.utf8))
        }
        return Law(library, fingerprints: fingerprints, providerLists: providerLists)
    }
}
