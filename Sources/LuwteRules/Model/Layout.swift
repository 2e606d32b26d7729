package import Feel

/// How facts, notions and built-in names lie in the frame that the expressions of a regeling run on.
package struct Layout: Sendable {
    /// Every declared name with its slot and type, the choice values as constants, and the host functions.
    package internal(set) var scope: Scope
    /// By subject: the shape of its context: facts first, in the order of the file, then its notions.
    package internal(set) var shapes: [Shape]
    /// By subject: the slot of the one member at hand (`ouder`), and of the list (`ouders`; `nil` for the gezin).
    package internal(set) var memberSlots: [Int]
    package internal(set) var listSlots: [Int?]
    /// By notion: its slot; `nil` for a notion of a subject, which is a field of the subject's context.
    package internal(set) var notionSlots: [Int?]
    /// How many slots a frame has.
    package internal(set) var size: Int
    /// Facts that apply only sometimes and notions, in an order in which each comes after what it uses.
    package internal(set) var cells: [Cell]

    /// One thing to work out before the conditions.
    package struct Cell: Sendable {
        package internal(set) var content: Content
        /// The subject's index in ``Lists/subjects``; `nil` when it belongs to none.
        package internal(set) var subject: Int?
        /// The field in the subject's context, or the slot of a notion without a subject.
        package internal(set) var field: Int
        /// Subjects whose lists the expression reads; they must be laid out again first.
        package internal(set) var lists: [Int]
        /// Whether its value can differ from one day of the period to the next.
        package internal(set) var dependsOnDay: Bool

        package enum Content: Sendable {
            /// The index in ``Regeling/facts``.
            case fact(Int)
            /// The index in ``Regeling/notions``.
            case notion(Int)
        }
    }
}

/// The slots of the names that every regeling has.
package enum BaseSlot {
    package static let day = 0
    package static let received = 1
    package static let begin = 2
    /// Context with ``RequestField``: `gevraagd.vanaf`, `gevraagd.tot`.
    package static let requested = 3
    /// Context with `dag`.
    package static let besluit = 4
    package static let procedure = 5
    package static let moment = 6
    package static let gemeente = 7
    /// Context with `eerste_dag`, `laatste_dag`, `perioden`, `eerder`.
    package static let indicatie = 8
    /// Context with `nummer`, `begin`; expressions read the two from slots of their own.
    package static let verlenging = 9
    /// Context with `dagdelen_per_week`, `dagen_per_week`, `uren_per_week`, `uren_per_dag`, `tot`, `nodig`.
    package static let advies = 10
    /// `verlenging.nummer` and `verlenging.begin`: the word `verlenging` alone is a value of `procedure`.
    package static let verlengingNumber = 11
    package static let verlengingBegin = 12
    /// Where the slots of subjects and notions begin.
    package static let first = 13
}

/// The shapes of the built-in contexts: those of their types, so that expressions read them by place.
package enum BaseShape {
    package static let requested = BaseFields.requested.shape
    package static let besluit = BaseFields.besluit.shape
    package static let indicatie = BaseFields.indicatie.shape
    package static let verlenging = BaseFields.verlenging.shape
    package static let advies = BaseFields.advies.shape
}
