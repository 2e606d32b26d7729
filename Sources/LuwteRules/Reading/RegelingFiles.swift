package import Foundation

/// The files of a folder of regelingen, read, with everything that is wrong with them.
package struct RegelingFiles: Sendable {
    /// Those without a `fout`, by folder and then by version.
    package private(set) var regelingen: [Regeling] = []
    package private(set) var findings: [Finding] = []
    /// Their texts in other languages.
    package private(set) var translations: [Regeling.ID: [Translation]] = [:]

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
        var companions: [(file: URL, name: CompanionName)] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let file = folder.appendingPathComponent(name)
            guard file.pathExtension == "yaml" || file.pathExtension == "yml", RegelingFiles.lies(file, in: folder)
            else {
                continue
            }
            if let companion = CompanionName(name) {
                companions.append((file, companion))
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
        for companion in companions { read(companion.file, companion.name, in: folder, prefix: prefix) }
    }

    /// Reads the texts of a version in another language, after that version itself.
    private mutating func read(_ file: URL, _ name: CompanionName, in folder: URL, prefix: String) {
        let path = prefix + file.lastPathComponent
        let place = Place(file: path, line: 0, column: 0)
        let id = Regeling.ID(folder: folder.lastPathComponent, version: name.version)
        guard let language = name.language else { return findings.append(Finding(.unknownLanguage, at: place)) }
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(name.version + ".yaml").path) else {
            return findings.append(Finding(.translationOfNothing(version: name.version), at: place))
        }
        let text: String
        switch RegelingFiles.text(of: file) {
        case .success(let content): text = content
        case .failure(let fault): return findings.append(Finding(fault.remark, at: place))
        }
        let companion = CompanionFile(text: text, file: path, language: language)
        findings += companion.findings
        guard let regeling = regelingen.first(where: { $0.id == id }) else { return }
        findings += companion.findings(for: regeling.texts)
        translations[id, default: []].append(companion.translation)
    }

    private mutating func read(file: URL, name: String, id: Regeling.ID) {
        let (regeling, found) = RegelingFiles.read(file: file, name: name, id: id)
        if let regeling { regelingen.append(regeling) }
        findings += found
    }

    /// Whether a file of this name holds the texts of a regeling in another language.
    package static func isCompanion(_ name: String) -> Bool { CompanionName(name) != nil }

    /// Reads one file.
    ///
    /// - Parameter name: the path that findings name.
    package static func read(file: URL, name: String, id: Regeling.ID) -> (regeling: Regeling?, findings: [Finding]) {
        switch text(of: file) {
        case .success(let text): return RegelingReader.read(text: text, file: name, id: id)
        case .failure(let fault):
            return (nil, [Finding(fault.remark, at: Place(file: name, line: 0, column: 0))])
        }
    }

    /// Why a file is no text.
    private struct Unreadable: Error { let remark: Remark }

    private static func text(of file: URL) -> Result<String, Unreadable> {
        let size = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int
        guard let size, size <= YAMLTree.Limit.bytes else {
            return .failure(Unreadable(remark: size == nil ? .unreadable : .yaml(YAMLFault(.tooLarge))))
        }
        guard let data = FileManager.default.contents(atPath: file.path), let text = String(data: data, encoding: .utf8)
        else { return .failure(Unreadable(remark: .notUTF8)) }
        return .success(text)
    }

    /// Whether something, after links are followed, still lies in a folder.
    private static func lies(_ url: URL, in folder: URL) -> Bool {
        url.resolvingSymlinksInPath().path.hasPrefix(folder.path + "/")
    }
}
