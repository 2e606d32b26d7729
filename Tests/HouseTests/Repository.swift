import Foundation

/// The folder that all of this lives in, read as text.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// One text file.
    struct File: Sendable, CustomStringConvertible {
        /// The path from the root: `Sources/Feel/Parser.swift`.
        let path: String
        let lines: [Substring]

        var description: String { path }

        init(path: String, text: String) {
            self.path = path
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        }
    }

    /// The text files below the folders (or the files themselves), in order; files that are not UTF-8 are left out.
    static func files(in folders: [String], endings: Set<String>) -> [File] {
        folders.flatMap { paths(below: $0) }
            .filter { endings.contains(URL(filePath: $0).pathExtension) }
            .sorted()
            .compactMap { path in
                let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
                return text.map { File(path: path, text: $0) }
            }
    }

    /// The folders directly below a folder, by name.
    static func folders(below folder: String) -> Set<String> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return Set(names.filter { isFolder("\(folder)/\($0)") })
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    private static func isFolder(_ path: String) -> Bool {
        var answer: ObjCBool = false
        return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &answer)
            && answer.boolValue
    }

    private static func paths(below folder: String) -> [String] {
        guard isFolder(folder) else { return exists(folder) ? [folder] : [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.flatMap { paths(below: "\(folder)/\($0)") }
    }
}
