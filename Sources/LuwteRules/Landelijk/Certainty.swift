/// How sure a national figure is: where it was read. The names are those in the files.
package enum Certainty: String, CaseIterable, Hashable, Sendable {
    case official = "officieel"
    case officialSuperseded = "officieel_vervangen"
    case copyOfOfficial = "overgenomen"
    case copiesOfOfficialAgree = "overgenomen_twee_gelijk"
    case twoSourcesAgree = "twee_bronnen_gelijk"
    case oneSource = "een_bron"
    case oneSourceLimitsOnly = "een_bron_alleen_grenzen"
    case oneSourceLimitsAndRate = "een_bron_grenzen_en_tarief"
    case computed = "berekend"
    /// Taken over from the requirements, with the article, but not laid beside the text of the law.
    case stated = "opgave"

    /// Whether an amount that rests on it is flagged until the municipality confirms it.
    package var isDoubtful: Bool {
        switch self {
        case .official, .copyOfOfficial, .copiesOfOfficialAgree, .twoSourcesAgree, .stated: false
        case .officialSuperseded, .oneSource, .oneSourceLimitsOnly, .oneSourceLimitsAndRate, .computed: true
        }
    }
}
