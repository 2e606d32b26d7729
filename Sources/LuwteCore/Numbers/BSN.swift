/// A burgerservicenummer: nine digits that pass the eleven test.
///
/// It prints and dumps as `BSN(…)`.
package struct BSN: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The one way to the number, so that each use can be found.
    package let digits: String

    /// - Throws: `BSNError.malformed` unless nine digits; `.failsElevenTest` for a number that is no BSN.
    package init(_ text: String) throws(BSNError) {
        let values = text.utf8.map { Int($0) - 48 }
        guard values.count == 9, values.allSatisfy((0...9).contains) else { throw .malformed }
        let sum = zip(values, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        guard sum > 0, sum.isMultiple(of: 11) else { throw .failsElevenTest }
        digits = text
    }
    package var description: String { "BSN(…)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no BSN; it never carries the text itself.
package enum BSNError: Error, Equatable, Sendable {
    case malformed
    case failsElevenTest
}
