package import LuwteDomain
import LuwteRules

/// A text of the product, by its place in the files under `teksten`: `vraag.verder`.
///
/// Each part of the site has a list of its own; a test holds the files to all of them.
package protocol TextPlace: RawRepresentable<String>, CaseIterable, Sendable {}

extension TextKey: TextPlace {}

extension DomainTextKey: TextPlace {}

/// The lists of texts together.
package enum TextPlaces {
    /// Every place that a text must stand at, in the order of the lists.
    package static let all: [String] =
        TextKey.allCases.map(\.rawValue) + RegelingText.allCases.map(\.rawValue)
        + VoorbeeldText.allCases.map(\.rawValue) + ProefText.allCases.map(\.rawValue)
        + FileWord.allCases.map(\.rawValue) + AdviesText.allCases.map(\.rawValue)
        + RuleTexts.paths + DomainTextKey.allCases.map(\.rawValue)
}
