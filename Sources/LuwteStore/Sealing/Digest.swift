import Crypto
package import Foundation

extension Sequence<UInt8> {
    /// Two hexadecimal digits for each byte.
    package var hex: String {
        map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}

extension Data {
    /// - Returns: `nil` for a text of other signs, or of half a byte.
    init?(hex: Substring) {
        let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == hex.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        self.init(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }

    var sha256: Data { Data(SHA256.hash(data: self)) }
}

/// What tells whether a file is the same as it was.
package enum Fingerprint {
    /// SHA-256 in hexadecimal digits.
    package static func of(_ data: Data) -> String { data.sha256.hex }
}
