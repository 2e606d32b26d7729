import Foundation
import LuwteRules

/// A folder of regelingen that is there for one test.
final class MadeUpFolder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("luwte-\(UUID().uuidString)")

    init(_ files: [String: ReadingExample]) throws {
        for (name, example) in files { try write(example.text, to: name) }
    }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func write(_ data: Data, to name: String) throws {
        try write("", to: name)
        try data.write(to: url.appendingPathComponent(name))
    }

    var files: RegelingFiles { get throws { try RegelingFiles(folder: url) } }

    deinit { try? FileManager.default.removeItem(at: url) }
}
