import Feel
import LuwteCore

/// Whether a change makes a regeling stricter or looser, as far as the two texts alone tell.
struct ChangeDirection {
    let old: Regeling
    let new: Regeling
    let changedNames: ChangedNames

    typealias Direction = RegelingDifference.Direction

    /// - Returns: `nil` when the texts alone do not tell.
    func of(_ change: RawChange) -> Direction? {
        switch (change.path[0], change.path.dropFirst().first) {
        case ("voorwaarden", _): return ofCondition(change, name: change.path[1])
        case ("verlenging", "voorwaarden"):
            return change.path.count > 2 ? ofCondition(change, name: change.path[2]) : nil
        case ("toekenning", _): return ofToekenning(change)
        case ("verlenging", _): return ofVerlenging(change)
        case ("bewijs", _): return ofBewijs(change)
        case ("voorliggend", _): return ofVoorliggend(change)
        case ("lijsten", "opvangsoorten"): return ofOpvangsoort(change)
        case ("geld", _): return ofGeld(change)
        case ("afwijken", _) where change.path.count == 2: return change.old == nil ? .soepeler : .strenger
        case ("werkwijze", "termijnen") where change.path.contains("aanvulling"): return less(change, is: .strenger)
        case ("begrippen", _): return ofLimitTable(change)
        default: return nil
        }
    }

    // MARK: Values

    /// What it does when the new value is less than the old one.
    private func less(_ change: RawChange, is direction: Direction) -> Direction? {
        guard let one = change.old?.text, let other = change.new?.text else { return nil }
        let order: Int?
        if let before = Scalars.term(one)?.length, let after = Scalars.term(other)?.length, before.unit == after.unit {
            order = after.count - before.count
        } else if let before = Scalars.share(one), let after = Scalars.share(other) {
            order = before == after ? 0 : before < after ? 1 : -1
        } else if !changedNames.stand(in: one), !changedNames.stand(in: other), let before = syntax(one, old),
            let after = syntax(other, new)
        {
            order = Bound.order(before, after)
        } else {
            order = nil
        }
        guard let order, order != 0 else { return nil }
        return order < 0 ? direction : direction.reversed
    }

    /// What it does when the new expression holds in fewer situations; one that is not there always holds.
    func narrower(_ change: RawChange, is direction: Direction) -> Direction? {
        let (before, after) = (change.old?.text ?? "", change.new?.text ?? "")
        if change.old == nil || change.new == nil {
            return change.old == nil ? direction : direction.reversed
        }
        guard !changedNames.stand(in: before), !changedNames.stand(in: after), let one = syntax(before, old),
            let other = syntax(after, new)
        else { return nil }
        switch ExpressionOrder.of(one, other) {
        case .narrower: return direction
        case .wider: return direction.reversed
        case .same, nil: return nil
        }
    }

    private func syntax(_ text: String, _ regeling: Regeling) -> Syntax? {
        try? Expression(text, scope: regeling.layout.scope, profile: .regeling).syntax
    }

    /// What it does when a list of words grows.
    func isMore(_ change: RawChange, _ direction: Direction) -> Direction? {
        let (before, after) = (Set(change.old?.words ?? []), Set(change.new?.words ?? []))
        if before.isSubset(of: after) { return direction }
        return after.isSubset(of: before) ? direction.reversed : nil
    }

    // MARK: Parts of the file

    private func ofToekenning(_ change: RawChange) -> Direction? {
        switch (change.path[1], change.key) {
        case ("duur", _): return less(change, is: .strenger) ?? limitAtAll(change)
        case ("omvang", _) where change.path.count > 2 && change.path[2] == "grens":
            if change.path.count == 4 { return less(change, is: .strenger) ?? limitAtAll(change) }
            return limitAtAll(change)
        case ("begin", _) where change.path.count == 4, ("einde", _) where change.path.count == 4:
            return change.old == nil ? .strenger : .soepeler
        case ("begin", "dag"): return less(change, is: .soepeler)
        case ("einde", "dag"): return less(change, is: .strenger)
        case ("begin", "alleen_als"), ("einde", "alleen_als"): return narrower(change, is: .soepeler)
        default: return nil
        }
    }

    /// A limit where there was none, or the other way round.
    private func limitAtAll(_ change: RawChange) -> Direction? {
        let (before, after) = (change.old?.limits ?? false, change.new?.limits ?? false)
        return before == after ? nil : after ? .strenger : .soepeler
    }

    private func ofVerlenging(_ change: RawChange) -> Direction? {
        switch change.key {
        case "aantal", "hoogstens", "hoogstens_deel": less(change, is: .strenger)
        case "harde_stop": less(change, is: .strenger) ?? limitAtAll(change)
        case "aanvragen_voor": less(change, is: .soepeler)
        default: nil
        }
    }

