import Foundation
import LuwteRules

/// The regelingen of this repository.
enum RegelingenFolder {
    static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("regelingen", isDirectory: true)

    static let library: RegelingLibrary? = try? RegelingLibrary.load(folder: url)

    /// The worked cases beside a regeling.
    static func examples(of regeling: Regeling) throws -> ExampleFolder {
        try ExampleFolder(folder: url.appendingPathComponent(regeling.id.folder), regeling: regeling)
    }
}
