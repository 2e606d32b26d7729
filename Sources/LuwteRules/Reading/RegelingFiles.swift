package import Foundation

/// The files of a folder of regelingen, read, with everything that is wrong with them.
package struct RegelingFiles: Sendable {
    /// Those without a `fout`, by folder and then by version.
    package private(set) var regelingen: [Regeling] = []
    package private(set) var findings: [Finding] = []

    /// Folders that hold something else.
    private static let otherFolders: Set<String> = ["landelijk", "voorbeelden"]

    /// Reads `<folder>/<regeling>/<date>.yaml`; what lies outside the folder is not followed to.
    ///
    /// - Parameter prefix: what the paths in findings begin with, such as `regelingen/`.
    /// - Throws: when the folder cannot be read.
    package init(folder: URL, prefix: String = "") throws {
        let root = folder.resolvingSymlinksInPath()
        for name in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
            guard Scalars.isID(name), !RegelingFiles.otherFolders.contains(name) else { continue }
            let inner = root.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: inner.path, isDirectory: &isFolder), isFolder.boolValue,
                RegelingFiles.lies(inner, in: root)
            else { continue }
            try read(regeling: inner, prefix: prefix + name + "/")
        }
        findings += VersionCheck.findings(regelingen, prefix: prefix)
        findings.sort()
    }

    /// Reads the versions of one regeling.
    package init(regeling folder: URL, prefix: String = "") throws {
        try read(regeling: folder.resolvingSymlinksInPath(), prefix: prefix)
        findings += VersionCheck.findings(regelingen, prefix: prefix, isOneFolder: true)
        findings.sort()
    }

    private mutating func read(regeling folder: URL, prefix: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let file = folder.appendingPathComponent(name)
            guard file.pathExtension == "yaml" || file.pathExtension == "yml", RegelingFiles.lies(file, in: folder)
            else {
                continue
            }
            let version = file.deletingPathExtension().lastPathComponent
            guard Scalars.date(version) != nil, file.pathExtension == "yaml" else {
                findings.append(Finding(.wrongFileName, at: Place(file: prefix + name, line: 0, column: 0)))
                continue
            }
            read(
                file: file, name: prefix + name,
                id: Regeling.ID(folder: folder.lastPathComponent, version: version))
        }
    }

    private mutating func read(file: URL, name: String, id: Regeling.ID) {
        let (regeling, found) = RegelingFiles.read(file: file, name: name, id: id)
        if let regeling { regelingen.append(regeling) }
        findings += found
    }

    /// Reads one file.
    ///
    /// - Parameter name: the path that findings name.
    package static func read(file: URL, name: String, id: Regeling.ID) -> (regeling: Regeling?, findings: [Finding]) {
        let place = Place(file: name, line: 0, column: 0)
        let size = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int
        guard let size, size <= YAMLTree.Limit.bytes else {
            return (nil, [Finding(size == nil ? .unreadable : .yaml(YAMLFault(.tooLarge)), at: place)])
        }
        guard let data = FileManager.default.contents(atPath: file.path), let text = String(data: data, encoding: .utf8)
        else {
            return (nil, [Finding(.notUTF8, at: place)])
        }
        return RegelingReader.read(text: text, file: name, id: id)
    }

    /// Whether something, after links are followed, still lies in a folder.
    private static func lies(_ url: URL, in folder: URL) -> Bool {
        url.resolvingSymlinksInPath().path.hasPrefix(folder.path + "/")
    }
}
