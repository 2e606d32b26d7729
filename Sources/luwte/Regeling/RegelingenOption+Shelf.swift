import Foundation
import LuwteRules
import LuwteWeb

extension RegelingenOption {
    /// The regelingen with their worked cases.
    ///
    /// - Throws: ``CommandFailure`` when a file with worked cases cannot be read.
    func shelf(_ library: RegelingLibrary) throws -> RegelingShelf {
        do {
            return try RegelingShelf(library, folder: URL(fileURLWithPath: regelingen, isDirectory: true))
        } catch {
            throw CommandFailure("De voorbeelden in de map '\(regelingen)' zijn niet te lezen.")
        }
    }
}