    private func ofBewijs(_ change: RawChange) -> Direction? {
        guard change.path.count > 1 else { return nil }
        guard change.path.count > 2 else {
            let rule = change.old ?? change.new
            guard rule?.text("verplicht") != "nee" else { return nil }
            return change.old == nil ? .strenger : .soepeler
        }
        let isMandatory = change.newOwner?.text("verplicht") != "nee" && change.oldOwner?.text("verplicht") != "nee"
        switch change.key {
        case "verplicht": return change.new?.text == "nee" ? .soepeler : .strenger
        case _ where !isMandatory: return nil
        case "nodig_als": return narrower(change, is: .soepeler)
        case "een_van": return isMore(change, .soepeler)
        case "bij" where change.old != nil && change.new != nil: return isMore(change, .strenger)
        case "niet_ouder_dan": return less(change, is: .strenger) ?? limitAtAll(change)
        default: return nil
        }
    }

    private func ofVoorliggend(_ change: RawChange) -> Direction? {
        guard change.path.count == 3 else { return nil }
        switch change.key {
        case "geldt_als", "beschikbaar_als", "passend_als", "voldoende_als": return narrower(change, is: .soepeler)
        case "effect":
            let (before, after) = (Set(change.old?.words ?? []), Set(change.new?.words ?? []))
            let counting: Set = ["sluit_uit", "vermindert"]
            let (one, other) = (before.intersection(counting), after.intersection(counting))
            if one == other { return nil }
            return one.isSubset(of: other) ? .strenger : other.isSubset(of: one) ? .soepeler : nil
        default: return nil
        }
    }

    private func ofOpvangsoort(_ change: RawChange) -> Direction? {
        switch (change.path.count, change.key) {
        case (3, _): change.old == nil ? .soepeler : .strenger
        case (4, "mag_als"): narrower(change, is: .strenger)
        default: nil
        }
    }

    private func ofGeld(_ change: RawChange) -> Direction? {
        switch (change.path[1], change.key) {
        case ("uurtarieven", "bedrag"): less(change, is: .strenger)
        case ("eigen_bijdrage", "deel"): less(change, is: .soepeler)
        case ("plafond", _) where change.path.count == 3: less(change, is: .strenger)
        case ("boven_tarief", _):
            change.new?.text == "ouder" ? .strenger : change.new?.text == "gemeente" ? .soepeler : nil
        default: nil
        }
    }

    /// A row of the table that is the limit, and nothing else: its outcome is an amount for each unit.
    private func ofLimitTable(_ change: RawChange) -> Direction? {
        guard change.path.count == 4, change.path[2] == "rijen", isOnlyLimit(change.path[1]),
            let one = change.old?.list?.last, let other = change.new?.list?.last
        else { return nil }
        if let before = one.limitAmounts, let after = other.limitAmounts, Set(before.keys) == Set(after.keys) {
            let signs = Set(
                before.map { key, value in (after[key] ?? value) < value ? -1 : (after[key] ?? value) > value ? 1 : 0 })
            if signs.isSubset(of: [-1, 0]) { return .strenger }
            return signs.isSubset(of: [0, 1]) ? .soepeler : nil
        }
        switch (one.text, other.text) {
        case ("geen", _), (_, "mag_niet"): return .strenger
        case ("mag_niet", _), (_, "geen"): return .soepeler
        default: return nil
        }
    }

    /// Whether a notion is the limit of the care in both versions, and nothing else reads it or what it reads changed.
    private func isOnlyLimit(_ name: String) -> Bool {
        [old, new].allSatisfy { regeling in
            regeling.toekenning.limit.content?.text == name
                && !regeling.rules.contains { $0.expression.names.contains(name) }
        }
    }
}

extension RegelingDifference.Direction {
    /// The other way round.
    var reversed: Self {
        switch self {
        case .strenger: .soepeler
        case .soepeler: .strenger
        case .anders, .tekst: self
        }
    }
}

extension Term {
    /// In days or months, so that two terms can be compared.
    fileprivate var length: (count: Int, unit: Unit) {
        switch unit {
        case .dagen: (count, .dagen)
        case .weken: (count * 7, .dagen)
        case .maanden: (count, .maanden)
        case .jaren: (count * 12, .maanden)
        }
    }
}

extension YAMLNode {
    /// The members of a list of words, or the one word.
    var words: [String] { members.compactMap(\.text) }

    /// Whether a limit stands here: not `geen`, and not empty.
    fileprivate var limits: Bool { !isEmpty && text != "geen" }

    /// `{ dagdelen_per_week: 6 }`, as a map or as a text in braces.
    fileprivate var limitAmounts: [String: Decimal128]? {
        var pairs: [(String, String)] = []
        if let map {
            pairs = map.map { ($0.key, $0.value.text ?? "") }
        } else if let text, text.hasPrefix("{"), text.hasSuffix("}") {
            pairs = text.dropFirst().dropLast().split(separator: ",").compactMap { piece in
                let parts = piece.split(separator: ":").map { String($0.filter { $0 != " " }) }
                return parts.count == 2 ? (parts[0], parts[1]) : nil
            }
        }
        let amounts = pairs.compactMap { key, value in Decimal128(value).map { (key, $0) } }
        guard !amounts.isEmpty, amounts.count == pairs.count else { return nil }
        return Dictionary(amounts, uniquingKeysWith: { first, _ in first })
    }
}
