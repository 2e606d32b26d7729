import Feel

/// The values that the expressions of a regeling compare its facts with: on either side of them an outcome can change.
enum Thresholds {
    /// By the index in ``Regeling/facts``.
    static func all(of regeling: Regeling) -> [Int: [Value]] {
        let names = Dictionary(
            regeling.facts.enumerated().map { ($1.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Int: Set<Value>] = [:]
        for rule in regeling.rules {
            rule.expression.syntax.forEachNode { node in
                guard case .comparison(_, let left, let right) = node.kind else { return }
                for (name, other) in [(left, right), (right, left)] {
                    guard let fact = name.dottedName.flatMap({ names[$0] }) else { continue }
                    found[fact, default: []].formUnion(around(other))
                }
            }
        }
        return found.mapValues { $0.sorted { $0.literalText < $1.literalText } }
    }

    /// A constant and its neighbours.
    private static func around(_ node: Syntax) -> [Value] {
        switch node.kind {
        case .number(let number):
            [number, number.adding(1), number.subtracting(1)].compactMap { $0 }.map(Value.number)
        case .temporal(_, .date(let date)):
            [date, date.adding(days: 1), date.adding(days: -1)].compactMap { $0 }.map(Value.date)
        default: []
        }
    }
}

extension Regeling {
    /// Every expression of the conditions and notions.
    var rules: [Rule] {
        var rules: [Rule] = []
        func collect(_ node: VoorwaardeNode) {
            switch node {
            case .leaf(let leaf): rules += leaf.rules.map(\.rule)
            case .group(let group):
                rules += [group.onlyIf].compactMap { $0 }
                group.children.forEach(collect)
            }
        }
        collect(voorwaarden)
        if let own = verlenging.content?.voorwaarden { collect(own) }
        for notion in notions {
            if case .expression(let rule) = notion.content { rules.append(rule) }
        }
        for provision in voorliggend {
            rules += [provision.applies, provision.available, provision.fits, provision.suffices].compactMap { $0 }
        }
        rules += facts.compactMap(\.onlyIf)
        return rules
    }
}
