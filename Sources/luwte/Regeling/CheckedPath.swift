import Foundation
import LuwteRules

/// A path that was named to be checked: a file, the folder of a regeling, or a folder of regelingen.
struct CheckedPath {
    var findings: [Finding] = []
    /// The files of regelingen that were read.
    var files: [String] = []
    /// What the regelingen leave empty.
    var unset: [Unset] = []
    /// What people read in them.
    var texts: [RegelingText] = []

    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure("Het bestand of de map '\(path)' is er niet.")
        }
        let url = URL(fileURLWithPath: path)
        let prefix = path.hasSuffix("/") ? path : path + "/"
        guard isFolder.boolValue else {
            let id = Regeling.ID(
                folder: url.deletingLastPathComponent().lastPathComponent,
                version: url.deletingPathExtension().lastPathComponent)
            if RegelingFiles.isCompanion(url.lastPathComponent) {
                let folder = String(path.dropLast(url.lastPathComponent.count))
                findings = try CheckedPath(folder.isEmpty ? "." : folder).findings.filter {
                    $0.place.file.hasSuffix(path)
                }
                return
            }
            let read = RegelingFiles.read(file: url, name: path, id: id)
            findings = read.findings
            unset = read.regeling?.unset ?? []
            texts = read.regeling?.texts ?? []
            files = [path]
            return
        }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            let own = names.filter {
                ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !RegelingFiles.isCompanion($0)
            }
            if url.lastPathComponent == "landelijk" {
                findings = try CheckedPath.landelijk(url)
            } else if !own.isEmpty {
                let read = try RegelingFiles(regeling: url, prefix: prefix)
                findings = read.findings
                unset = read.regelingen.flatMap(\.unset)
                texts = read.regelingen.flatMap(\.texts)
                files = own.map { prefix + $0 }
            } else {
                let read = try RegelingFiles(folder: url, prefix: prefix)
                findings = read.findings
                unset = read.regelingen.flatMap(\.unset)
                texts = read.regelingen.flatMap(\.texts)
                if names.contains("landelijk") {
                    findings += try CheckedPath.landelijk(url.appendingPathComponent("landelijk"))
                }
            }
        } catch {
            throw CommandFailure("De map '\(path)' is niet te lezen.")
        }
    }

    private static func landelijk(_ folder: URL) throws -> [Finding] {
        do {
            _ = try Landelijk(folder: folder)
            return []
        } catch let found as LandelijkFindings {
            return found.findings
        }
    }
}
