package import Foundation

/// The style sheet, the script and the icon, read once and served under a name that changes with their content.
package struct Assets: Sendable {
    package let style: Asset
    package let script: Asset
    package let icon: Asset

    /// - Parameter folder: holds `tokens.css`, `luwte.css`, `luwte.js` and `luwte.svg`. The tokens go first, so that a municipality
    ///   changes its colours by putting its own `tokens.css` in place.
    package init(folder: URL) throws {
        func read(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: folder.appending(path: name)))
        }
        style = Asset(
            name: "luwte", ending: "css", type: "text/css; charset=utf-8",
            bytes: try read("tokens.css") + read("luwte.css"))
        script = Asset(name: "luwte", ending: "js", type: "text/javascript; charset=utf-8", bytes: try read("luwte.js"))
        icon = Asset(name: "luwte", ending: "svg", type: "image/svg+xml", bytes: try read("luwte.svg"))
    }

    /// The asset of this file name; `nil` for any other name, so that nothing else on the disk can be asked for.
    func named(_ name: String) -> Asset? {
        [style, script, icon].first { $0.fileName == name }
    }

    package struct Asset: Sendable {
        /// `luwte.1f2e3d4c5b6a7988.css`.
        package let fileName: String
        package let type: String
        package let bytes: [UInt8]

        package var path: String { "/web/\(fileName)" }

        init(name: String, ending: String, type: String, bytes: [UInt8]) {
            self.type = type
            self.bytes = bytes
            let hex = String(Self.fingerprint(bytes), radix: 16)
            fileName = "\(name).\(String(repeating: "0", count: 16 - hex.count))\(hex).\(ending)"
        }

        /// FNV-1a of 64 bits: it tells versions of our own files apart and protects nothing.
        private static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
            bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
    }
}
