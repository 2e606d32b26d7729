import Foundation
import LuwteRules

extension Landelijk {
    /// The national files of this repository, read once.
    static let repository: Landelijk = {
        do { return try Landelijk(folder: folder) } catch { fatalError("the national files cannot be read: \(error)") }
    }()

    private static let folder = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        .appending(path: "regelingen/landelijk")

    private static func texts() throws -> [(file: String, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.map { name in
            (file: "landelijk/\(name)", text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
    }

    /// The national files with one text in them changed.
    static func repository(replacing old: String, by new: String) throws -> Landelijk {
        try Landelijk(texts: texts().map { ($0.file, $0.text.replacing(old, with: new)) })
    }

    /// The national files with one more.
    static func repository(adding text: String) throws -> Landelijk {
        try Landelijk(texts: texts() + [("landelijk/proef.yaml", text)])
    }
}
