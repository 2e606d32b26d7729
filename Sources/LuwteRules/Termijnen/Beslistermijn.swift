package import LuwteCore

/// Where the term for a besluit on an aanvraag comes from; it decides on weekends and on extension.
package enum Beslisbasis: String, CaseIterable, Hashable, Sendable {
    /// The Awb itself, also when a beleidsregel names the same eight weeks.
    case awb = "awb_4_13"
    case verordening
}

/// A letter that extends the term for a besluit.
package struct Verlengingsbericht: Hashable, Sendable {
    package let noticeOn: CalendarDate
    package let by: Term

    package init(noticeOn: CalendarDate, by: Term) {
        self.noticeOn = noticeOn
        self.by = by
    }
}

/// The last day for a besluit on an aanvraag.
package struct Beslistermijn: Hashable, Sendable {
    package let decideBy: CalendarDate
    /// How many days the term stood still; a day counts once.
    package let suspendedDays: Int
    /// The last day to leave the aanvraag untreated, when it was not completed in time (rule D-09).
    package let leaveUntreatedBy: CalendarDate?
    package let otherReadings: [OtherReading]
    package let receipt: TermijnReceipt
}

/// What the last day for a besluit hangs on.
package struct BeslistermijnInput: Hashable, Sendable {
    package var receivedOn: CalendarDate
    /// `nil` when the regeling does not say.
    package var basis: Beslisbasis?
    /// The regeling's own length; `nil` when it names none.
    package var length: Term?
    /// Whether the verordening has a rule for weekends and holidays of its own; `nil` counts as no.
    package var hasOwnWeekendRule: Bool?
    /// How far the verordening lets the term be extended; `nil` when it does not.
    package var ownExtension: Term?
    package var opschortingen: [Opschorting]
    package var berichten: [Verlengingsbericht]

    package init(
        receivedOn: CalendarDate, basis: Beslisbasis?, length: Term? = nil, hasOwnWeekendRule: Bool? = nil,
        ownExtension: Term? = nil, opschortingen: [Opschorting] = [], berichten: [Verlengingsbericht] = []
    ) {
        self.receivedOn = receivedOn
        self.basis = basis
        self.length = length
        self.hasOwnWeekendRule = hasOwnWeekendRule
        self.ownExtension = ownExtension
        self.opschortingen = opschortingen
        self.berichten = berichten
    }
}
