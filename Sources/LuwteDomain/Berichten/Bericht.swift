import LuwteRules

/// Something that the gemeente lets somebody know, because of what happened.
///
/// It names what it is about and whom it is for, and holds nothing of the content: that is made when it is handed over.
package struct Bericht: Hashable, Sendable {
    package let kind: Kind
    /// The member of the family who gets it.
    package let recipient: String
    /// The number of the event that it tells of.
    package let about: Int

    package init(_ kind: Kind, to recipient: String, about: Int) {
        self.kind = kind
        self.recipient = recipient
        self.about = about
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something came in, with its day.
        case receipt = "ontvangst"
        case supplement = "aanvulling_gevraagd"
        case termChanged = "termijn_veranderd"
        case consent = "toestemming_gevraagd"
        case invitation = "uitnodiging_spreekuur"
        case zienswijze = "zienswijze_gevraagd"
        case besluit
        case ended = "opvang_eindigt"

        /// Whether it tells nothing of the family, and may come twice without harm.
        package var isNeutral: Bool {
            switch self {
            case .receipt, .termChanged: true
            case .supplement, .consent, .invitation, .zienswijze, .besluit, .ended: false
            }
        }
    }
}

extension Zaak {
    /// What has to leave the house because of these events, which this zaak holds already.
    ///
    /// Nothing goes by itself to a member who may not be written to: then a person decides how they are reached.
    package func berichten(about records: [ZaakRecord]) -> [Bericht] {
        records.flatMap { record in
            record.event.berichten(in: self, by: record.header.by).map {
                Bericht($0.kind, to: $0.recipient, about: record.header.number)
            }
        }.filter { mayBeWritten(to: $0.recipient) }
    }

    /// Whoever sent something themselves; what a worker registers, a worker confirms.
    fileprivate func senders(_ author: Author) -> [String] { sender(author).map { [$0] } ?? [] }

    /// Who gets a besluit: the applicant, or whoever asked about their own data and nobody else.
    fileprivate func recipients(of number: Int) -> [String] {
        guard let asked = procedure(number)?.privacyverzoek else { return applicants }
        return asked.from.map { [$0] } ?? []
    }

    /// The members who applied.
    fileprivate var applicants: [String] { applicant.map { [$0] } ?? [] }
}

extension ZaakEvent {
    fileprivate func berichten(in zaak: Zaak, by author: Author) -> [(kind: Bericht.Kind, recipient: String)] {
        switch self {
        case is AanvraagReceived, is VerlengingOpened, is HerzieningOpened, is BezwaarLodged,
            is IngebrekestellingReceived, is KlachtReceived, is PrivacyverzoekReceived:
            zaak.senders(author).map { (.receipt, $0) }
        case is SupplementAsked: zaak.applicants.map { (.supplement, $0) }
        case is BeslistermijnExtended, is BeslistermijnSuspended: zaak.applicants.map { (.termChanged, $0) }
        case let moved as PrivacyverzoekExtended:
            zaak.procedure(moved.procedure)?.privacyverzoek?.from.map { [(.termChanged, $0)] } ?? []
        case let moved as KlachtPostponed:
            (try? zaak.klacht(moved.klacht))?.from.map { [(.termChanged, $0)] } ?? []
        case let asked as ToestemmingChanged where asked.answer == .gevraagd: [(.consent, asked.holder)]
        case is SpreekuurPlanned: zaak.applicants.map { (.invitation, $0) }
        case let asked as ZienswijzeAsked: [(.zienswijze, asked.from)]
        case let sent as BesluitSent: zaak.recipients(of: sent.procedure).map { (.besluit, $0) }
        case is CareEnded: zaak.applicants.map { (.ended, $0) }
        default: []
        }
    }
}
