/// What a change says, without words: a case with its values.
package enum ChangeText: Hashable, Sendable {
    case came(ChangedThing)
    case gone(ChangedThing)
    /// It was empty, and is no longer.
    case filledIn(ChangedThing)
    case emptied(ChangedThing)
    /// From one value to another, both short enough for a sentence, as they are written.
    case value(ChangedThing, from: String, to: String)
    case changed(ChangedThing)
    /// A condition stands elsewhere in the tree.
    case otherGroup
    case otherOrder
}

/// What came, went or changed.
package enum ChangedThing: Hashable, Sendable {
    /// The part of the file that the change is about.
    case part
    /// One thing of a kind that the language of regelingen knows.
    case one(Kind)
    /// The value of a key.
    case key(String)

    /// By the key under which such things stand.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case voorwaarden, voorliggend, bewijs, rijen, feiten, begrippen, lezingen, uurtarieven, opvangsoorten
        case bewijsstukken, rollen, onderwerpen, toetsmomenten, verplichtingen, stappen, formulieren, velden, kanalen
        case verwijzingen, afwijken, gemeenten, bronnen, vragen, keuzes, brieven
        case begin = "laatste_van"
        case einde = "eerste_van"
    }
}

/// What a change is about.
package enum ChangeSubject: Hashable, Sendable {
    /// The title, name or question of the thing, in the regeling's own words.
    case named(String)
    /// The keys that lead to it, for what has no title.
    case keys([String])
    case part(RegelingDifference.PartKind)
}

/// What stood at a key, or stands there now.
package enum ChangedValue: Hashable, Sendable {
    case empty
    /// On one line, as it is written.
    case written(String)
    /// Of a thing with keys: those that decide.
    case keys([Entry])
    /// Of a condition: the groups around it, outermost first.
    case place([TreeGroup])

    package struct Entry: Hashable, Sendable {
        package let key: String
        /// `nil` where nothing stands.
        package let value: String?
    }
}

/// How a group of conditions is named.
package enum TreeGroup: Hashable, Sendable {
    case named(String)
    /// Without an ID: its kind and the first condition in it.
    case holding(String, kind: String)

    /// As it stands in the path of a change.
    var name: String {
        switch self {
        case .named(let name): name
        case .holding(let first, let kind): "\(kind) met \(first)"
        }
    }
}
