import Feel
import LuwteCore

/// Units and rates.
extension RegelingReading {
    /// The limit must count in a unit that the request has, or that one can be turned into.
    func checkUnits(_ regeling: Regeling) {
        guard let limit = regeling.toekenning.limit.content else { return }
        for name in draft.units(in: limit.expression).sorted() where VolumeUnit(rawValue: name) == nil {
            let remark = Remark.unknownVolumeUnit(name)
            // Where the unit is a key of the file, it was reported there.
            if !findings.contains(where: { $0.message == remark.message }) { report(remark, at: limit.place) }
        }
        let asked = VolumeUnit.allCases.filter { unit in
            draft.facts.contains { $0.fullName == "opvangdeel." + unit.rawValue }
        }
        for unit in VolumeUnit.allCases where draft.units(in: limit.expression).contains(unit.rawValue) {
            let alike = asked.filter { $0.parts.per == unit.parts.per }
            guard let other = alike.first, !alike.contains(unit) else { continue }
            let canConvert = alike.contains { other in
                regeling.toekenning.conversions.contains { conversion in
                    conversion.joins(unit.parts.noun, other.parts.noun)
                }
            }
            if canConvert { continue }
            report(.limitInOtherUnit(limit: unit.parts.noun, request: other.parts.noun), at: limit.place)
        }
    }

    /// Rates of one kind of care follow each other without overlap or gap.
    func checkRates(_ regeling: Regeling) {
        guard case .own(let rates)? = regeling.geld.rates.content else { return }
        let nodes = root["geld"]?["uurtarieven"]?.members ?? []
        guard nodes.count == rates.count else { return }
        let placed = zip(rates, nodes).map { (rate: $0, node: $1) }
        for (soort, group) in Dictionary(grouping: placed, by: \.rate.soort) {
            let sorted = group.sorted { $0.rate.first < $1.rate.first }
            for item in sorted {
                if let last = item.rate.last, last < item.rate.first {
                    report(.rateEndsEarly, at: item.node)
                }
            }
            for (item, next) in zip(sorted, sorted.dropFirst()) {
                guard let last = item.rate.last, last < next.rate.first else {
                    report(.twoRates(soort, on: next.rate.first, otherLine: item.node.line), at: next.node)
                    continue
                }
                if last.next < next.rate.first {
                    report(
                        .daysWithoutRate(soort, from: last.next, through: next.rate.first.previous), at: next.node)
                }
            }
        }
    }
}

extension VolumeUnit {
    /// What is counted, from large to small.
    enum Noun: String, Comparable {
        case dagen, dagdelen, uren

        var single: String {
            switch self {
            case .dagen: "dag"
            case .dagdelen: "dagdeel"
            case .uren: "uur"
            }
        }

        static func < (left: Noun, right: Noun) -> Bool { left.size < right.size }

        private var size: Int {
            switch self {
            case .dagen: 0
            case .dagdelen: 1
            case .uren: 2
            }
        }
    }

    enum Span: Hashable { case day, week, month }

    var parts: (noun: Noun, per: Span) {
        switch self {
        case .dagdelenPerWeek: (.dagdelen, .week)
        case .dagenPerWeek: (.dagen, .week)
        case .urenPerDag: (.uren, .day)
        case .urenPerWeek: (.uren, .week)
        case .urenPerMaand: (.uren, .month)
        }
    }
}

extension Conversion {
    /// Whether it says how many of one make one of the other.
    fileprivate func joins(_ one: VolumeUnit.Noun, _ other: VolumeUnit.Noun) -> Bool {
        [(one, other), (other, one)].contains { $0.single == from && $1.rawValue == to }
    }
}
