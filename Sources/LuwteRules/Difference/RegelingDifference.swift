/// What differs between two versions of a regeling: part by part, and what that does to worked cases.
///
/// A function of the two versions, and a value without words: what it says is a case with its values, and its words are asked
/// with the texts to take them from. So a screen of text and a page say the same, each in its language.
package struct RegelingDifference: Sendable, Hashable {
    package let old: Side
    package let new: Side
    /// The parts of the file in which something differs, in the order of the file.
    package let parts: [Part]
    /// The worked cases, of either version, that come out otherwise under the other one.
    package let cases: [CaseChange]
    /// How many worked cases of the two versions were run under both.
    package let caseCount: Int
    /// How many situations were tried to see what a change does: the worked cases and variations on them.
    package let situationCount: Int

    /// One of the two versions.
    package struct Side: Sendable, Hashable {
        package let id: Regeling.ID
        package let name: String
        /// The file's path, as it was given.
        package let file: String
    }

    /// A part of the file, such as its conditions.
    package struct Part: Sendable, Hashable {
        package let kind: PartKind
        package let changes: [Change]
    }

    /// One thing that differs.
    package struct Change: Sendable, Hashable {
        /// The keys and IDs that lead to it, joined by dots: `voorwaarden.leeftijd.vervuld_als`.
        package let path: String
        package let subject: ChangeSubject
        package let kind: Kind
        package let direction: Direction
        /// How the direction is known.
        package let ground: Ground
        package let text: ChangeText
        /// What stood there; `nil` for what is new.
        package let before: ChangedValue?
        /// What stands there now; `nil` for what is gone.
        package let after: ChangedValue?
        package let oldPlace: Place?
        package let newPlace: Place?
    }

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case nieuw, vervallen, gewijzigd
    }

    /// What a change does to families.
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        /// No family gets more by it, and some may get less.
        case strenger
        /// No family gets less by it, and some may get more.
        case soepeler
        /// Neither of these can be said: both at once, or not determined.
        case anders
        /// Only words that no rule reads.
        case tekst
    }

    /// How a direction is known.
    package enum Ground: Sendable, Hashable {
        /// From the two texts: it holds for every situation.
        case computed
        /// From trying: it holds for the situations that were tried, and proves nothing of others.
        case tried(Trial)
        /// No direction is claimed.
        case none
    }

    /// What trying situations under both versions showed of one condition or limit.
    package struct Trial: Sendable, Hashable {
        package let situations: Int
        package let stricter: Int
        package let looser: Int
        /// Otherwise in another way: something is unknown now, or was.
        package let other: Int
    }

    /// A worked case that comes out otherwise.
    package struct CaseChange: Sendable, Hashable {
        package let name: String
        /// Where the case stands.
        package let place: Place
        /// Whether it is a case of the old version; otherwise of the new one.
        package let isOfOld: Bool
        /// The child's ID, as in the case.
        package let child: String
        /// What comes out under the old version and under the new one; only what differs.
        package let values: [ValueChange]
        /// Which conditions and limits made the difference.
        package let reasons: [CaseReason]
        /// The paths of the changes of the file that those rest on, as in ``Change/path``.
        package let causes: [String]
    }

    /// One value of an outcome, before and after.
    package struct ValueChange: Sendable, Hashable {
        package let name: CaseValue.Name
        package let before: CaseValue
        package let after: CaseValue
    }
}

extension RegelingDifference {
    /// The parts under which differences are grouped.
    package enum PartKind: String, Sendable, Hashable, CaseIterable {
        case regeling, lijsten, feiten, begrippen, voorwaarden, voorliggend, bewijs, toekenning, verlenging, tijdens
        case werkwijze, contact, aanbieders, geld, afwijken, brieven, lezingen
    }

    /// Every change, in the order of the file.
    package var changes: [Change] { parts.flatMap(\.changes) }

    /// Whether nothing differs.
    package var isEmpty: Bool { parts.isEmpty }
}
