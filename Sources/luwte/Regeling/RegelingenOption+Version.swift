import Foundation
import LuwteRules

extension RegelingenOption {
    /// A version by its name or by the path of its file, with its worked cases.
    func version(_ name: String) throws -> RegelingVersion {
        let path = try versionPath(name)
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let id = Regeling.ID(
            folder: folder.lastPathComponent, version: url.deletingPathExtension().lastPathComponent)
        do {
            return try RegelingVersion(text: try readText(path), file: path, id: id, folder: folder)
        } catch let fault as RegelingVersionFault {
            let more = fault.findings.count > 1 ? " (en nog \(fault.findings.count - 1))" : ""
            throw CommandFailure("\(fault.findings.first?.description ?? "'\(path)' is geen regeling.")\(more)")
        }
    }

    /// `rotterdam/2019-08-14`, `rotterdam` when it has one version, or a file.
    func versionPath(_ name: String) throws -> String {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue { return name }
        let path = "\(regelingen)/\(name).yaml"
        if FileManager.default.fileExists(atPath: path) { return path }
        let folder = "\(regelingen)/\(name)"
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") && !RegelingFiles.isCompanion($0) }.sorted()
        if files.count == 1 { return "\(folder)/\(files[0])" }
        if files.count > 1 {
            let versions = files.map { "\(name)/\($0.dropLast(5))" }.joined(separator: ", ")
            throw CommandFailure("Van '\(name)' is er meer dan één versie. Noem er een: \(versions).")
        }
        throw CommandFailure("Er is geen regeling of bestand '\(name)'. Kijk met luwte regeling list welke er zijn.")
    }
}
