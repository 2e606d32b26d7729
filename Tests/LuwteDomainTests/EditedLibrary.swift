import Foundation
import LuwteRules

/// The regeling of Rotterdam and the national tables, read from a copy in which something is changed.
enum EditedLibrary {
    static func rotterdam(_ edit: (inout String) -> Void) throws -> RegelingLibrary {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("luwte-\(UUID())")
        defer { try? FileManager.default.removeItem(at: copy) }
        for part in ["rotterdam", "landelijk"] {
            let place = copy.appendingPathComponent(part)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        for name in try FileManager.default.contentsOfDirectory(
            atPath: Play.folder.appendingPathComponent("landelijk").path)
        {
            try FileManager.default.copyItem(
                at: Play.folder.appendingPathComponent("landelijk/\(name)"),
                to: copy.appendingPathComponent("landelijk/\(name)"))
        }
        let name = "rotterdam/2019-08-14.yaml"
        var text = try String(contentsOf: Play.folder.appendingPathComponent(name), encoding: .utf8)
        edit(&text)
        try text.write(to: copy.appendingPathComponent(name), atomically: true, encoding: .utf8)
        return try RegelingLibrary.load(folder: copy)
    }
}
