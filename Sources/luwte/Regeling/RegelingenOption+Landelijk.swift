import Foundation
import LuwteRules

extension RegelingenOption {
    /// The national data of the folder of regelingen.
    ///
    /// - Throws: ``CommandFailure`` when the folder is not there, or a file in it has a mistake.
    func landelijk() throws -> Landelijk {
        let folder = URL(filePath: regelingen).appending(path: "landelijk")
        do {
            return try Landelijk(folder: folder)
        } catch let error as LandelijkFindings {
            let more = error.findings.count > 1 ? " (en nog \(error.findings.count - 1))" : ""
            throw CommandFailure(
                "\(error.findings.first?.description ?? "De landelijke gegevens zijn niet goed.")\(more)")
        } catch {
            throw CommandFailure(
                "De landelijke gegevens in '\(folder.relativePath)' zijn niet te lezen. Wijs de map aan met --regelingen."
            )
        }
    }
}
