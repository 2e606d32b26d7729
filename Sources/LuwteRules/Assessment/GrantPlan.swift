import Feel

/// What a regeling says of the grant, as an assessment runs it: without the texts that only people read.
final class GrantPlan: Sendable {
    let begin: [PlannedDay]
    let end: [PlannedDay]
    let limit: Rule?
    let need: [(unit: VolumeUnit, amount: Rule)]
    let conversions: [Conversion]
    /// Whether anything is said of what happens after the first period.
    let isExtendable: Bool
    /// How many extensions there may be.
    let mostExtensions: Int?
    let extensionLength: VerlengingRules.Length?
    let hardStop: Rule?
    let toetsmomenten: [PlannedDay]
    /// Whether the price of an hour can be another one in a new year.
    let hasYearlyRates: Bool

    init(_ regeling: Regeling) {
        let rules = regeling.toekenning
        begin = rules.begin.map { PlannedDay(id: $0.id, day: $0.day, onlyIf: $0.onlyIf) }
        end = rules.end.map { PlannedDay(id: $0.id, day: $0.day, onlyIf: $0.onlyIf) }
        limit = rules.limit.content
        need = rules.need.content ?? []
        conversions = rules.conversions
        let extending = regeling.verlenging.content
        isExtendable = extending != nil
        mostExtensions = extending?.count.content
        extensionLength = extending?.length.content
        hardStop = extending?.hardStop.content
        toetsmomenten = (regeling.tijdens.toetsmomenten.content ?? []).map {
            PlannedDay(id: $0.id, day: $0.day, onlyIf: nil)
        }
        hasYearlyRates = !regeling.geld.rates.isUnset
    }
}

/// A line that gives a day.
struct PlannedDay: Sendable {
    let id: String
    let day: Rule
    let onlyIf: Rule?
}

/// A provision that goes first.
final class PlannedProvision: Sendable {
    let applies: Rule?
    /// What must hold for it to stand in the way, once it applies.
    let bars: [Rule]
    /// What must hold for its care to be taken off.
    let gates: [Rule]
    let excludes: Bool
    let reduces: Bool
    let volume: [(unit: VolumeUnit, amount: Rule)]

    init(_ provision: VoorliggendeVoorziening) {
        applies = provision.applies
        bars = [provision.available, provision.fits, provision.suffices].compactMap(\.self)
        gates = [provision.applies, provision.available, provision.fits].compactMap(\.self)
        excludes = provision.excludes
        reduces = provision.reduces
        volume = provision.volume
    }
}

/// When one of some papers is needed.
final class PlannedPaperRule: Sendable {
    let papers: [String]
    let neededIf: Rule?
    let on: [String]
    let isMandatory: Bool

    init(_ rule: BewijsRule) {
        papers = rule.papers
        neededIf = rule.neededIf
        on = rule.on
        isMandatory = rule.isMandatory
    }
}

/// A kind of care: when it is allowed, and what it turns into on which day.
final class PlannedSoort: Sendable {
    let id: String
    let allowed: Rule?
    let becomes: (id: String, on: Rule)?

    init(_ soort: Opvangsoort) {
        id = soort.id
        allowed = soort.allowed
        becomes = soort.becomes.map { ($0.id, $0.on) }
    }
}
