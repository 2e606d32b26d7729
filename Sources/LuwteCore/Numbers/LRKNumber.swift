/// The number of a location in the landelijk register kinderopvang: nine digits.
package struct LRKNumber: Hashable, Sendable, CustomStringConvertible {
    package let digits: String

    /// - Throws: `LRKNumberError.malformed` unless nine digits of ASCII.
    /// - Source: Wet kinderopvang 1.47b.
    package init(_ text: String) throws(LRKNumberError) {
        guard text.utf8.count == 9, text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { throw .malformed }
        digits = text
    }

    package var description: String { digits }
}

/// Why a text is no LRK number.
package enum LRKNumberError: Error, Equatable, Sendable {
    case malformed
}
