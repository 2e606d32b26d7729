/// A Dutch postcode, kept as `1234AB`.
///
/// It reads small letters and one space in the middle too.
package struct Postcode: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Throws: `PostcodeError.malformed` unless four digits (the first no zero) and two letters that are in use.
    package init(_ text: String) throws(PostcodeError) {
        var bytes = Array(text.utf8)
        if bytes.count == 7, bytes[4] == UInt8(ascii: " ") { bytes.remove(at: 4) }
        guard bytes.count == 6, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[0]),
            bytes[1..<4].allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { throw .malformed }
        let letters = bytes[4...].map { $0 & 0b1101_1111 }  // the capital of an ASCII letter
        let name = String(decoding: letters, as: UTF8.self)
        guard letters.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains), !Self.neverIssued.contains(name)
        else { throw .malformed }
        self.text = String(decoding: bytes[..<4], as: UTF8.self) + name
    }

    /// Combinations that PostNL does not issue.
    private static let neverIssued: Set = ["SA", "SD", "SS"]

    package var description: String { text }

    /// As an envelope has it: `1234 AB`.
    package var spaced: String { "\(text.prefix(4)) \(text.suffix(2))" }
}

/// Why a text is no postcode.
package enum PostcodeError: Error, Equatable, Sendable {
    case malformed
}
