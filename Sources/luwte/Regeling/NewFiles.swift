import Foundation
import LuwteRules

/// The files of a regeling that is new: read before they are written, and written whole or not at all.
struct NewFiles {
    let files: [(path: String, text: String)]
    let regeling: Regeling

    /// - Throws: ``CommandFailure`` when something is there already, or the text has a mistake.
    init(regelingen: String, folder: String, version: String, text: String, example: String?) throws {
        guard NewRegeling.id(folder) == folder, folder != "landelijk" else {
            throw CommandFailure("'\(folder)' kan geen map zijn. Gebruik kleine letters, cijfers en -.")
        }
        let path = "\(regelingen)/\(folder)/\(version).yaml"
        var files = [(path: path, text: text)]
        if let example { files.append((path: "\(regelingen)/\(folder)/voorbeelden/eerste.yaml", text: example)) }
        for file in files where FileManager.default.fileExists(atPath: file.path) {
            throw CommandFailure("Het bestand '\(file.path)' is er al. Er is niets geschreven.")
        }
        let id = Regeling.ID(folder: folder, version: version)
        let (regeling, findings) = RegelingReader.read(text: text, file: path, id: id)
        guard let regeling else {
            let first = findings.first { $0.severity == .fout }?.description ?? "Dit wordt geen regeling."
            throw CommandFailure("\(first) Er is niets geschreven.")
        }
        if let example, let first = CaseReader.read(example, file: files[1].path, regeling: regeling).1.first {
            throw CommandFailure("\(first) Er is niets geschreven.")
        }
        self.files = files
        self.regeling = regeling
    }

    /// Writes beside the place first and then renames, the regeling last; what was made is taken away when that fails.
    func write() throws {
        let manager = FileManager.default
        var made: [URL] = []
        do {
            for (path, text) in files.reversed() {
                let target = URL(fileURLWithPath: path)
                made += try NewFiles.makeFolder(target.deletingLastPathComponent())
                let draft = target.deletingLastPathComponent()
                    .appendingPathComponent(".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
                made.append(draft)
                try Data(text.utf8).write(to: draft, options: .withoutOverwriting)
                try manager.moveItem(at: draft, to: target)
                made.append(target)
            }
        } catch {
            for url in made.reversed() { try? manager.removeItem(at: url) }
            throw CommandFailure("In '\(files[0].path)' is niet te schrijven. Er is niets geschreven.")
        }
    }

    /// - Returns: the folders that were not there yet, the outermost first.
    private static func makeFolder(_ folder: URL) throws -> [URL] {
        var missing: [URL] = []
        var url = folder
        while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
            missing.insert(url, at: 0)
            url.deleteLastPathComponent()
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return missing
    }
}
