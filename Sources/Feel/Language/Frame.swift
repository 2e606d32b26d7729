/// What one evaluation is given: the value of each variable.
package struct Frame: Sendable {
    /// One value for each slot of the scope.
    package var values: [Value]

    package init(_ values: [Value]) { self.values = values }

    /// The field at an index of the context in a slot; null where no context lies.
    package func field(_ index: Int, of slot: Int) -> Value {
        if case .context(let context) = values[slot] { context.values[index] } else { .null }
    }

    /// Changes the field at an index of the context in a slot, in place where nobody else holds that context.
    package mutating func setField(_ index: Int, of slot: Int, to value: Value) {
        guard case .context(var context) = values[slot] else { return }
        values[slot] = .null
        context.set(index, to: value)
        values[slot] = .context(context)
    }

    /// Takes the context out of a slot, which then holds null.
    package mutating func takeContext(from slot: Int) -> FeelContext? {
        guard case .context(let context) = values[slot] else { return nil }
        values[slot] = .null
        return context
    }
}

/// The state of one evaluation.
struct Machine {
    let facts: [Value]
    /// What `?` stands for in unary tests.
    var input: Value
    /// Values of loops, parameters, entries and items, by place.
    var locals: [Value]

    init(_ frame: Frame, locals count: Int) {
        facts = frame.values
        input = .null
        locals = count > 0 ? [Value](repeating: .null, count: count) : []
    }

    init(facts: [Value], input: Value, locals: [Value]) {
        self.facts = facts
        self.input = input
        self.locals = locals
    }

    /// Sees to it that there are at least so many places.
    mutating func makeRoom(for count: Int) {
        guard locals.count < count else { return }
        locals.reserveCapacity(count)
        while locals.count < count { locals.append(.null) }
    }
}

/// A part of an expression that is ready to be evaluated, many times and by several threads.
protocol Node: AnyObject, Sendable {
    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value
}
