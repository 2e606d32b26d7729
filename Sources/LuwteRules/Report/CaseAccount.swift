import Feel

/// All that an assessment comes to, with names and texts of the regeling: what a page of it shows.
package struct CaseAccount: Sendable {
    package let assessment: Assessment
    package let tree: Node
    /// Reviews with their titles.
    package let reviews: [(title: String, day: DayResult)]
    /// Papers of which one is enough, by their names, with what is said of them.
    package let papers: [(names: [String], need: Assessment.PaperResult.Need)]
    package let goesFirst: [GoesFirst]
    /// By name, as in the documented shape: `beslissing`, `bezwaartermijn`.
    package let terms: [(name: String, value: String)]
    package let amounts: [PartAmounts]
    /// What a person still has to judge.
    package let toJudge: [Awaited]
    /// One answer that would settle an open verdict.
    package let settling: [Change]
    /// One other answer that would turn the verdict.
    package let turning: [Change]

    /// A piece of the tree of conditions with its outcome.
    package indirect enum Node: Sendable {
        case group(kind: VoorwaardeNode.Kind, title: String?, outcome: Outcome, [Node])
        case leaf(Leaf)
        /// A condition that is not tested at this moment.
        case notNow(title: String)
    }

    /// One condition with what it rests on.
    package struct Leaf: Sendable {
        package let id: String
        package let title: String
        package let tested: Outcome
        /// What it does in the tree.
        package let counted: Outcome
        package let sentence: String?
        package let sources: [CitedSource]
        /// The facts and notions it used, with their values.
        package let used: [Used]
        package let waits: [Awaited]
        package let members: [(id: String?, outcome: Outcome)]
    }

    /// Something that an outcome waits for.
    package struct Awaited: Sendable, Hashable {
        package let kind: Kind
        /// In the words of the regeling, where it has them; of several papers one is enough.
        package var names: [String] = []
        /// The ID of the member that it is of; empty where it is of the whole.
        package var member = ""
        /// The field of a ``CaseForm`` that would take it away; `nil` when no field does.
        package var field: String?

        package enum Kind: Sendable, Hashable {
            case fact, oordeel, paper, request, list, unset, register, consult
        }
    }

    /// An answer, without words.
    package struct Answer: Sendable, Hashable {
        let value: Value
        /// `nil` where it is not the answer to a question.
        let type: AnswerType?
        /// Whether none of the choices was chosen.
        package let isNothing: Bool

        package func words(_ regeling: Regeling, _ texts: RuleTexts) -> Wording {
            type.map { value.words($0, regeling, texts) } ?? value.words(texts)
        }
    }

    /// A fact or notion with its value.
    package struct Used: Sendable, Hashable {
        let name: String
        package let answer: Answer

        /// A fact by its question, a notion by its title, a day by its name.
        package func words(_ regeling: Regeling, _ texts: RuleTexts) -> Wording {
            if let fact = regeling.facts.first(where: { $0.fullName == name }) { return .quoted(fact.question ?? name) }
            if let notion = regeling.notions.first(where: { $0.fullName == name }) {
                return .quoted(notion.title ?? name)
            }
            return KnownDay(rawValue: name).map { .said(texts.word($0)) } ?? .written(name)
        }
    }

    /// A provision that goes before.
    package struct GoesFirst: Sendable {
        package let title: String
        package let outcome: Outcome
    }

    /// One change of one fact.
    package struct Change: Sendable, Hashable {
        package let question: String
        /// The ID of the member; empty for the family itself.
        package let member: String
        /// `nil` where nothing was told.
        package let before: Answer?
        package let after: Answer
        /// The field of a ``CaseForm`` and its new values.
        package let field: String
        package let values: [String]
        package let verdict: Verdict
    }
}

extension Assessor {
    /// Assesses a case and gathers all that can be said of it.
    ///
    /// - Parameter child: its number among the children, from 0.
    package func account(of situation: Situation, terms: TermFacts, child: Int) -> CaseAccount {
        let assessment = assess(situation, child: child)
        let names = AwaitedNames(regeling: regeling, index: index, situation: situation)
        let moments = regeling.tijdens.toetsmomenten.content ?? []
        return CaseAccount(
            assessment: assessment,
            tree: node(
                assessment.tree, index.conditions(for: situation.procedure), assessment, names),
            reviews: assessment.toetsmomenten.map { moment in
                (moments.first { $0.id == moment.id }?.title ?? moment.id, moment.day)
            },
            papers: assessment.papers.map { paper in
                (regeling.paperNames(regeling.bewijs[paper.rule]), paper.need)
            },
            goesFirst: assessment.provisions.filter { $0.applies != false }.map {
                CaseAccount.GoesFirst(title: regeling.voorliggend[$0.number].title, outcome: $0.tested.outcome)
            },
            terms: self.terms(terms, of: situation).compactMap { entry in
                if case .text(let text) = entry.value { (entry.key, text) } else { nil }
            },
            amounts: amounts(assessment), toJudge: assessment.toJudge.map(names.awaited).uniquedByHash,
            settling: settling(situation, child: child).map { names.change($0) },
            turning: turning(situation, child: child).map { names.change($0) })
    }

    private func node(
        _ result: TreeResult, _ node: PlannedNode?, _ assessment: Assessment, _ names: AwaitedNames
    ) -> CaseAccount.Node {
        switch result {
        case .notNow(let leaf): return .notNow(title: index.leaf(leaf).title)
        case .leaf(let leaf): return .leaf(self.leaf(leaf, assessment, names))
        case .group(let group):
            var title: String?
            var nodes: [PlannedNode?] = Array(repeating: nil, count: group.children.count)
            if case .group(let declared)? = node, declared.children.count == group.children.count {
                title = declared.title
                nodes = declared.children
            }
            return .group(
                kind: group.kind, title: title, outcome: group.tested.outcome,
                zip(group.children, nodes).map { self.node($0, $1, assessment, names) })
        }
    }

    /// - Returns: `nil` for a whole member, which is no answer: what is told of it has a name of its own.
    private func used(_ use: FactSheet.Use) -> CaseAccount.Used? {
        if case .context = use.value { return nil }
        if case .list(let list) = use.value, case .context? = list.elements.first { return nil }
        let plain = regeling.lists.subjects.first { use.name.hasPrefix(($0.plural ?? $0.id) + ".") }
        let name = plain.map { $0.id + use.name.drop { $0 != "." } } ?? use.name
        let fact = regeling.facts.first { $0.fullName == name }
        return CaseAccount.Used(
            name: name, answer: .init(value: use.value, type: fact?.answer, isNothing: use.value.isEmptyList))
    }

    private func leaf(_ result: LeafResult, _ assessment: Assessment, _ names: AwaitedNames) -> CaseAccount.Leaf {
        let leaf = index.leaf(result.leaf)
        let waits = (result.tested.waiting ?? result.counted.waiting)?.waits ?? []
        return CaseAccount.Leaf(
            id: leaf.id, title: leaf.title, tested: result.tested.outcome, counted: result.counted.outcome,
            sentence: leaf.texts.sentence(for: result.tested.outcome), sources: regeling.cited(leaf.provenance),
            used: uses(of: leaf, assessment).compactMap(used),
            waits: waits.map(names.awaited).uniquedByHash,
            members: result.members.map { ($0.id, $0.tested.outcome) })
    }
}

extension [CaseAccount.Awaited] {
    /// Each once, in the order in which they first come.
    fileprivate var uniquedByHash: [CaseAccount.Awaited] {
        var seen: Set<CaseAccount.Awaited> = []
        return filter { seen.insert($0).inserted }
    }
}
