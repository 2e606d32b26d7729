/// What one evaluation is given: the value of each variable.
package struct Frame: Sendable {
    /// One value for each slot of the scope.
    package var values: [Value]

    package init(_ values: [Value]) { self.values = values }

    /// Changes the field at an index of the context in a slot, in place where nobody else holds that context.
    ///
    /// - Returns: whether it was another value.
    package mutating func setField(_ index: Int, of slot: Int, to value: Value) -> Bool {
        guard var context = takeContext(from: slot) else { return false }
        let isChanged = context.values[index] != value
        if isChanged { context.set(index, to: value) }
        values[slot] = .context(context)
        return isChanged
    }

    /// Takes the context out of a slot, which then holds null.
    package mutating func takeContext(from slot: Int) -> FeelContext? {
        var taken = Value.null
        swap(&taken, &values[slot])
        switch consume taken {
        case .context(let context): return context
        case let other:
            values[slot] = other
            return nil
        }
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
        locals = []
        if count > 0 { makeRoom(for: count) }
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
