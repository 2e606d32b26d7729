import Feel

/// Conditions that always hold or never do, and groups that they decide.
extension RegelingReading {
    /// Reports each largest part of a condition that can turn out one way only.
    ///
    /// A condition that is written as a bare true or false was meant so, and gets no remark.
    func checkConstants(_ expression: Expression, at node: YAMLNode) {
        guard expression.findings.isEmpty else { return }
        reportConstants(expression.syntax, of: expression, [:], at: node)
    }

    private func reportConstants(
        _ syntax: Syntax, of expression: Expression, _ locals: ConditionAnalysis.Locals, at node: YAMLNode
    ) {
        if RegelingReading.isCondition(syntax) {
            var analysis = ConditionAnalysis(draft: draft)
            if let verdict = analysis.verdict(of: [syntax], locals, budget: &constantBudget) {
                let text = expression.text(of: syntax)
                let hint = hint(syntax, verdict)
                return report(
                    verdict == .always ? .alwaysHolds(text, hint: hint) : .neverHolds(text, hint: hint),
                    at: place(syntax.position, in: node))
            }
        }
        var inner = locals
        switch syntax.kind {
        case .some(let iterations, _), .every(let iterations, _), .loop(let iterations, _):
            for iteration in iterations {
                inner[iteration.name] = draft.listed(iteration.source) ?? ConditionAnalysis.noSubject
            }
        case .filter: return
        default: break
        }
        for child in syntax.children { reportConstants(child, of: expression, inner, at: node) }
    }

    /// Whether it is made of tests of facts; a fact by itself can always be either.
    private static func isCondition(_ syntax: Syntax) -> Bool {
        switch syntax.kind {
        case .conjunction, .disjunction, .comparison, .between, .conditional: true
        case .call(let function, _): function.kind == .name("not")
        default: false
        }
    }

    /// The declared range that makes a comparison turn out one way, or the other word that was likely meant.
    private func hint(_ syntax: Syntax, _ verdict: ConditionAnalysis.Verdict) -> String? {
        switch (syntax.kind, verdict) {
        case (.conjunction, .never): return "Bedoelt u or?"
        case (.disjunction, .always): return "Bedoelt u and?"
        case (.comparison(_, let left, let right), _):
            for side in [left, right] {
                let (lowest, highest) = draft.range(of: side)
                if lowest != nil || highest != nil, let name = side.dottedName {
                    return "Het bereik van \(name) is \(lowest?.text ?? "")..\(highest?.text ?? "")."
                }
            }
            return nil
        default: return nil
        }
    }

    // MARK: Groups

    /// Reports a group of alternatives that always holds, and a group whose members can never hold together.
    func checkGroups(_ node: VoorwaardeNode) {
        guard case .group(let group) = node else { return }
        for child in group.children { checkGroups(child) }
        let rules = group.children.compactMap(RegelingReading.plainRule)
        let conditions = rules.map(\.expression.syntax)
        var analysis = ConditionAnalysis(draft: draft)
        switch group.kind {
        case .eenVan:
            let isTrue = rules.contains { $0.expression.constant == .boolean(true) }
            if isTrue || analysis.verdict(.eenVan, of: conditions, budget: &constantBudget) == .always {
                report(.groupAlwaysMet, at: group.place)
            }
        case .alle:
            // Of a condition that never holds by itself it was said there.
            let areOpen = conditions.allSatisfy { analysis.verdict(of: [$0], budget: &constantBudget) == nil }
            if areOpen, analysis.verdict(of: conditions, budget: &constantBudget) == .never {
                report(.groupNeverMet, at: group.place)
            }
        case .geenVan: break
        }
    }

    /// What a condition tests, when it always counts and is tested once for the child.
    private static func plainRule(_ node: VoorwaardeNode) -> Rule? {
        guard case .leaf(let leaf) = node, case .rule(let met, _, nil) = leaf.content, leaf.onlyIf == nil,
            leaf.gemeenten.isEmpty, leaf.effect == .blokkeert, case .once = leaf.over,
            leaf.moments.contains(.aanvraag), met.expression.findings.isEmpty
        else { return nil }
        return met
    }
}

extension LayoutDraft {
    /// The subject whose members a list holds.
    func listed(_ source: Syntax) -> Int? {
        switch source.kind {
        case .name(let name): listed(name)
        case .filter(let list, _): listed(list)
        default: nil
        }
    }
}

extension Expression {
    /// The part of the text that a node was read from.
    func text(of syntax: Syntax) -> String {
        let bytes = Array(text.utf8)
        let range = syntax.position.range
        guard range.upperBound <= bytes.count else { return text }
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
