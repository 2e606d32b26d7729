package import LuwteCore
package import LuwteRules

/// Why an act is not done: which rule stands in the way.
///
/// Nothing has changed when one is thrown. Its words say who may do what about it; they lie under `teksten`.
package enum Refusal: Error, Hashable, Sendable {
    // Who.
    /// SM 1: this capacity does not do this.
    case notYours(Capacity)
    /// Somebody who may do it in more than one capacity says in which.
    case capacityUnclear
    /// The regeling names another role for it.
    case notThatRol(String)
    /// U10: whoever proposes does not decide.
    case proposerMayNotDecide
    /// Awb 10:3 lid 3.
    case signerMayNotDecideBezwaar
    /// U20.
    case financeCloses
    /// Awb 9:7.
    case klachtIsAboutYou
    /// The mark of unsafe contact.
    case contactUnsafe

    // What is not there.
    /// No regeling is in force, or two are.
    case noRegeling(Gemeente.ID, CalendarDate)
    /// The version that the zaak is judged by is not at hand.
    case regelingMissing(Regeling.ID)
    /// A gap in the national tables.
    case tableIncomplete
    /// The child is not among the members.
    case childUnknown
    /// A fact that the regeling does not know, or an answer that is none.
    case unreadableFact(GivenFactError)
    case noSuchProcedure(Int)
    case noSuchStuk(String)
    case noSuchVoorwaarde(String)
    case noSuchForm(String)
    case noSuchField(String)
    case noSuchToetsmoment(String)
    case noSuchToestemming(String)
    /// HIA-36.
    case noPlan
    case noSuchKlacht(Int)
    case noSuchBeroep(Int)
    case noSuchDatalek(Int)
    /// D-28: nobody else gave data about this person.
    case nobodyToTell
    /// HIA-44.
    case noBevinding
    /// Whatever departs, ends or is judged has its reason.
    case reasonMissing

    // Where the zaak stands.
    /// The history only goes on.
    case beforeLastEvent
    /// U26: nothing is left of it.
    case destroyed(CalendarDate)
    /// Larger than anything that people send.
    case tooMuch(Limit)
    /// U1.
    case alreadySubmitted
    /// U1.
    case notSubmitted
    case procedureIsOver(Int)
    /// SM 4.
    case wrongStage(Procedure.Stage)
    /// One extension and one revision at a time.
    case alreadyOpen
    /// U12.
    case notInPlacement
    /// U14 … U19.
    case notRunning
    /// U20.
    case notEnded
    /// U20.
    case procedureStillOpen(Int)
    case nothingPlanned
    case nothingAsked
    case nothingDecided
    /// Awb 6:8.
    case nothingSent
    case alreadySent
    /// Awb 7:1.
    case bezwaarFirst
    /// D-24: the court has not judged yet.
    case beroepStillOpen(Int)
    /// D-26.
    case klachtStillOpen(Int)
    /// D-29, D-31.
    case nothingToLookAt
    /// The location stands on the list already on these days.
    case alreadyOnList
    /// The location does not stand on the list on that day.
    case notOnList

    // Days.
    /// D-05.
    case receivedInFuture
    /// D-05.
    case paperIsRegisteredByDesk
    /// D-05: post and the counter have no outage.
    case noStoringOfThis
    case dayHasPassed(CalendarDate)
    case notYet(CalendarDate)
    /// D-17: the file must lie open by then.
    case hearingTooSoon(CalendarDate)
    case noTermRuns
    /// D-08, Awb 4:5.
    case termStillRuns(until: CalendarDate)
    /// D-09, Awb 4:5 lid 4.
    case tooLateToLeaveUntreated(last: CalendarDate)
    /// D-10, D-11.
    case termIsOver(CalendarDate)
    /// D-10, D-16.
    case extensionNotAllowed
    /// D-08, D-11, D-16.
    case suspensionNotForThis
    /// D-11: the municipality's own work never stops the clock.
    case ownWork(String)

    // Judging and deciding.
    case notToBeJudged(String)
    /// U8, HIA-22.
    case notJudged(String)
    /// Leaving aside asks that another condition fails.
    case nothingFails
    /// U10, U12.
    case voorwaardeNotMet(String)
    /// A machine and a worker reject on a ground only.
    case noGroundToReject
    /// HIA-64.
    case formIncomplete(String)
    /// `afwijken` of the regeling.
    case noWayToDeviate(String)
    /// HIA-42.
    case teamHasNotMet
    /// HIA-42.
    case againstTheTeam
    /// Awb 4:7, 4:8.
    case zienswijzeAwaited(until: CalendarDate)
    case nobodyAttended
    /// Awb 4:8.
    case noZienswijze
    case noConsultNeeded
    /// HIA-47.
    case rolAbsent(String)
    /// HIA-47.
    case samePersonTwice
    /// HIA-47.
    case nameInSummary

    // What is granted.
    case noCareNamed
    /// A grant without end date cannot exist (HIA-01).
    case dayStillOpen(String?)
    case beforeFirstDay(CalendarDate)
    /// U10, U17.
    case pastLastDay(CalendarDate, line: String)
    /// HIA-52.
    case pastHardStop(CalendarDate)
    case outsidePeriod(Period)
    case careOutsidePeriod(CalendarDate)
    case aboveLimit(String, limit: Fraction, VolumeUnit)
    /// `aanbieders.lrk`.
    case lrkMissing
    case noExtensionPossible
    /// U16.
    case extensionsUsedUp(Int)
    /// U17.
    case extensionDoesNotJoin
    case grantIsOver(CalendarDate)
    /// U13, U19.
    case reasonNotForThis

    /// U19: only what the gemeente found itself can lead to taking back.
    case wishOnly
    /// HIA-40.
    case noStepDown(CalendarDate)

    // The end.
    /// U20.
    case noAmount
    /// U20: nobody was heard on more.
    case aboveProposal(Money)
    /// U26.
    case notClosed
    /// U26, D-32.
    case stillKept(until: CalendarDate)
    /// U26.
    case notApproved

    // Dwangsom.
    /// D-12.
    case noIngebrekestelling
    /// D-13.
    case dwangsomStillRuns
    /// D-13.
    case dwangsomNotDecided(Int)
    /// D-13, U20.
    case dwangsomNotPaid(Int)
}
