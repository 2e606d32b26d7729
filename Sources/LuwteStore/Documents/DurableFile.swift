package import Foundation

/// Files that are on the disk when they are said to be there.
package enum DurableFile {
    /// Writes a whole file in the place of what was there; its owner alone may read it.
    ///
    /// - Throws: ``StoreError/disk`` when the disk is full, or the folder cannot be written to; then what was there is
    ///   still there.
    package static func write(_ data: Data, to file: URL) throws {
        let new = file.deletingLastPathComponent().appendingPathComponent(".new-\(UUID().uuidString)")
        let isWritten = FileManager.default.createFile(
            atPath: new.path, contents: data, attributes: [.posixPermissions: 0o600])
        guard isWritten, sync(new), rename(new.path, file.path) == 0, sync(file.deletingLastPathComponent()) else {
            try? FileManager.default.removeItem(at: new)
            throw StoreError.disk
        }
    }

    /// Makes a folder with those above it; each is on the disk, and its owner's alone.
    ///
    /// - Throws: ``StoreError/disk``.
    static func makeFolder(_ folder: URL) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue { return }
        let above = folder.deletingLastPathComponent()
        if above.path != folder.path { try makeFolder(above) }
        // Another writer may make it at the same moment.
        guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST, sync(above) else { throw StoreError.disk }
    }

    private static func sync(_ place: URL) -> Bool {
        let file = open(place.path, O_RDONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}
