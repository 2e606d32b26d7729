import Foundation
import LuwteRules

extension Landelijk {
    /// The national files of this repository, read once.
    static let repository: Landelijk = {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        do {
            return try Landelijk(folder: root.appending(path: "regelingen/landelijk"))
        } catch {
            fatalError("the national files cannot be read: \(error)")
        }
    }()
}
