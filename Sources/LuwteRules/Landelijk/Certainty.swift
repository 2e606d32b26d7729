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

    /// In words, to stand behind "zekerheid:".
    package var dutch: String {
        switch self {
        case .official: "gelezen bij de overheid zelf"
        case .officialSuperseded: "gelezen bij de overheid zelf, maar later vervangen"
        case .copyOfOfficial: "overgenomen van de overheid"
        case .copiesOfOfficialAgree: "twee keer overgenomen van de overheid, met dezelfde uitkomst"
        case .twoSourcesAgree: "in twee andere bronnen gelezen, met dezelfde uitkomst"
        case .oneSource: "in een enkele andere bron gelezen"
        case .oneSourceLimitsOnly: "alleen de grenzen zijn gelezen, in een enkele bron"
        case .oneSourceLimitsAndRate: "alleen de grenzen en het tarief zijn gelezen, in een enkele bron"
        case .computed: "berekend uit andere bedragen, niet gelezen"
        case .stated: "overgenomen met het artikel, niet naast de wettekst gelegd"
        }
    }
}
