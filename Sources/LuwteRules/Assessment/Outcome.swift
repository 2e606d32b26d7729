/// What a condition came to.
///
/// `fout` is for a rule that is broken: it is never read as "not met".
package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case vervuld
    case nietVervuld = "niet_vervuld"
    case onbekend
    case teBeoordelen = "te_beoordelen"
    case nietVanToepassing = "niet_van_toepassing"
    case fout
}

/// What the conditions came to as a whole.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case voldoet
    case voldoetNiet = "voldoet_niet"
    case nogNietBekend = "nog_niet_bekend"
    case eerstBeoordelen = "eerst_beoordelen"
    case fout
}

/// How much of what was asked can be granted.
package enum ToekenningOutcome: String, Sendable, Hashable, CaseIterable {
    case geheel, deels, niets, open
}
