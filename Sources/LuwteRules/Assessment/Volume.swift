package import Feel
package import LuwteCore

/// Amounts of care by unit; few, so a row is searched.
package struct Volume: Sendable, Hashable {
    package private(set) var amounts: [Amount]

    package struct Amount: Sendable, Hashable {
        package let unit: VolumeUnit
        package var count: Decimal128
    }

    package init(_ amounts: [Amount] = []) {
        self.amounts = amounts
    }

    package subscript(unit: VolumeUnit) -> Decimal128? {
        get { amounts.first { $0.unit == unit }?.count }
        set {
            amounts.removeAll { $0.unit == unit }
            if let newValue { amounts.append(Amount(unit: unit, count: newValue)) }
        }
    }

    /// What is left of it, never below nothing, after some is taken off.
    func less(_ taken: Volume) -> Volume {
        Volume(
            amounts.map { amount in
                let left = taken[amount.unit].flatMap { amount.count.subtracting($0) } ?? amount.count
                return Amount(unit: amount.unit, count: left.isNegative ? 0 : left)
            })
    }

    /// Whether it has at least as much as another one, in each unit of that one.
    func covers(_ other: Volume) -> Bool {
        other.amounts.allSatisfy { amount in self[amount.unit].map { $0 >= amount.count } ?? false }
    }

    package var isEmpty: Bool { amounts.isEmpty }
}

/// What one part of the care comes to in one span of days.
package struct PartResult: Sendable, Hashable {
    /// The member's ID, as in the situation.
    package let part: String
    package let soort: String?
    package let asked: Volume
    /// The regeling's limit, in its own units; empty when there is none or it is not set.
    package let limit: Volume
    /// At most this, in the unit that was asked in.
    package let granted: Volume
    package let outcome: ToekenningOutcome
    package let waiting: WaitingSet?
}

/// Days in a row on which everything about the care is the same.
package struct Span: Sendable, Hashable {
    package let period: Period
    /// Why it begins where it does: `begin`, `soort`, `grens`, `behoefte`, `nieuw_jaar`.
    package let reason: String
    package let parts: [PartResult]
}

extension [Conversion] {
    /// Turns an amount into another unit by the conversions that the regeling states.
    ///
    /// - Returns: `nil` when the regeling states no way from the one to the other.
    func convert(_ amount: Decimal128, from: VolumeUnit, to: VolumeUnit) -> Decimal128? {
        if from == to { return amount }
        guard let source = from.perWeek, let target = to.perWeek else { return nil }
        var reached: [(unit: String, amount: Decimal128)] = [(source, amount)]
        var position = 0
        while position < reached.count {
            let (unit, value) = reached[position]
            if unit == target { return value }
            position += 1
            for conversion in self {
                let factor = conversion.factor
                let (one, other) = (Self.singular(conversion.from), Self.singular(conversion.to))
                let above = Decimal128(factor.numerator)
                let below = Decimal128(factor.denominator)
                let next: (String, Decimal128?)? =
                    one == unit
                    ? (other, value.multiplied(by: above)?.divided(by: below))
                    : other == unit ? (one, value.multiplied(by: below)?.divided(by: above)) : nil
                if let (name, converted) = next, let converted, !reached.contains(where: { $0.unit == name }) {
                    reached.append((name, converted))
                }
            }
        }
        return nil
    }

    private static func singular(_ word: String) -> String {
        switch word {
        case "dagdelen": "dagdeel"
        case "dagen": "dag"
        case "uren": "uur"
        default: word
        }
    }
}

extension VolumeUnit {
    /// What is counted in a week; `nil` for units that are not counted by the week.
    var perWeek: String? {
        switch self {
        case .dagdelenPerWeek: "dagdeel"
        case .dagenPerWeek: "dag"
        case .urenPerWeek: "uur"
        case .urenPerDag, .urenPerMaand: nil
        }
    }
}
