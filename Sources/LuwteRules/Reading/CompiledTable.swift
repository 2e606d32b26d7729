import Feel

/// A decision table whose cells are compiled, with the places they stand at.
struct CompiledTable {
    struct Row {
        let tests: [Expression]
        let output: Expression
        let node: YAMLNode
    }

    var inputs: [Expression] = []
    var inputNodes: [YAMLNode] = []
    var rows: [Row] = []
    var otherwise: Expression?
    var policy: DecisionTable.HitPolicy = .first
    /// Whether a cell could not be compiled: then nothing is said about gaps.
    var isBroken = false
    var proof: DecisionTable.Proof = []

    var all: [Expression] { inputs + rows.flatMap { $0.tests + [$0.output] } + (otherwise.map { [$0] } ?? []) }

    var decision: DecisionTable {
        DecisionTable(
            inputs: inputs, rows: rows.map { .init(tests: $0.tests, output: $0.output) }, otherwise: otherwise,
            policy: policy, proof: proof)
    }

    /// The type of what the table yields, with its words as choices when it yields nothing else.
    func type(named name: String) -> FeelType {
        let outputs = rows.map(\.output) + (otherwise.map { [$0] } ?? [])
        let words = outputs.compactMap { output -> String? in
            if case .string(let word)? = output.constant { word } else { nil }
        }
        let type: FeelType
        if words.count == outputs.count {
            var seen: Set<String> = []
            type = .text(Choices(name: "de uitkomsten van \(name)", values: words.filter { seen.insert($0).inserted }))
        } else {
            let types = Set(outputs.map(\.type))
            type = types.count == 1 ? types.first ?? .any : .any
        }
        return policy == .collect ? .list(type) : type
    }
}

extension RegelingReading {
    /// The words that a row gives when there is no limit, or when it may not at all.
    static let outcomeWords: Set<String> = ["geen", "mag_niet"]

    func table(_ node: YAMLNode, isFinal: Bool) -> CompiledTable {
        var table = CompiledTable()
        switch node.text("tabel") {
        case "uniek": table.policy = .unique
        case "verzamel": table.policy = .collect
        default: table.policy = .first
        }
        for item in node["invoer"]?.members ?? [] {
            guard let input = compile(item, isFinal: isFinal) else {
                table.isBroken = true
                continue
            }
            table.inputs.append(input)
            table.inputNodes.append(item)
        }
        if isFinal, table.inputs.isEmpty, !table.isBroken {
            report(.noInputs, at: node)
        }
        let scopes = table.inputs.map { draft.scope.testing($0.type) }
        for row in node["rijen"]?.list ?? [] {
            guard let read = self.row(row, scopes: scopes, isBroken: table.isBroken, isFinal: isFinal) else {
                table.isBroken = true
                continue
            }
            table.rows.append(read)
        }
        if isFinal, table.rows.isEmpty, !table.isBroken { report(.noRows, at: node) }
        if let otherwise = node.filled("anders") { table.otherwise = output(otherwise, isFinal: isFinal) }
        return table
    }

    private func row(
        _ node: YAMLNode, scopes: [Scope], isBroken: Bool, isFinal: Bool
    ) -> CompiledTable.Row? {
        guard !isBroken, let cells = node.list else {
            if isFinal, node.list == nil { report(.rowIsNoList, at: node) }
            return nil
        }
        guard cells.count == scopes.count + 1 else {
            if isFinal { report(.cellCount(cells.count, expected: scopes.count + 1), at: node) }
            return nil
        }
        var tests: [Expression] = []
        for (cell, scope) in zip(cells, scopes) {
            guard let test = test(cell, in: scope, isFinal: isFinal) else { return nil }
            tests.append(test)
        }
        guard let last = cells.last, let output = output(last, isFinal: isFinal) else { return nil }
        return CompiledTable.Row(tests: tests, output: output, node: node)
    }

    /// - Parameter scope: knows the type of the input.
    private func test(_ node: YAMLNode, in scope: Scope, isFinal: Bool) -> Expression? {
        let written = node.text ?? node.members.compactMap(\.text).joined(separator: ", ")
        guard !written.isEmpty else {
            if isFinal { report(.emptyCell, at: node) }
            return nil
        }
        let text = written == "ja" ? "true" : written == "nee" ? "false" : written
        do {
            let test = try Expression(text, kind: .unaryTests, scope: scope, profile: .regeling)
            if isFinal { report(test.findings, at: node) }
            return test
        } catch {
            if isFinal { report(error, at: node) }
            return nil
        }
    }

    /// What a row gives: an expression, a word, or a map from units to expressions.
    private func output(_ node: YAMLNode, isFinal: Bool) -> Expression? {
        if node.map != nil { return volumeExpression(node, isFinal: isFinal) }
        guard let text = node.text else {
            if isFinal { report(.outcomeIsNone, at: node) }
            return nil
        }
        guard !text.isEmpty else {
            if isFinal { report(.emptyOutcome, at: node) }
            return nil
        }
        let isWord = RegelingReading.outcomeWords.contains(text) || (Scalars.isName(text) && !isKnown(text))
        if isWord { return Expression(constant: .string(text), type: .text) }
        return compile(node, isFinal: isFinal)
    }

    private func isKnown(_ word: String) -> Bool {
        ["ja", "nee", "true", "false", "null"].contains(word) || draft.scope.slot(of: word) != nil
    }
}
