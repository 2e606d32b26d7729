import LuwteCore
package import LuwteRules

/// Records what a holder of gezag answers, or what takes its place.
package struct RecordToestemming: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .behandelaar]

    package let holder: String
    package let subject: String
    package let answer: Toestemming
    package let reason: String?

    package init(holder: String, subject: String, answer: Toestemming, reason: String? = nil) {
        self.holder = holder
        self.subject = subject
        self.answer = answer
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        try zaak.requireToestemming(subject, frame)
        // Nobody consents for another; what came on paper, a worker records.
        guard frame.by.capacity == .behandelaar || frame.by.member == holder else { throw .notYours(frame.by.capacity) }
        switch answer {
        case .gegeven, .geweigerd: break
        case .gevraagd: throw .reasonNotForThis
        case .onbereikbaar, .afgezien, .vervangenDoorRechter, .nietNodig:
            guard frame.by.capacity == .behandelaar else { throw .notYours(frame.by.capacity) }
            try requireText(reason ?? "")
        }
        return [ToestemmingChanged(holder: holder, subject: subject, answer: answer, reason: reason)]
    }
}
