import Crypto
import Foundation

/// The keys that wrap the keys of the sections; the configuration holds them, no database does.
///
/// It prints and dumps as `MasterKeys(…)`.
package struct MasterKeys: Sendable, CustomStringConvertible, CustomReflectable {
    /// New keys are wrapped with this one.
    package let current: String
    private let keys: [String: SymmetricKey]

    /// - Parameter text: a line for each key, its name and 32 bytes in base64; the first is the current one.
    /// - Throws: ``MasterKeysFault`` with the line that cannot be read. What it says is not repeated.
    package init(_ text: String) throws(MasterKeysFault) {
        var keys: [String: SymmetricKey] = [:]
        var first: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(separator: " ")
            if words.isEmpty || words[0].hasPrefix("#") { continue }
            guard words.count == 2, let bytes = Data(base64Encoded: String(words[1])), bytes.count == 32 else {
                throw .malformed(line: index + 1)
            }
            guard keys.updateValue(SymmetricKey(data: bytes), forKey: String(words[0])) == nil else {
                throw .twice(line: index + 1)
            }
            first = first ?? String(words[0])
        }
        guard let first else { throw .empty }
        current = first
        self.keys = keys
    }

    /// A line with a new key, for the file that the configuration names.
    package static func newLine(name: String) -> String {
        let key = SymmetricKey(size: .bits256)
        return "\(name) \(key.withUnsafeBytes { Data($0).base64EncodedString() })\n"
    }

    package var description: String { "MasterKeys(…)" }
    package var customMirror: Mirror { Mirror(self, children: []) }

    func key(_ name: String) throws -> SymmetricKey {
        guard let key = keys[name] else { throw StoreError.masterKeyMissing(name) }
        return key
    }
}

/// Why a file with master keys cannot be used.
package enum MasterKeysFault: Error, Hashable, Sendable {
    case empty
    case malformed(line: Int)
    case twice(line: Int)
}
