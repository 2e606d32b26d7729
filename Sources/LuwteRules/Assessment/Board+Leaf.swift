import Feel
import LuwteCore

extension Board {
    /// Tests one condition on the day that is laid out, for whomever it is tested.
    func test(_ leaf: PlannedLeaf) -> LeafResult {
        if !leaf.gemeenten.isEmpty, let gemeente = situation.gemeente, !leaf.gemeenten.contains(gemeente) {
            return LeafResult(leaf, .notApplicable)
        }
        switch leaf.over {
        case .once:
            return LeafResult(leaf, test(leaf, member: 0, of: nil))
        case .each(let subject): return test(leaf, .alle, members: subject)
        case .anyOf(let subject): return test(leaf, .eenVan, members: subject)
        }
    }

    private func test(_ leaf: PlannedLeaf, _ kind: VoorwaardeNode.Kind, members subject: Int) -> LeafResult {
        var together = Together(kind)
        var results: [LeafResult.Member] = []
        func add(_ id: String?, _ tested: Tested) {
            together.add(tested)
            results.append(LeafResult.Member(id: id, tested: tested))
        }
        results.reserveCapacity(members[subject].count + 1)
        for number in members[subject].indices {
            let tested = with(member: number, of: subject) { test(leaf, member: number, of: subject) }
            add(situation.subjects[subject].members[number].id, tested)
        }
        if !situation.subjects[subject].isComplete { add(nil, .open(WaitingSet(.list(subject)))) }
        return LeafResult(leaf, together.tested, members: results)
    }

    /// Tests a condition for the one part of the care that is at hand.
    func test(_ leaf: PlannedLeaf, part number: Int) -> Tested { test(leaf, member: number, of: index.opvangdeel) }

    /// - Parameter subject: whose member it is; `nil` when the condition is tested once.
    private func test(_ leaf: PlannedLeaf, member: Int, of subject: Int?) -> Tested {
        var gate: WaitingSet?
        switch applies(leaf.onlyIf) {
        case .yes: break
        case .no: return .notApplicable
        case .open(let waiting): gate = waiting
        case .broken: return broken()
        }
        let result = withPapers(of: leaf, content(of: leaf, member: member, of: subject))
        guard var waiting = gate else { return result }
        if let more = result.waiting { waiting.formUnion(more) }
        return .open(waiting)
    }

    private func content(of leaf: PlannedLeaf, member: Int, of subject: Int?) -> Tested {
        let oordeel = oordeel(of: leaf.index, member: member, of: subject)
        var wait: WaitingSet { WaitingSet(.oordeel(leaf.index, member: member)) }
        switch leaf.content {
        case .rule(let met, let notMet, let judge):
            return test(met: met, notMet: notMet, isJudged: judge != nil, oordeel: oordeel, wait)
        case .oordeel:
            var missing: WaitingSet?
            for needed in leaf.first { missing.formUnion(whatIsMissing(for: needed)) }
            if let missing { return .open(missing) }
            return judged(oordeel, wait)
        case .toestemming(let rule):
            return consent(value(of: rule), to: rule, member: member, oordeel: oordeel, wait: wait)
        case .voorliggend(let number):
            // Of each member it can be another one.
            return (leaf.over == .once ? test(provision: number) : test(index.provisions[number])).tested
        case .unset(let unset):
            if let oordeel { return oordeel.isMet ? .met : .notMet }
            return .toJudge(WaitingSet(index.wait(for: unset)))
        }
    }

    private func test(
        met: Rule, notMet: Rule?, isJudged: Bool, oordeel: Situation.Oordeel?, _ wait: @autoclosure () -> WaitingSet
    ) -> Tested {
        let first = truth(of: met)
        if case .yes = first { return .met }
        guard let notMet else {
            switch first {
            case .no: return .notMet
            case .open(let waiting): return .open(waiting)
            default: return broken()
            }
        }
        switch (first, truth(of: notMet)) {
        case (.broken, _), (_, .broken): return broken()
        case (_, .yes): return .notMet
        case (.open(let one), .open(let other)): return .open(one.union(other))
        case (.open(let waiting), _), (_, .open(let waiting)): return .open(waiting)
        default: return isJudged ? judged(oordeel, wait()) : .toJudge(wait())
        }
    }

    /// A person's judgement, of this member or of all.
    private func oordeel(of leaf: Int, member: Int, of subject: Int?) -> Situation.Oordeel? {
        var ofAll: Situation.Oordeel?
        for (number, id, oordeel) in oordelen where number == leaf {
            guard let id else {
                ofAll = oordeel
                continue
            }
            if let subject, situation.subjects[subject].members[member].id == id { return oordeel }
        }
        return ofAll
    }

    private func judged(_ oordeel: Situation.Oordeel?, _ wait: WaitingSet) -> Tested {
        guard let oordeel else { return .toJudge(wait) }
        return oordeel.isMet ? .met : .notMet
    }

