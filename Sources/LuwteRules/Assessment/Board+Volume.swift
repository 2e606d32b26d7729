import Feel
import LuwteCore

/// A limit on the day at hand.
private enum Limit {
    case none
    case forbidden
    case volume(Volume)
    case open(WaitingSet)
}

extension Board {
    /// What is granted of each part of the care on the day that is laid out.
    func grantParts() -> [PartResult] {
        guard let subject = index.opvangdeel else { return [] }
        let count = members[subject].count
        let single = (0..<count).map { number in
            with(member: number, of: subject) {
                let (part, isLimited) = grant(part: number, of: subject)
                return (part: part, need: isLimited ? need() : nil)
            }
        }
        if count > 1 { return shared(single) }
        return single.map { single in single.need.map(single.part.lowered) ?? single.part }
    }

    /// - Returns: what one part comes to by its limit, and whether the need can lower it still.
    private func grant(part number: Int, of subject: Int) -> (part: PartResult, isLimited: Bool) {
        let values = members[subject][number].values
        let id = situation.subjects[subject].members[number].id
        var waiting: WaitingSet?
        var asked = Volume()
        for (unit, field) in index.volumeFields {
            switch values[field] {
            case .number(let amount): asked[unit] = amount
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default: continue
            }
        }
        let soort = index.soortField.flatMap { if case .string(let soort) = values[$0] { soort } else { nil } }
        if !asked.isEmpty { waiting = nil }
        func result(_ limit: Volume, _ granted: Volume, _ outcome: ToekenningOutcome, _ waiting: WaitingSet?)
            -> PartResult
        {
            PartResult(
                part: id, soort: soort, asked: asked, limit: limit, granted: granted, outcome: outcome,
                waiting: waiting)
        }
        guard let soort else {
            waiting.formUnion(index.soortField.flatMap { values[$0].waiting })
            return (result(Volume(), Volume(), .open, waiting), false)
        }
        for truth in [allowed(soort), stays(part: number)] {
            switch truth {
            case .no, .broken: return (result(Volume(), Volume(), .niets, nil), false)
            case .open(let more): waiting.formUnion(more)
            case .yes: break
            }
        }
        switch limit() {
        case .forbidden: return (result(Volume(), Volume(), .niets, nil), false)
        case .none: return (result(Volume(), asked, waiting == nil ? .geheel : .open, waiting), true)
        case .open(let more):
            waiting.formUnion(more)
            return (result(Volume(), asked, .open, waiting), false)
        case .volume(let limit):
            let (granted, more) = least(asked, limit)
            waiting.formUnion(more)
            let outcome: ToekenningOutcome = waiting != nil ? .open : granted.covers(asked) ? .geheel : .deels
            return (result(limit, granted, outcome, waiting), true)
        }
    }

    private func allowed(_ soort: String) -> Truth {
        guard let declared = index.soorten.first(where: { $0.id == soort }) else { return .no }
        return applies(declared.allowed)
    }

    /// Whether a part stays: conditions with the effect `deel_valt_af` take it away without refusing the rest.
    private func stays(part number: Int) -> Truth {
        var waiting: WaitingSet?
        for leaf in index.partLeaves where isNow(leaf) {
            let tested = test(leaf, part: number)
            if tested.outcome == .nietVervuld { return .no }
            waiting.formUnion(tested.waiting)
        }
        return waiting.map(Truth.open) ?? .yes
    }

    private func limit() -> Limit {
        guard let rule = index.grant.limit else { return .none }
        switch value(of: rule) {
        case .context(let context): return .volume(Volume(context))
        case .string("geen"): return .none
        case .unknown(let unknown): return .open(unknown.waiting)
        default: return .forbidden
        }
    }

    /// The least of what was asked and a limit, in the unit that was asked in.
    private func least(_ asked: Volume, _ limit: Volume) -> (Volume, WaitingSet?) {
        var granted = asked
        var waiting: WaitingSet?
        for cap in limit.amounts {
            var isCompared = cap.unit.perWeek == nil && asked[cap.unit] == nil
            for amount in asked.amounts {
                guard
                    let most = index.grant.conversions.convert(cap.count, from: cap.unit, to: amount.unit)
                else { continue }
                isCompared = true
                if let now = granted[amount.unit], now > most { granted[amount.unit] = most }
            }
            if granted[cap.unit] == nil, let amount = granted.amounts.first(where: { $0.unit.perWeek != nil }) {
                granted[cap.unit] = index.grant.conversions.convert(amount.count, from: amount.unit, to: cap.unit)
            }
            if !isCompared, !asked.isEmpty { waiting.formUnion(WaitingSet(.unset(index.conversionUnset))) }
        }
        return (granted, waiting)
    }

    /// What the family needs less what goes first gives; `nil` when the asked volume counts as need.
    private func need() -> Need {
        var need = Need()
        for (unit, rule) in index.grant.need {
            switch value(of: rule) {
            case .number(let amount):
                var volume = need.volume ?? Volume()
                volume[unit] = amount
                need.volume = volume
            case .unknown(let unknown): need.waiting.formUnion(unknown.waiting)
            default: continue
            }
        }
        for provision in index.provisions where provision.reduces {
            take(provision, from: &need)
        }
        return need
    }

