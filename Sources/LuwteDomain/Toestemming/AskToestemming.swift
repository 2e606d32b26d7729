import LuwteCore
import LuwteRules

/// Asks one holder of gezag for consent to one thing. It does not stop the clock.
///
/// - Source: ROT-70, ROT-71, L-09, D-11.
package struct AskToestemming: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .systeem]

    package let holder: String
    package let subject: String

    package init(holder: String, subject: String) {
        self.holder = holder
        self.subject = subject
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        try zaak.requireToestemming(subject, frame)
        if frame.by.capacity == .systeem, !zaak.mayBeWritten(to: holder) { throw .contactUnsafe }
        return [ToestemmingChanged(holder: holder, subject: subject, answer: .gevraagd, reason: nil)]
    }
}