    /// The answer of a parent who is asked for consent; a refusal is no end, a person looks at it.
    private func consent(
        _ answer: Value, to rule: Rule, member: Int, oordeel: Situation.Oordeel?, wait: WaitingSet
    ) -> Tested {
        switch answer {
        case .unknown(let unknown): return .open(unknown.waiting)
        case .string(let word):
            switch Toestemming(rawValue: word) {
            case .gegeven, .vervangenDoorRechter, .afgezien, .nietNodig: return .met
            case .geweigerd, .onbereikbaar: return judged(oordeel, wait)
            case .gevraagd:
                let fact = index.factNames.firstIndex(where: rule.expression.names.contains)
                return .open(fact.map { WaitingSet(.fact($0, member: member)) } ?? wait)
            case nil: return broken()
            }
        default: return broken()
        }
    }

    /// A provision that goes first: met when it does not stand in the way.
    func test(_ provision: PlannedProvision) -> ProvisionTest {
        let applies = applies(provision.applies)
        return ProvisionTest(applies: applies, tested: test(provision, applies))
    }

    private func test(_ provision: PlannedProvision, _ applies: Truth) -> Tested {
        var waiting: WaitingSet?
        switch applies {
        case .yes: break
        case .no: return .notApplicable
        case .open(let more): waiting = more
        case .broken: return broken()
        }
        let gate = waiting
        for rule in provision.bars {
            switch self.applies(rule) {
            case .yes: continue
            // While it is open whether the provision applies at all, it is open which of the two it is.
            case .no: return gate.map(Tested.open) ?? .met
            case .open(let more): waiting.formUnion(more)
            case .broken: return broken()
            }
        }
        guard provision.excludes else { return .met }
        return waiting.map(Tested.open) ?? .notMet
    }

    /// A condition that needs papers is open until they are there; one that is not met stays so.
    private func withPapers(of leaf: PlannedLeaf, _ tested: Tested) -> Tested {
        guard !leaf.papers.isEmpty, tested.outcome == .vervuld || tested.outcome == .teBeoordelen else { return tested }
        var waiting: WaitingSet?
        for paper in leaf.papers { waiting.formUnion(whatIsMissing(of: paper)) }
        guard var waiting else { return tested }
        if let more = tested.waiting { waiting.formUnion(more) }
        return .open(waiting)
    }

    private func whatIsMissing(of paper: PlannedPaper) -> WaitingSet? {
        switch paper {
        case .name(let id):
            return situation.papers[id] == nil ? WaitingSet(.paper(0)) : nil
        case .rule(let number):
            switch need(for: number) {
            case .yes: return isThere(number) ? nil : WaitingSet(.paper(number))
            case .open(let waiting): return isThere(number) ? nil : waiting
            default: return nil
            }
        }
    }

    /// Whether the papers of a rule are needed.
    func need(for rule: Int) -> Truth { applies(index.paperRules[rule].neededIf) }

    /// Whether one of the papers of a rule was handed in.
    func isThere(_ rule: Int) -> Bool {
        index.paperRules[rule].papers.contains { situation.papers[$0] != nil }
    }

    /// What still has to be known before a person can judge: a fact, a paper, a question, or the consultation.
    private func whatIsMissing(for needed: Prerequisite) -> WaitingSet? {
        switch needed {
        case .fact(let subject, let name):
            guard case .context(let context) = frame.values[index.memberSlots[subject]] else {
                return members[subject].lazy.compactMap { $0[name]?.waiting }.first
            }
            return context[name]?.waiting
        case .question(let number, let id):
            return situation.answers[id] == nil ? WaitingSet(.question(number)) : nil
        case .consult(let consult):
            return consult.map { isHeld($0) } ?? true ? nil : WaitingSet(.consult)
        case .notion(let slot): return frame.values[slot].waiting
        case .paper(let paper): return whatIsMissing(of: paper)
        }
    }

    /// Whether a consultation was held with everybody who must be there, each a person of their own where that is asked.
    private func isHeld(_ consult: VerlengingRules.Consult) -> Bool {
        guard let people = situation.consult else { return false }
        let seated = consult.rollen.compactMap { people[$0] }
        guard seated.count == consult.rollen.count else { return false }
        return !consult.needsDifferentPersons || Set(seated).count == seated.count
    }

    private func broken() -> Tested { .broken }
}

/// What a provision that goes first came to.
struct ProvisionTest {
    /// Whether it applies to this child at all.
    let applies: Board.Truth
    let tested: Tested
}

/// What a parent with gezag can have answered.
package enum Toestemming: String, Sendable, CaseIterable, Codable {
    case gevraagd, gegeven, geweigerd, onbereikbaar, afgezien
    case vervangenDoorRechter = "vervangen_door_rechter"
    case nietNodig = "niet_nodig"
}
