package import LuwteCore
package import LuwteRules

/// How it stands with one holder's consent to one thing.
package struct ToestemmingState: Hashable, Sendable, Codable {
    /// The member who consents.
    package let holder: String
    /// The fact that the regeling reads it from: `ouder.toestemming_aanvraag`.
    package let subject: String
    package internal(set) var answer: Toestemming
    package internal(set) var changedOn: CalendarDate
    /// Why nobody was asked, or what the court said.
    package internal(set) var reason: String?
}

/// A holder of gezag was asked, answered, or need not be asked.
package struct ToestemmingChanged: ZaakEvent {
    package static let name = "toestemming-changed"
    package let holder: String
    package let subject: String
    package let answer: Toestemming
    package let reason: String?
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        let state = ToestemmingState(
            holder: holder, subject: subject, answer: answer, changedOn: header.on, reason: reason)
        zaak.toestemmingen.removeAll { $0.holder == holder && $0.subject == subject }
        zaak.toestemmingen.append(state)
        if answer == .gevraagd { zaak.contacted(holder, on: header.on) }
        // The newest answer is the one that counts, whoever told something else before.
        zaak.feiten.removeAll { $0.fact == subject && $0.member == holder }
        zaak.feiten.append(GivenFact(subject, of: holder, [answer.rawValue]))
    }
}

extension Zaak {
    /// - Throws: when the regeling asks for no such consent, or the zaak is not there yet.
    func requireToestemming(_ subject: String, _ frame: ActFrame) throws(Refusal) {
        guard let procedure = procedures.last else { throw .notSubmitted }
        let regeling = try frame.law.assessor(procedure.regeling.id).regeling
        guard let fact = regeling.facts.first(where: { $0.fullName == subject }), fact.answer == .toestemming else {
            throw .noSuchToestemming(subject)
        }
    }

    /// The consents that are still to be asked: those of every holder of gezag for everything that the regeling asks.
    ///
    /// - Returns: `nil` when a person has to find out first who has gezag.
    package func toestemmingenToAsk(_ regeling: Regeling) -> [(holder: String, subject: String)]? {
        guard let holders = gezag?.toAsk else { return nil }
        let subjects = regeling.facts.filter { $0.answer == .toestemming }.map(\.fullName)
        return holders.flatMap { holder in subjects.map { (holder, $0) } }.filter { wanted in
            !toestemmingen.contains { $0.holder == wanted.0 && $0.subject == wanted.1 }
        }
    }
}
