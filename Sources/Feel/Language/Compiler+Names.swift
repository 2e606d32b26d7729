/// What a name stands for: locals first, then the scope, then the choices that are expected here, then functions.
extension Compiler {
    mutating func name(_ name: String, expecting expected: FeelType, at position: Position) -> Part {
        if let local = local(named: name, from: locals.count, expecting: expected, at: position) { return local }
        return outer(name, expecting: expected, at: position) ?? unresolved(name, expecting: expected, at: position)
    }

    /// Whether the name stands for something without help from what is expected.
    func isKnown(_ name: String) -> Bool {
        locals.contains { $0.name == name || ($0.isItem && $0.type.fields?[name] != nil) }
            || scope.variables[name] != nil || scope.constants[name] != nil || scope.functions[name] != nil
            || Builtins.function(name) != nil
    }

    /// A name that a filter, loop or function brings, from the innermost out.
    private mutating func local(
        named name: String, from end: Int, expecting expected: FeelType, at position: Position
    ) -> Part? {
        guard let index = locals[..<end].lastIndex(where: { $0.name == name || $0.isItem }) else { return nil }
        let local = locals[index]
        guard local.isItem else { return Part(LocalNode(place: local.place), local.type, usage: local.usage) }
        let item = Part(LocalNode(place: local.place), local.type, usage: local.usage)
        if let fields = local.type.fields, let field = fields.index(of: name) {
            return self.field(field, of: fields, in: item, at: position)
        }
        let outside =
            name == "item" ? item : self.local(named: name, from: index, expecting: expected, at: position)
        // Only of an item that nothing is known of it may turn out that the name is one of its entries.
        guard local.type == .any else { return outside }
        let otherwise =
            outside ?? outer(name, expecting: expected, at: position)
            ?? Part(failure(.noSuchName, "no value is named \(name)", at: position), .any)
        if let usage = otherwise.usage { names.insert(usage) }
        return Part(ItemNameNode(place: local.place, key: name, outside: otherwise.node), .any)
    }

    /// A variable, constant, choice word or function.
    private mutating func outer(_ name: String, expecting expected: FeelType, at position: Position) -> Part? {
        if let variable = scope.variables[name] {
            slots.insert(variable.slot)
            return Part(FactNode(slot: variable.slot), variable.type, usage: name)
        }
        if let constant = scope.constants[name] { return Part(constant: constant.value, constant.type) }
        if let choices = expected.choices, choices.values.contains(name) {
            return Part(constant: .string(name), .text(choices))
        }
        if let host = scope.functions[name] {
            functions.insert(name)
            let offset = position.range.lowerBound
            let function = FeelFunction(
                name: host.name, parameters: host.parameters.map(\.name), optionalCount: host.optional
            ) { arguments, run in
                let missing = [Value](repeating: .null, count: max(0, host.parameters.count - arguments.count))
                return HostCallNode.call(host, arguments + missing, offset: offset, &run)
            }
            return Part(ConstantNode(.function(function)), .function(host.parameters.map(\.type), host.result))
        }
        if let function = Builtins.function(name) {
            checker.use(function: name, at: position)
            functions.insert(name)
            return Part(ConstantNode(.function(function)), .any)
        }
        return nil
    }

    private mutating func unresolved(_ name: String, expecting expected: FeelType, at position: Position) -> Part {
        if let choices = expected.choices {
            checker.unknownChoice(name, choices, isQuoted: false, at: position)
        } else {
            let meant = Spelling.nearest(to: name, in: locals.map(\.name) + scope.variables.keys + scope.constants.keys)
            checker.find(.unknownName(name, meant: meant), at: position)
        }
        return Part(failure(.noSuchName, "no value is named \(name)", at: position), .any)
    }

    func failure(_ kind: Problem.Kind, _ message: String, at position: Position) -> FailureNode {
        FailureNode(kind, message, offset: position.range.lowerBound)
    }

    // MARK: Paths

    mutating func path(_ syntax: Syntax, _ base: Syntax, _ field: String) -> Part {
        if let dotted = syntax.dottedName, let variable = scope.variables[dotted] {
            slots.insert(variable.slot)
            return Part(FactNode(slot: variable.slot), variable.type, usage: dotted)
        }
        if case .name(let root) = base.kind, !isKnown(root), !locals.contains(where: \.isItem) {
            let parts = scope.variables.keys.filter { $0.hasPrefix(root + ".") }.map {
                String($0.dropFirst(root.count + 1))
            }
            if !parts.isEmpty {
                checker.find(.unknownField(field, of: "\"\(root)\"", among: parts), at: syntax.position)
                return Part(failure(.noSuchName, "no value is named \(root).\(field)", at: syntax.position), .any)
            }
        }
        let value = compileOpen(base)
        if let fields = value.type.fields, let index = fields.index(of: field) {
            return self.field(index, of: fields, in: value, at: syntax.position)
        }
        let type = checker.property(field, of: value.type, at: syntax.position)
        let usage = value.type.memberFields == nil ? value.usage : value.usage.map { $0 + "." + field }
        let node = PropertyNode(value.node, key: field, offset: syntax.position.range.lowerBound)
        return folded(Part(node, type, usage: usage), from: [value])
    }

    /// A declared field, by its place.
    func field(_ index: Int, of fields: Fields, in base: Part, at position: Position) -> Part {
        let field = FieldNode(
            base.node, index: index, shape: fields.shape, key: fields.names[index], offset: position.range.lowerBound)
        let usage = base.usage.map { $0 + "." + fields.names[index] }
        if let fact = base.node as? FactNode {
            return Part(FactFieldNode(slot: fact.slot, field: field), fields.types[index], usage: usage)
        }
        return Part(field, fields.types[index], usage: usage)
    }
}

extension FeelType {
    /// The fields of a context.
    var fields: Fields? {
        if case .context(let fields) = self { fields } else { nil }
    }

    /// The fields of a context, or of the members of a list of contexts.
    var memberFields: Fields? {
        if case .list(let member) = self { member.fields } else { fields }
    }

    /// The choices that a text, or the members of a list or range of texts, are taken from.
    var choices: Choices? {
        switch self {
        case .text(let choices): choices
        case .list(let member), .range(let member): member.choices
        default: nil
        }
    }

    /// What a list holds; what is no list stands for a list of itself.
    var member: FeelType {
        switch self {
        case .list(let member): member
        case .range(let end): end
        case .nothing: .any
        default: self
        }
    }
}
