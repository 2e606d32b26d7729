import Feel

/// How the situations for which a new expression holds lie to those for which the old one does.
enum ExpressionOrder {
    case same
    /// Whatever makes the new one true makes the old one true.
    case narrower
    /// Whatever makes the old one true makes the new one true.
    case wider

    var reversed: ExpressionOrder {
        switch self {
        case .same: .same
        case .narrower: .wider
        case .wider: .narrower
        }
    }

    /// What can be told from the two texts; `nil` when nothing can.
    ///
    /// Names are taken to mean the same on both sides: whoever asks sees to that.
    static func of(_ old: Syntax, _ new: Syntax) -> ExpressionOrder? {
        if old.isSame(as: new) { return .same }
        if case .boolean(let holds) = old.kind { return holds ? .narrower : .wider }
        if case .boolean(let holds) = new.kind { return holds ? .wider : .narrower }
        if let found = ofParts(old, new) { return found }
        switch (old.kind, new.kind) {
        case (.comparison(let oneSign, let one, let oneBound), .comparison(let otherSign, let other, let otherBound)):
            return ofComparisons((oneSign, one, oneBound), (otherSign, other, otherBound))
        case (.between(let one, let oneLow, let oneHigh), .between(let other, let otherLow, let otherHigh)):
            guard one.isSame(as: other), let low = Bound.order(oneLow, otherLow),
                let high = Bound.order(oneHigh, otherHigh)
            else { return nil }
            return together([
                low > 0 ? .narrower : low < 0 ? .wider : .same, high > 0 ? .wider : high < 0 ? .narrower : .same,
            ])
        case (.membership(let one, let tests), .membership(let other, let others)):
            guard one.isSame(as: other) else { return nil }
            if tests.allSatisfy({ test in others.contains { $0.isSame(as: test) } }) { return .wider }
            if others.allSatisfy({ test in tests.contains { $0.isSame(as: test) } }) { return .narrower }
            return nil
        case (.call(let one, let arguments), .call(let other, let others)):
            guard one.dottedName == "not", other.dottedName == "not", arguments.count == 1, others.count == 1
            else { return nil }
            return of(arguments[0].value, others[0].value)?.reversed
        case (.conditional(let one, let yes, let no), .conditional(let other, let otherYes, let otherNo)):
            if one.isSame(as: other) { return together([of(yes, otherYes), of(no, otherNo)]) }
            guard let condition = of(one, other) else { return nil }
            // `if a then false else b` is `not(a) and b`; the other ways of writing go alike.
            switch (yes.kind, otherYes.kind, no.kind, otherNo.kind) {
            case (.boolean(let holds), .boolean(let too), _, _) where holds == too:
                return together([holds ? condition : condition.reversed, of(no, otherNo)])
            case (_, _, .boolean(let holds), .boolean(let too)) where holds == too:
                return together([holds ? condition.reversed : condition, of(yes, otherYes)])
            default: return nil
            }
        case (.some(let one, let body), .some(let other, let otherBody)),
            (.every(let one, let body), .every(let other, let otherBody)):
            let isSame =
                one.map(\.name) == other.map(\.name)
                && zip(one, other).allSatisfy { $0.source.isSame(as: $1.source) && $0.end == nil && $1.end == nil }
            return isSame ? of(body, otherBody) : nil
        default: return nil
        }
    }

    /// `a and b` against `a`, `a or b` against `a`, or the same number of parts one by one.
    private static func ofParts(_ old: Syntax, _ new: Syntax) -> ExpressionOrder? {
        let (ones, others) = (old.conjuncts, new.conjuncts)
        if ones.count > 1 || others.count > 1 {
            if ones.allSatisfy({ part in others.contains { $0.isSame(as: part) } }) { return .narrower }
            if others.allSatisfy({ part in ones.contains { $0.isSame(as: part) } }) { return .wider }
            if ones.count == others.count { return together(zip(ones, others).map { of($0, $1) }) }
            return nil
        }
        let (alternatives, otherAlternatives) = (old.disjuncts, new.disjuncts)
        guard alternatives.count > 1 || otherAlternatives.count > 1 else { return nil }
        if alternatives.allSatisfy({ part in otherAlternatives.contains { $0.isSame(as: part) } }) { return .wider }
        if otherAlternatives.allSatisfy({ part in alternatives.contains { $0.isSame(as: part) } }) { return .narrower }
        if alternatives.count == otherAlternatives.count {
            return together(zip(alternatives, otherAlternatives).map { of($0, $1) })
        }
        return nil
    }

    private static func together(_ orders: [ExpressionOrder?]) -> ExpressionOrder? {
        var result = ExpressionOrder.same
        for order in orders {
            switch (result, order) {
            case (_, nil), (.narrower, .wider), (.wider, .narrower): return nil
            case (.same, let order?): result = order
            default: break
            }
        }
        return result
    }

    private typealias Comparison = (sign: Syntax.Comparison, value: Syntax, bound: Syntax)

    /// `x < 4` against `x <= 3`.
    private static func ofComparisons(_ old: Comparison, _ new: Comparison) -> ExpressionOrder? {
        guard old.value.isSame(as: new.value) else {
            // The same with the bound on the left: `4 > x`.
            guard old.bound.isSame(as: new.bound) else { return nil }
            return ofBounds(old.sign.turned, old.value, new.sign.turned, new.value)
        }
        return ofBounds(old.sign, old.bound, new.sign, new.bound)
    }

    private static func ofBounds(
        _ sign: Syntax.Comparison, _ bound: Syntax, _ otherSign: Syntax.Comparison, _ otherBound: Syntax
    ) -> ExpressionOrder? {
        guard let order = Bound.order(bound, otherBound) else { return nil }
        // Among `<` and `<=` the second is the wider one at the same bound; a higher bound is wider than either.
        let isUpper: Bool
        switch (sign, otherSign) {
        case (.less, .less), (.less, .lessOrEqual), (.lessOrEqual, .less), (.lessOrEqual, .lessOrEqual): isUpper = true
        case (.greater, .greater), (.greater, .greaterOrEqual), (.greaterOrEqual, .greater),
            (.greaterOrEqual, .greaterOrEqual):
            isUpper = false
        default: return nil
        }
        if order != 0 { return (order > 0) == isUpper ? .wider : .narrower }
        if sign == otherSign { return .same }
        return sign == .less || sign == .greater ? .wider : .narrower
    }
}

extension Syntax {
    fileprivate var conjuncts: [Syntax] { if case .conjunction(let parts) = kind { parts } else { [self] } }

    fileprivate var disjuncts: [Syntax] { if case .disjunction(let parts) = kind { parts } else { [self] } }
}
