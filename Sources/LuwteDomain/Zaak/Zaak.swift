package import LuwteCore
package import LuwteRules

/// One child's care on social-medical grounds in one gemeente, from the application to the end: its history, folded.
package struct Zaak: Hashable, Sendable {
    package typealias ID = Identifier<Zaak>

    package let id: ID
    package let gemeente: Gemeente.ID
    package private(set) var position = StreamPosition.start
    package internal(set) var phase = Phase.draft
    /// The child's ID among the members of the family.
    package internal(set) var kind: String?
    /// The member who applied; `nil` while it is known by paper only.
    package internal(set) var applicant: String?
    /// Who the members are, by their ID.
    package internal(set) var personalia: [String: Personalia] = [:]
    /// Those outside the gemeente who log in for this zaak.
    package internal(set) var personen: [Persoon.ID: LinkedPersoon] = [:]
    package internal(set) var team: Team.ID?
    package internal(set) var behandelaar: Persoon.ID?
    /// Everything that was told, in the order in which it was.
    package internal(set) var feiten: [GivenFact] = []
    /// The subjects of which all members are named: `ouder`.
    package internal(set) var completeSubjects: Set<String> = []
    package internal(set) var stukken: [Stuk] = []
    /// Applications, extensions, revisions and objections, in the order in which they began.
    package internal(set) var procedures: [Procedure] = []
    package internal(set) var gezag: GezagAnswer?
    package internal(set) var toestemmingen: [ToestemmingState] = []
    /// The members who may not be written to by a machine, for it might put somebody in danger.
    package internal(set) var unsafeContacts: Set<String> = []
    /// Whether the child had SMI before, as a worker found; `nil` while nobody looked.
    package internal(set) var earlier: EarlierIndicatie?
    package internal(set) var indicatie: Indicatie?
    /// Complaints, in the order in which they came in.
    package internal(set) var klachten: [Klacht] = []
    /// Appeals to the court, in the order in which they were recorded.
    package internal(set) var beroepen: [Beroep] = []
    /// The members of whom another gave data, grown up or not, by their ID.
    package internal(set) var derden: [String: Derde] = [:]
    /// The birthdays and new years that somebody looked at.
    package internal(set) var looked: Set<Looked> = []
    /// The last day on which care was given; `nil` while it runs, and when it never began.
    package internal(set) var lastDayOfCare: CalendarDate?
    /// The end of its keeping, once that is approved.
    package internal(set) var vernietiging: Vernietiging?
    /// What is left after that; `nil` while the zaak is whole, and when nothing is left.
    package internal(set) var rest: Rest?

    package init(_ id: ID, gemeente: Gemeente.ID) {
        self.id = id
        self.gemeente = gemeente
    }

    /// The zaak that a history makes.
    package init(_ id: ID, gemeente: Gemeente.ID, records: some Sequence<ZaakRecord>) {
        self.init(id, gemeente: gemeente)
        for record in records { fold(record) }
    }

    /// What a zaak is in as a whole; procedures have stages of their own.
    package enum Phase: Hashable, Sendable {
        /// Saved by a parent, and not yet sent.
        case draft
        /// The application is being decided on.
        case applying
        /// Granted, and waiting for the first day of care.
        case placement
        /// Care runs: 0 in the original period, 1 in the first extension.
        case running(extension: Int)
        case ended(EndReason, lastDay: CalendarDate?)
        case closed(on: CalendarDate, EndReason)
    }
}

extension Zaak: StreamState {
    package mutating func fold(_ record: ZaakRecord) {
        record.event.apply(to: &self, record.header)
        position = StreamPosition(record.header)
    }

    /// - Throws: when it was destroyed; of what is left, nothing is done but ending it too.
    package func requireOpenHistory(for act: any StreamAct.Type) throws(Refusal) {
        if let day = vernietiging?.destroyedOn { throw .destroyed(day) }
        if let rest, act != ApproveVernietiging.self, act != DestroyZaak.self { throw .destroyed(rest.destroyedOn) }
    }

    package static func kept(_ event: any ZaakEvent) -> any StreamEvent { event }
}

/// A paper that came in.
package struct Stuk: Hashable, Sendable, Codable {
    /// As the regeling names it: `netwerkanalyse`.
    package let id: String
    /// The day that it bears.
    package let dated: CalendarDate?
    /// The role that issued it.
    package let from: String?
    package let receivedOn: CalendarDate
    /// The paper itself; `nil` for one that lies in a cabinet.
    package let document: Document?

    package init(
        id: String, dated: CalendarDate?, from: String?, receivedOn: CalendarDate, document: Document? = nil
    ) {
        self.id = id
        self.dated = dated
        self.from = from
        self.receivedOn = receivedOn
        self.document = document
    }
}

/// Why a zaak ended.
package enum EndReason: String, Hashable, Sendable, Codable, CaseIterable {
    case refused = "afgewezen"
    case leftUntreated = "niet_behandeld"
    case withdrawn = "ingetrokken_door_aanvrager"
    case noPlace = "geen_plaats"
    /// The last day of the grant has passed.
    case periodOver = "einde_periode"
    case stoppedByParent = "gestopt_door_ouder"
    case otherReimbursement = "andere_vergoeding"
    case moved = "verhuisd"
    case otherProvision = "andere_voorziening"
    case revoked = "ingetrokken"
}
