package import LuwteCore

/// Who a member of the family is, as the register of persons or a paper says it.
///
/// It prints and dumps as `Personalia(…)`.
package struct Personalia: Hashable, Sendable, Codable, CustomStringConvertible, CustomReflectable {
    package let voornamen: String
    package let achternaam: String
    package let bornOn: CalendarDate
    /// The digits; `nil` for somebody whose number is not known.
    private let number: String?

    package init(voornamen: String, achternaam: String, bornOn: CalendarDate, bsn: BSN?) {
        self.voornamen = voornamen
        self.achternaam = achternaam
        self.bornOn = bornOn
        number = bsn?.digits
    }

    /// - Throws: `DecodingError` at the number when it is no BSN.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        voornamen = try container.decode(String.self, forKey: .voornamen)
        achternaam = try container.decode(String.self, forKey: .achternaam)
        bornOn = try container.decode(CalendarDate.self, forKey: .bornOn)
        let digits = try container.decodeIfPresent(String.self, forKey: .number)
        if let digits, (try? BSN(digits)) == nil {
            throw DecodingError.dataCorruptedError(forKey: .number, in: container, debugDescription: "no BSN")
        }
        number = digits
    }

    private enum CodingKeys: String, CodingKey {
        case voornamen, achternaam, bornOn, number
    }

    package var bsn: BSN? { number.flatMap { try? BSN($0) } }
    package var description: String { "Personalia(…)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Records who a member of the family is.
package struct RecordPersonalia: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar, .systeem]

    package let member: String
    package let personalia: Personalia

    package init(_ personalia: Personalia, of member: String) {
        self.member = member
        self.personalia = personalia
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        try requireText(personalia.achternaam)
        for name in [personalia.voornamen, personalia.achternaam] where name.utf8.count > 4 * Limit.name.most {
            throw .tooMuch(.name)
        }
        return [PersonaliaRecorded(member: member, personalia: personalia)]
    }
}

/// It was recorded who a member is.
package struct PersonaliaRecorded: ZaakEvent {
    package static let name = "personalia-recorded"
    package let member: String
    package let personalia: Personalia
    package var section: Section { .person }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.personalia[member] = personalia
        zaak.obtained(of: [member], header)
    }
}
