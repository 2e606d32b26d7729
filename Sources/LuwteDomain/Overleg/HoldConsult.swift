import Foundation
import LuwteRules

/// Records the consultation that an extension needs, on a summary without names.
///
/// - Source: HIA-47: by the roles that the regeling names, each by another person where it says so.
package struct HoldConsult: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .overlegdeelnemer]

    package let procedure: Int
    /// Role and person.
    package let attendees: [String: Persoon.ID]
    package let outcome: String
    /// The summary that was talked about.
    package let summary: String
    /// Names that must not stand in the summary: those of the family.
    package let names: [String]

    package init(
        procedure: Int, attendees: [String: Persoon.ID], outcome: String, summary: String, names: [String]
    ) {
        self.procedure = procedure
        self.attendees = attendees
        self.outcome = outcome
        self.summary = summary
        self.names = names
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(outcome)
        try requireText(summary)
        let rules = try frame.law.assessor(current.regeling.id).regeling.verlenging.content
        guard let consult = rules?.consult.content else { throw .noConsultNeeded }
        if let absent = consult.rollen.first(where: { attendees[$0] == nil }) { throw .rolAbsent(absent) }
        if consult.needsDifferentPersons, Set(attendees.values).count < attendees.count { throw .samePersonTwice }
        if consult.isAnonymous, Self.holds(summary, oneOf: names) { throw .nameInSummary }
        return [ConsultHeld(procedure: procedure, attendees: attendees, outcome: outcome, summary: summary)]
    }

    /// Whether a name stands in the text as a word, whatever its capitals and accents.
    static func holds(_ text: String, oneOf names: [String]) -> Bool {
        let words = plainWords(text)
        return names.contains { name in
            let parts = plainWords(name)
            return !parts.isEmpty && words.indices.contains { words[$0...].starts(with: parts) }
        }
    }

    private static func plainWords(_ text: String) -> [String] {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

/// The consultation without names was held.
package struct ConsultHeld: ZaakEvent {
    package static let name = "consult-held"
    package let procedure: Int
    package let attendees: [String: Persoon.ID]
    package let outcome: String
    package let summary: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.consult = attendees.mapValues(\.text) }
    }
}
