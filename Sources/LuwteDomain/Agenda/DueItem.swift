package import LuwteCore
package import LuwteRules

/// Something that has to happen in a zaak, by when, whose turn it is, and why on that day.
package struct DueItem: Hashable, Sendable {
    package let kind: Kind
    /// The procedure that it belongs to; `nil` for the zaak as a whole.
    package let procedure: Int?
    /// The last day to do it; for what happens by itself, the day on which it does.
    package let due: CalendarDate
    package let turn: Capacity
    package let why: Why
    /// What it is about, where the procedure does not say that.
    package internal(set) var about: About?

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Tell whoever sent something that it came in.
        case confirmReceipt = "ontvangst_bevestigen"
        /// Take the besluit.
        case decide = "beslissen"
        /// The applicant may still complete the application.
        case awaitSupplement = "wachten_op_aanvulling"
        /// Leave the application untreated, or decide on its content.
        case leaveUntreated = "niet_behandelen"
        case awaitZienswijze = "wachten_op_zienswijze"
        case holdSpreekuur = "spreekuur"
        case holdOverleg = "overleg"
        case sendBesluit = "besluit_versturen"
        /// The besluit is late, and costs nothing yet.
        case decideInGrace = "beslissen_voor_dwangsom"
        /// A day on which dwangsom is owed.
        case stopDwangsom = "dwangsom_loopt"
        case decideDwangsom = "dwangsombesluit"
        case payDwangsom = "dwangsom_betalen"
        /// Bezwaar can be made.
        case awaitBezwaar = "bezwaar_mogelijk"
        case layOpenFile = "stukken_ter_inzage"
        /// Papers for the hearing can still come in.
        case awaitPapers = "nadere_stukken"
        case holdHearing = "hoorzitting"
        /// An appeal to the court is possible.
        case awaitBeroep = "beroep_mogelijk"
        /// From this day on, an appeal because no besluit came.
        case awaitLateBeroep = "beroep_niet_tijdig_mogelijk"
        /// Decide as the court said.
        case decideAfterUitspraak = "beslissen_na_uitspraak"
        case settleKlacht = "klacht_afhandelen"
        /// Tell somebody that another gave data about them.
        case informDerde = "gegevens_melden"
        /// What is claimed back must be paid.
        case collect = "terugvordering_innen"
        case remind = "aanmanen"
        /// The last day on which what is claimed back can be claimed.
        case lapse = "terugvordering_verjaart"
        case askGezag = "gezag_uitzoeken"
        case askToestemming = "toestemming_vragen"
        case confirmStart = "eerste_dag_bevestigen"
        case toetsmoment
        /// The kind or the amount of care changes on this day.
        case changeCare = "opvang_verandert"
        /// The child gets an age that the regeling names.
        case birthday = "verjaardag"
        /// Other rates or tables hold.
        case newYear = "nieuw_jaar"
        /// A planned step down in care takes a besluit.
        case phaseOut = "afbouwen"
        case announceEnd = "einde_aankondigen"
        case end = "einde"
        case close = "afsluiten"
        case destroy = "vernietigen"
        /// A table says nothing of this day: without it nobody knows how long the zaak is kept, or what is paid.
        case completeTable = "tabel_aanvullen"
        case reportDatalek = "datalek_melden"
        /// Tell the people whose data leaked.
        case tellPeople = "betrokkenen_informeren"

        /// Whether it is something that somebody may do and nobody must: it never comes first in a list of work.
        package var isRight: Bool { [.awaitBezwaar, .awaitBeroep, .awaitLateBeroep, .awaitPapers].contains(self) }
    }

    /// What fixes the day.
    package enum Why: Hashable, Sendable {
        /// The steps of the sum, each with its article.
        case term(TermijnReceipt)
        /// A day that a letter, a besluit or a plan named.
        case named
        /// A term of the national tables, counted from a day; or a figure or table that holds from that day.
        case national(String, from: CalendarDate)
        /// A line of the regeling, by its ID: a review, an age, or what fixed the last day.
        case regeling(String)
        /// The course of the work: nothing fixes a day, it is waiting.
        case course
    }

    /// What an item is about, by its number or ID.
    package enum About: Hashable, Sendable {
        case klacht(Int)
        case beroep(Int)
        /// A member of the family, or a helper around it.
        case member(String)
        case datalek(Int)
    }
}
