/// A bank account number that passes the test of ISO 13616.
///
/// It prints and dumps with its country and last four characters only: `IBAN(NL…0300)`.
package struct IBAN: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The number without spaces; the one way to it, so that each use can be found.
    package let electronic: String

    /// Reads the number with or without spaces, in small or capital letters.
    ///
    /// - Throws: `IBANError.malformed` for another form (a Dutch one has 18 characters: `NL`, two digits, four letters,
    ///   ten digits); `.failsCheck` when the two check digits do not fit.
    package init(_ text: String) throws(IBANError) {
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }.map { Self.isSmall($0) ? $0 - 32 : $0 }
        guard (15...34).contains(bytes.count), bytes.allSatisfy({ Self.isDigit($0) || Self.isCapital($0) }),
            bytes[..<2].allSatisfy(Self.isCapital), bytes[2..<4].allSatisfy(Self.isDigit)
        else { throw .malformed }
        let isDutch = bytes.starts(with: Array("NL".utf8))
        let hasDutchForm =
            bytes.count == 18 && bytes[4..<8].allSatisfy(Self.isCapital) && bytes[8...].allSatisfy(Self.isDigit)
        guard !isDutch || hasDutchForm else { throw .malformed }
        guard Self.remainder(bytes) == 1 else { throw .failsCheck }
        electronic = String(decoding: bytes, as: UTF8.self)
    }

    /// The remainder by 97 with the first four characters put last, and letters as A = 10 … Z = 35.
    private static func remainder(_ bytes: [UInt8]) -> Int {
        (bytes[4...] + bytes[..<4]).reduce(0) { remainder, byte in
            isDigit(byte) ? (remainder * 10 + Int(byte) - 48) % 97 : (remainder * 100 + Int(byte) - 55) % 97
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    /// What may be shown: `NL…0300`.
    package var masked: String { "\(electronic.prefix(2))…\(electronic.suffix(4))" }
    package var description: String { "IBAN(\(masked))" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no IBAN; it never carries the text itself.
package enum IBANError: Error, Equatable, Sendable {
    case malformed
    case failsCheck
}
