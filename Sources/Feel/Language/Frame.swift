/// What one evaluation is given: the value of each variable, and the value under test.
package struct Frame: Sendable {
    /// One value for each slot of the scope.
    package var values: [Value]
    /// What `?` stands for in unary tests.
    package var input: Value

    package init(_ values: [Value], input: Value = .null) {
        self.values = values
        self.input = input
    }
}

/// The state of one evaluation.
struct Machine {
    let facts: [Value]
    var input: Value
    /// Values of loops, parameters, entries and items, by place.
    var locals: [Value]

    init(_ frame: Frame, locals count: Int) {
        facts = frame.values
        input = frame.input
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
