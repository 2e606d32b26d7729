import Feel
import LuwteCore

/// Working out how facts and notions lie in memory: types first, then the order, then everything compiled for good.
extension RegelingReading {
    /// The facts and notions as the regeling has them, and the layout that its expressions were compiled for.
    func layOut() -> (facts: [Fact], notions: [Notion], layout: Layout) {
        draftFacts()
        draftNotions()
        dropTooMany()
        declareNames()
        readAllowed(isFinal: false)
        let order = orderedCells()
        settleTypes(order)
        readAllowed(isFinal: false)
        var compiled = CompiledCells(factCount: draft.facts.count, notionCount: draft.notions.count)
        for cell in order { compile(cell, into: &compiled) }
        readAllowed(isFinal: true)
        for (index, fact) in draft.facts.enumerated() where compiled.facts[index] == nil {
            compiled.facts[index] = self.fact(fact, onlyIf: nil)
        }
        let layout = Layout(
            scope: draft.scope, shapes: draft.fields.map(\.shape), memberSlots: draft.memberSlots,
            listSlots: draft.listSlots,
            notionSlots: draft.notions.map { $0.subject == nil ? draft.scope.slot(of: $0.name) : nil },
            size: draft.scope.slotCount, cells: draft.cells)
        return (compiled.facts.compactMap { $0 }, compiled.notions.compactMap { $0 }, layout)
    }

    /// More facts and notions than this are no regeling, and would keep the reader busy.
    private static let mostNames = 1_000

    private func dropTooMany() {
        guard draft.facts.count + draft.notions.count > RegelingReading.mostNames else { return }
        report(.tooManyNames(most: RegelingReading.mostNames), at: root)
        draft.facts = Array(draft.facts.prefix(RegelingReading.mostNames))
        draft.notions = []
    }

    struct CompiledCells {
        var facts: [Fact?]
        var notions: [Notion?]

        init(factCount: Int, notionCount: Int) {
            facts = Array(repeating: nil, count: factCount)
            notions = Array(repeating: nil, count: notionCount)
        }
    }

    // MARK: Names

    private func declareNames() {
        let gemeenten = (root["regeling"]?["gemeenten"]?.members ?? []).compactMap { $0.text("id") }
        draft.scope = BaseScope.make(gemeenten: gemeenten)
        draft.memberSlots = subjects.map { _ in 0 }
        draft.listSlots = subjects.map { _ in nil }
        draft.fields = subjects.map { _ in Fields([]) }
        for index in subjects.indices { declareSubject(index) }
        for notion in draft.notions where notion.subject == nil {
            draft.scope.declare(variable: notion.name, notion.type)
        }
        let lists = providerLists
        for function in HostFunctions.all() { draft.scope.declare(function: narrowed(function, lists: lists)) }
        for word in words(lists: lists) where draft.scope.slot(of: word) == nil {
            draft.scope.declare(constant: word, .string(word), .text)
        }
    }

    /// Declares a subject with the types that are known now; its slots stay the same.
    private func declareSubject(_ index: Int) {
        let fields = Fields(
            draft.facts.filter { $0.subject == index }.map { ($0.name, $0.type) }
                + draft.notions.filter { $0.subject == index }.map { ($0.name, $0.type) })
        draft.fields[index] = fields
        draft.memberSlots[index] = draft.scope.declare(variable: subjects[index].id, .context(fields))
        draft.listSlots[index] = subjects[index].plural.map {
            draft.scope.declare(variable: $0, .list(.context(fields)))
        }
    }

    /// The names of lists of providers.
    private var providerLists: [String] {
        let providers = root["aanbieders"]
        let lists = (providers?["lijst"]?.members ?? []).compactMap(\.text).filter { $0 != "geen" && !$0.isEmpty }
        return lists + (providers?["gesloten_lijst"]?.map ?? []).map(\.key) + ["lrk"]
    }

    /// The function with the choices of this regeling as types of its parameters.
    private func narrowed(_ function: HostFunction, lists: [String]) -> HostFunction {
        let parameters = function.parameters.map { parameter -> (name: String, type: FeelType) in
            guard parameter.type == .any else { return parameter }
            switch parameter.name {
            case "stuk": return (parameter.name, BaseScope.choice("bewijsstukken", keys("bewijsstukken")))
            case "opvangsoort": return (parameter.name, BaseScope.choice("opvangsoorten", keys("opvangsoorten")))
            case "lijst": return (parameter.name, BaseScope.choice("aanbieders.lijst en gesloten_lijst", lists))
            default: return parameter
            }
        }
        return HostFunction(
            function.name, parameters: parameters, optional: function.optional, result: function.result,
            treatsUnknown: function.treatsUnknown, body: function.body)
    }

    /// Words that stand for themselves.
    private func words(lists: [String]) -> Set<String> {
        var words = Set(keys("opvangsoorten") + keys("bewijsstukken") + lists + names[.gemeente])
        words.formUnion(["aanvraag", "verlenging", "plaatsing", "maand"])
        words.formUnion(Weekday.allCases.map(\.dutch))
        words.formUnion(["mag_niet", "geen"])
        for fact in draft.facts {
            switch fact.answer {
            case .choice(let choices), .multipleChoice(let choices): words.formUnion(choices.map(\.id))
            default: break
            }
        }
        return words
    }

    // MARK: Order

    /// A fact that applies only sometimes, or a notion, before its place in the order is known.
    struct PendingCell {
        let content: Layout.Cell.Content
        let fullName: String
        let place: Place
        var uses: Set<String>
    }

    /// Facts that apply only sometimes and notions, each after what it uses.
    private func orderedCells() -> [PendingCell] {
        var pending: [PendingCell] = []
        for (index, fact) in draft.facts.enumerated() {
            guard let onlyIf = fact.onlyIf else { continue }
            let uses = compile(onlyIf, isFinal: false).map { draft.fullNames(in: $0) } ?? []
            pending.append(PendingCell(content: .fact(index), fullName: fact.fullName, place: fact.place, uses: uses))
        }
        for (index, notion) in draft.notions.enumerated() {
            let expressions = self.expressions(of: notion)
            draft.notions[index].type = type(of: notion, expressions)
            let uses = expressions.all.reduce(into: Set<String>()) { $0.formUnion(draft.fullNames(in: $1)) }
            pending.append(
                PendingCell(content: .notion(index), fullName: notion.fullName, place: notion.place, uses: uses))
        }
        let (order, cycles) = TopologicalOrder.of(pending.map(\.fullName), uses: pending.map(\.uses))
        for cycle in cycles {
            report(.circle(cycle.map { pending[$0].fullName }), at: pending[cycle[0]].place)
        }
        return order.map { pending[$0] }
    }

    /// Works out the types of notions, each from those before it.
    private func settleTypes(_ order: [PendingCell]) {
        var stale = Set(draft.notions.compactMap(\.subject))
        for cell in order {
            guard case .notion(let index) = cell.content else { continue }
            let notion = draft.notions[index]
            if notion.type.isOpen {
                for subject in stale { declareSubject(subject) }
                stale = []
                draft.notions[index].type = type(of: notion, expressions(of: notion))
            }
            if let subject = notion.subject {
                stale.insert(subject)
            } else {
                draft.scope.declare(variable: notion.name, draft.notions[index].type)
            }
        }
        for subject in stale { declareSubject(subject) }
    }
}

extension FeelType {
    /// Whether something of it is not known.
    fileprivate var isOpen: Bool {
        switch self {
        case .any, .nothing: true
        case .list(let member), .range(let member): member.isOpen
        case .context(let fields): fields.types.contains { $0.isOpen }
        default: false
        }
    }
}