    private func take(_ provision: PlannedProvision, from need: inout Need) {
        for rule in provision.gates {
            switch applies(rule) {
            case .yes: continue
            case .no, .broken: return
            case .open(let waiting):
                need.waiting.formUnion(waiting)
                return
            }
        }
        for (unit, rule) in provision.volume {
            switch value(of: rule) {
            case .number(let amount): need.taken[unit] = (need.taken[unit] ?? 0).adding(amount)
            case .unknown(let unknown): need.waiting.formUnion(unknown.waiting)
            default: continue
            }
        }
    }

    /// Several parts share one need and one limit: when they do not fit together, a person divides.
    private func shared(_ alone: [(part: PartResult, need: Need?)]) -> [PartResult] {
        let together = Need(together: alone.compactMap(\.need))
        var parts = alone.map { $0.need == nil ? $0.part : $0.part.opened(together.waiting) }
        if !fits(parts.map(\.asked), together) {
            return parts.enumerated().map { $1.opened(WaitingSet(.oordeel(Self.division, member: $0))) }
        }
        for number in parts.indices {
            let limit = parts[number].limit
            guard !limit.isEmpty else { continue }
            let group = parts.indices.filter { parts[$0].limit == limit }
            guard group.count > 1, group.first == number, !fits(group.map { parts[$0].asked }, limit) else { continue }
            for member in group {
                parts[member] = parts[member].opened(WaitingSet(.oordeel(Self.division, member: member)))
            }
        }
        return parts
    }

    /// Stands for no condition: how a person divides a limit over several parts.
    static let division = (1 << 14) - 1

    private func fits(_ asked: [Volume], _ need: Need) -> Bool {
        guard let needed = need.volume else { return need.taken.amounts.allSatisfy(\.count.isZero) }
        return fits(asked, needed.less(need.taken))
    }

    private func fits(_ asked: [Volume], _ limit: Volume) -> Bool {
        limit.amounts.allSatisfy { cap in
            // Two places on one day each keep to the hours of a day.
            guard cap.unit != .urenPerDag else { return true }
            var sum: Decimal128? = 0
            for volume in asked {
                let amount = volume.amounts.lazy.compactMap {
                    self.index.grant.conversions.convert($0.count, from: $0.unit, to: cap.unit)
                }.first
                sum = amount.flatMap { sum?.adding($0) }
            }
            return sum.map { $0 <= cap.count } ?? false
        }
    }
}

/// What is needed, what other provisions take off, and what keeps it open.
struct Need {
    /// `nil` when what was asked counts as need.
    var volume: Volume?
    /// By unit, in the units of the provisions.
    var taken = Volume()
    var waiting: WaitingSet?

    init() {}

    /// One need, worked out for each part of the care: what goes first takes off once.
    init(together needs: [Need]) {
        volume = needs.lazy.compactMap(\.volume).first
        for need in needs {
            waiting.formUnion(need.waiting)
            for amount in need.taken.amounts {
                taken[amount.unit] = taken[amount.unit].map { max($0, amount.count) } ?? amount.count
            }
        }
    }
}

extension Volume {
    init(_ context: FeelContext) {
        self.init(
            zip(context.shape.keys, context.values).compactMap { key, value in
                guard case .number(let count) = value, let unit = VolumeUnit(rawValue: key) else { return nil }
                return Amount(unit: unit, count: count)
            })
    }
}

extension PartResult {
    /// At most what is needed, less what goes first; with nothing left a person looks, for nobody is refused by a sum.
    fileprivate func lowered(to need: Need) -> PartResult {
        var granted = granted
        var isNothingLeft = false
        for amount in asked.amounts {
            let needed = need.volume?[amount.unit] ?? amount.count
            let left = need.taken[amount.unit].flatMap { needed.subtracting($0) } ?? needed
            if let now = granted[amount.unit], left < now { granted[amount.unit] = left.isNegative ? 0 : left }
            if let now = granted[amount.unit], now.isZero, !amount.count.isZero { isNothingLeft = true }
        }
        var waiting = waiting
        waiting.formUnion(need.waiting)
        if isNothingLeft { waiting.formUnion(WaitingSet(.oordeel(Board.division, member: 0))) }
        let outcome: ToekenningOutcome =
            self.outcome == .niets ? .niets : waiting != nil ? .open : granted.covers(asked) ? .geheel : .deels
        return PartResult(
            part: part, soort: soort, asked: asked, limit: limit, granted: granted, outcome: outcome,
            waiting: waiting)
    }

    fileprivate func opened(_ more: WaitingSet?) -> PartResult {
        guard let more else { return self }
        var waiting = waiting
        waiting.formUnion(more)
        return PartResult(
            part: part, soort: soort, asked: asked, limit: limit, granted: granted,
            outcome: outcome == .niets ? .niets : .open, waiting: waiting)
    }
}
