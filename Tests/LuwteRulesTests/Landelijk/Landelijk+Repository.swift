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

extension Landelijk {
    /// The national files with one text in them changed.
    static func repository(replacing old: String, by new: String) throws -> Landelijk {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        let folder = root.appending(path: "regelingen/landelijk")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        let texts = try names.map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (file: "landelijk/\(name)", text: text.replacing(old, with: new))
        }
        return try Landelijk(texts: texts)
    }
}
