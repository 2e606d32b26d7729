import Feel

/// Facts and notions as they become part of the regeling.
extension RegelingReading {
    /// The expressions of a notion, in the scope as it is now.
    struct NotionExpressions {
        var single: Expression?
        var table: CompiledTable?

        var all: [Expression] { (single.map { [$0] } ?? []) + (table?.all ?? []) }
    }

    func expressions(of notion: DraftNotion, isFinal: Bool = false) -> NotionExpressions {
        switch notion.content {
        case .unset: NotionExpressions()
        case .expression(let node): NotionExpressions(single: compile(node, isFinal: isFinal))
        case .table(let node): NotionExpressions(table: table(node, isFinal: isFinal))
        }
    }

    func type(of notion: DraftNotion, _ expressions: NotionExpressions) -> FeelType {
        let type = expressions.single?.type ?? expressions.table?.type(named: notion.fullName) ?? .any
        if let unit = notion.unit, case .number = type { return .number(unit: unit) }
        if let unit = notion.unit, case .any = type { return .number(unit: unit) }
        return type
    }

    /// Compiles a cell for good.
    func compile(_ cell: PendingCell, into compiled: inout CompiledCells) {
        switch cell.content {
        case .fact(let index):
            let fact = draft.facts[index]
            let rule = rule(fact.onlyIf, .condition, over: [fact.subject])
            compiled.facts[index] = self.fact(fact, onlyIf: rule)
            settle(
                cell, subject: fact.subject, name: fact.name, rule.map { [$0.expression] } ?? [], rule?.borders ?? [])
        case .notion(let index):
            let notion = draft.notions[index]
            let expressions = expressions(of: notion, isFinal: true)
            let content = content(of: notion, expressions)
            draft.expressions[notion.fullName] = expressions.single
            draft.units[notion.fullName] = Set(expressions.all.flatMap { draft.units(in: $0) })
            compiled.notions[index] = Notion(
                subject: notion.subject, name: notion.name, fullName: notion.fullName, title: notion.node.text("titel"),
                content: content.0, provenance: provenance(notion.node), place: notion.place)
            settle(cell, subject: notion.subject, name: notion.name, expressions.all, content.borders)
        }
    }

    private func content(
        of notion: DraftNotion, _ expressions: NotionExpressions
    ) -> (Notion.Content, borders: [Border]) {
        var over: Set<Int> = []
        if let subject = notion.subject { over.insert(subject) }
        for expression in expressions.all { use(expression) }
        var analysis = BorderAnalysis(draft: draft)
        switch notion.content {
        case .unset(let unset): return (.unset(unset), [])
        case .expression(let node):
            let expression = expressions.single ?? Expression(constant: .null)
            checkSubjects(expression, over: over, at: node)
            if expression.type == .boolean { checkConstants(expression, at: node) }
            if let unit = notion.unit, case .number(let own?) = expression.type, own != unit {
                report(.otherUnit(expected: unit, got: own), at: node)
            }
            analysis.add(expression)
            let rule = Rule(
                text: expression.text, expression: expression, place: place(node), borders: analysis.borders)
            return (.expression(rule), analysis.borders)
        case .table(let node):
            for expression in expressions.all { checkSubjects(expression, over: over, at: node) }
            var table = expressions.table ?? CompiledTable()
            analysis.add(table)
            check(&table, at: node)
            return (
                .table(TableRule(table: table.decision, place: place(node), borders: analysis.borders)),
                analysis.borders
            )
        }
    }

    /// Puts a compiled cell in the layout.
    private func settle(
        _ cell: PendingCell, subject: Int?, name: String, _ expressions: [Expression], _ borders: [Border]
    ) {
        let dependsOnDay = expressions.contains { draft.dependsOnDay($0) }
        if dependsOnDay { draft.addDayName(cell.fullName) }
        draft.borders[cell.fullName] = borders
        let field = subject.map { draft.fields[$0].index(of: name) ?? 0 } ?? draft.scope.slot(of: name) ?? 0
        draft.cells.append(
            Layout.Cell(
                content: cell.content, subject: subject, field: field,
                lists: Set(expressions.flatMap { draft.lists(in: $0) }).sorted(), dependsOnDay: dependsOnDay))
    }

    func fact(_ fact: DraftFact, onlyIf: Rule?) -> Fact {
        let node = fact.node
        let suppliers = node.texts("komt_van")
        let judge = node.text("oordeel_van")
        let isAsked = judge == nil && (suppliers.isEmpty || suppliers.contains("ouder"))
        return Fact(
            subject: fact.subject, name: fact.name, fullName: fact.fullName, answer: fact.answer,
            question: node.text("vraag"), explanation: node.text("toelichting"), suppliers: suppliers, onlyIf: onlyIf,
            judgedBy: judge, validFor: node.text("houdbaar").flatMap(Scalars.term),
            isInPrecheck: flag(node, "voorcheck", default: isAsked),
            section: node.text("afdeling").flatMap(FactSection.init), provenance: provenance(node), place: fact.place)
    }

    /// When each opvangsoort may be had, as far as other expressions must know.
    ///
    /// - Parameter isFinal: whether the facts and notions it uses are worked out; until then every day counts.
    func readAllowed(isFinal: Bool) {
        let cells = Set(draft.notions.map(\.fullName) + draft.facts.filter { $0.onlyIf != nil }.map(\.fullName))
        for entry in root["lijsten"]?["opvangsoorten"]?.map ?? [] {
            guard let node = entry.value.filled("mag_als"), let expression = compile(node, isFinal: false) else {
                continue
            }
            let names = draft.fullNames(in: expression)
            let isOpen = !isFinal && !names.isDisjoint(with: cells)
            var analysis = BorderAnalysis(draft: draft)
            analysis.add(expression)
            draft.allowed[entry.key] = (
                isOpen ? [.everyDay] : analysis.borders, isOpen || draft.dependsOnDay(expression), Array(names)
            )
        }
    }
}
