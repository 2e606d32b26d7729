/// Values that are there already: constants, facts, locals.
final class ConstantNode: Node {
    let value: Value

    init(_ value: Value) { self.value = value }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value { value }
}

final class FactNode: Node {
    let slot: Int

    init(slot: Int) { self.slot = slot }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        slot < machine.facts.count ? machine.facts[slot] : run.report(.notAvailable, "no value for slot \(slot)")
    }
}

final class LocalNode: Node {
    let place: Int

    init(place: Int) { self.place = place }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value { machine.locals[place] }
}

final class InputNode: Node {
    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value { machine.input }
}

/// Something that can only go wrong; what it says was found when the text was read.
final class FailureNode: Node {
    let kind: Problem.Kind
    let message: String
    let offset: Int

    init(_ kind: Problem.Kind, _ message: String, offset: Int) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        run.offset = offset
        return run.report(kind, message)
    }
}

/// A field of which the place is known when the context is of the declared shape.
final class FieldNode: Node {
    let base: any Node
    let index: Int
    let shape: Shape
    let key: String
    let offset: Int

    init(_ base: any Node, index: Int, shape: Shape, key: String, offset: Int) {
        self.base = base
        self.index = index
        self.shape = shape
        self.key = key
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        FieldNode.value(of: base.evaluate(&machine, &run), self, &run)
    }

    fileprivate static func value(of base: Value, _ node: FieldNode, _ run: inout Run) -> Value {
        if case .context(let context) = base,
            let value = context.value(at: node.index, expecting: node.shape, key: node.key)
        {
            return value
        }
        run.offset = node.offset
        return Operators.property(of: base, node.key, &run)
    }
}

/// A field of a fact, without a copy of the whole context.
final class FactFieldNode: Node {
    private let slot: Int
    private let field: FieldNode

    init(slot: Int, field: FieldNode) {
        self.slot = slot
        self.field = field
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        if slot < machine.facts.count, let value = machine.facts[slot].field(field.index, of: field.shape) {
            return value
        }
        return field.evaluate(&machine, &run)
    }
}

/// A property by name: of a context, a date, a duration, a range, or of each member of a list.
final class PropertyNode: Node {
    let base: any Node
    let key: String
    let offset: Int

    init(_ base: any Node, key: String, offset: Int) {
        self.base = base
        self.key = key
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let value = base.evaluate(&machine, &run)
        run.offset = offset
        return Operators.property(of: value, key, &run)
    }
}

/// A name inside a filter of which the items are not declared: an entry of the item when it has one, else the name
/// as it stands outside (DMN 1.5 §10.3.2.5).
final class ItemNameNode: Node {
    let place: Int
    let key: String
    let outside: any Node

    init(place: Int, key: String, outside: any Node) {
        self.place = place
        self.key = key
        self.outside = outside
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        switch machine.locals[place] {
        case .context(let context):
            if let value = context[key] { return value }
            return outside is FailureNode ? .null : outside.evaluate(&machine, &run)
        case .unknown(let unknown):
            return .unknown(waitingFor: unknown.waiting)
        default:
            return outside.evaluate(&machine, &run)
        }
    }
}
