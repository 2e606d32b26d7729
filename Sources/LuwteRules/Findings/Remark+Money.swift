import Feel
import LuwteCore

/// About volumes, their units, papers, and money.
extension Remark {
    static func unknownVolumeUnit(_ key: String) -> Remark {
        let units = VolumeUnit.allCases.map(\.rawValue)
        return Remark(
            .unknownVolumeUnit, .eenheid,
            "De eenheid \(key) is niet bekend. Kies uit: \(units.joined(separator: ", ")).",
            meant: Nearest.question(for: key, among: units))
    }

    /// A number in a place where another unit is said to stand.
    static func otherUnit(expected: NumberUnit, got: NumberUnit) -> Remark {
        Remark(
            .otherUnit, .eenheid, "Hier hoort een aantal \(expected.name); dit geeft een aantal \(got.name).",
            meant: got.advice(against: expected))
    }

    static func limitInOtherUnit(limit: VolumeUnit.Noun, request: VolumeUnit.Noun) -> Remark {
        let (large, small) = limit < request ? (limit, request) : (request, limit)
        let factor = large == .dagen && small == .dagdelen ? "2" : "…"
        return Remark(
            .limitInOtherUnit, .eenheid, "De grens telt \(limit.rawValue), het verzoek \(request.rawValue).",
            meant: "Zet omrekening: \(large.single): \(factor) \(small.rawValue), of wijzig de grens.")
    }

    static var needIsNoMap: Remark {
        Remark(
            .needIsNoMap, .soort, "De behoefte is een aantal per eenheid, zoals { dagdelen_per_week: … }.")
    }

    // MARK: Conversions

    static func conversionFrom(_ unit: String, known: [String]) -> Remark {
        Remark(
            .conversionFrom, .eenheid, "Omrekenen kan van \(known.joined(separator: ", ")); hier staat \(unit).",
            meant: Nearest.question(for: unit, among: known))
    }

    static func conversionTo(_ unit: String, known: [String]) -> Remark {
        Remark(
            .conversionTo, .eenheid, "Omrekenen kan naar \(known.joined(separator: ", ")); hier staat \(unit).",
            meant: Nearest.question(for: unit, among: known))
    }

    static func conversionText(_ text: String) -> Remark {
        Remark(
            .conversionText, .soort, "Hier hoort een getal en een eenheid, zoals 2 dagdelen; er staat “\(text)”.")
    }

    static var conversionNumber: Remark {
        Remark(.conversionNumber, .soort, "Hier hoort een getal groter dan 0.")
    }

    // MARK: What is left out

    static var noLength: Remark {
        Remark(
            .noLength, .sleutelOntbreekt,
            "Hoe lang? Schrijf hoogstens: 3 maanden, of hoogstens_deel: 1/2 met telt: dagen.")
    }

    static var noShareUnit: Remark {
        Remark(.noShareUnit, .sleutelOntbreekt, "Een deel waarvan? Schrijf telt: dagen of telt: maanden.")
    }

    /// A provision that should exclude, and that no condition looks at.
    static func excludesNothing(_ id: String) -> Remark {
        Remark(
            .excludesNothing, as: .waarschuwing, .ongebruikt,
            "De voorziening \(id) sluit uit, maar geen voorwaarde kijkt ernaar. Er wordt dus niets uitgesloten.",
            meant: "Zet bij de voorwaarden een voorwaarde met voorliggend: \(id).")
    }

    static func thresholdKey(_ key: String) -> Remark {
        Remark(
            .thresholdKey, .tarief, "Een drempel gaat over het inkomen; hier staat \(key).",
            meant: "Schrijf drempel: { inkomen: 28000 }, in hele euro's per jaar.")
    }

    static var noVolume: Remark {
        Remark(.noVolume, .sleutelOntbreekt, "Wat vermindert, heeft een omvang: met een aantal per eenheid.")
    }

    static func noDayOfBecoming(_ next: String) -> Remark {
        Remark(
            .noDayOfBecoming, .sleutelOntbreekt,
            "Op welke dag gaat dit over in \(next)? Schrijf op: met een datum.")
    }

    static var noPaper: Remark {
        Remark(.noPaper, .sleutelOntbreekt, "Welk stuk? Schrijf stuk: of een_van: [stukken].")
    }

    // MARK: Rates

    static var rateEndsEarly: Remark {
        Remark(.rateEndsEarly, .tarief, "Dit tarief eindigt voor het begint.", meant: "Draai van en tot om.")
    }

    static func twoRates(_ soort: String, on day: CalendarDate, otherLine: Int) -> Remark {
        Remark(
            .twoRates, .tarief,
            "Voor \(soort) gelden op \(day.dutch) twee tarieven; het andere staat op regel \(otherLine).")
    }

    static func daysWithoutRate(_ soort: String, from first: CalendarDate, through last: CalendarDate) -> Remark {
        Remark(
            .daysWithoutRate, as: .waarschuwing, .tarief,
            "Voor \(soort) is er geen tarief van \(first.dutch) tot en met \(last.dutch).")
    }

    static func ceilingYear(_ key: String) -> Remark {
        Remark(.ceilingYear, .soort, "Hier hoort een jaar, zoals 2026; er staat \(key).")
    }
}
