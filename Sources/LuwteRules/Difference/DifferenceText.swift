/// The sentences of a comparison of two versions, by their place in the files under `teksten`.
package enum DifferenceText: String, RuleTextPlace {
    package var path: String { rawValue }

    // What changed.
    case came = "verschil.nieuw"
    case gone = "verschil.vervallen"
    case filledIn = "verschil.ingevuld"
    case emptied = "verschil.leeggemaakt"
    case otherValue = "verschil.waarde"
    case changed = "verschil.gewijzigd"
    case otherGroup = "verschil.andere_groep"
    case otherOrder = "verschil.volgorde"
    case thisPart = "verschil.dit_onderdeel"
    case keyItself = "verschil.sleutel"
    case notFilledIn = "verschil.niet_ingevuld"
    case atTheTop = "verschil.bovenaan"
    case groupInside = "verschil.daarbinnen"
    case groupHolding = "verschil.groep_met"

    // How a direction is known.
    case tried = "verschil.geprobeerd"
    case triedWithoutEffect = "verschil.geprobeerd_geen"
    case triedIn = "verschil.geprobeerd_keer"
    case triedNever = "verschil.geprobeerd_nooit"

    // What comes out.
    case dayOpen = "verschil.dag_open"
    case noDay = "verschil.geen_dag"
    case noCare = "verschil.geen_opvang"
    case noLimit = "verschil.geen_grens"
    case nothingKnown = "verschil.niets_bekend"
    case careIn = "verschil.opvang_in"
    case carePart = "verschil.opvangdeel"
    case together = "verschil.samen"
    case amountUnknown = "verschil.bedrag_onbekend"

    // Why.
    case conditionDiffers = "verschil.voorwaarde_anders"
    case conditionCame = "verschil.voorwaarde_nieuw"
    case conditionGone = "verschil.voorwaarde_weg"
    case firstDayDiffers = "verschil.eerste_dag_anders"
    case lastDayDiffers = "verschil.laatste_dag_anders"
    case limitDiffers = "verschil.grens_anders"

    // The whole, for a screen of text.
    case heading = "verschil.kop"
    case noDifference = "verschil.geen"
    case countOne = "verschil.een"
    case count = "verschil.aantal"
    case countDirection = "verschil.aantal_richting"
    case was = "verschil.was"
    case now = "verschil.is"
    case cases = "verschil.voorbeelden"
    case noCases = "verschil.geen_voorbeelden"
    case casesSame = "verschil.voorbeelden_gelijk"
    case casesOne = "verschil.voorbeelden_een"
    case casesCount = "verschil.voorbeelden_aantal"
    case because = "verschil.door"
    case becauseOther = "verschil.andere_reden"
    case caseOfNew = "verschil.voorbeeld_nieuw"
    case valueDiffers = "verschil.uitkomst_anders"
}

extension RuleTexts {
    /// The places of everything that a comparison says.
    static let differencePaths =
        paths(of: DifferenceText.self) + paths(of: RegelingDifference.PartKind.self)
        + paths(of: ChangedThing.Kind.self) + paths(of: RegelingDifference.Direction.self)
        + paths(of: RegelingDifference.Kind.self) + paths(of: CaseValue.Name.self) + paths(of: Verdict.self)
        + paths(of: ToekenningOutcome.self) + paths(of: Outcome.self)

    /// The sentence at a place, with values in which words of the regeling may stand.
    func wording(_ text: DifferenceText, _ values: KeyValuePairs<String, Wording> = [:]) -> Wording {
        wording(at: text, values)
    }
}

extension RegelingDifference.PartKind: RuleTextPlace {
    package var path: String { "verschil_deel.\(rawValue)" }
}

extension ChangedThing.Kind: RuleTextPlace {
    package var path: String { "verschil_wat.\(rawValue)" }
}

extension RegelingDifference.Direction: RuleTextPlace {
    package var path: String { "verschil_richting.\(rawValue)" }
}

extension RegelingDifference.Kind: RuleTextPlace {
    package var path: String { "verschil_soort.\(rawValue)" }
}

extension CaseValue.Name: RuleTextPlace {
    package var path: String { "verschil_waarde.\(rawValue)" }
}

extension Verdict: RuleTextPlace {
    package var path: String { "verschil_uitkomst.\(rawValue)" }
}

extension ToekenningOutcome: RuleTextPlace {
    package var path: String { "verschil_toekenning.\(rawValue)" }
}

extension Outcome: RuleTextPlace {
    package var path: String { "verschil_voorwaarde.\(rawValue)" }
}
