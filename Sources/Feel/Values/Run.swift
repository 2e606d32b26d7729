/// One evaluation: what it may use, and what went wrong in it.
package struct Run: Sendable {
    /// How many problems are kept; more say nothing new.
    private static let mostProblems = 32

    /// What went wrong, in order, at most 32.
    package private(set) var problems: [Problem] = []
    /// What `now()` and `today()` answer; without it they give null.
    package var clock: FeelDateTime?
    /// The work that is left, in elements and calls; at zero everything yields null.
    package private(set) var steps: Int
    /// Where in the text, in UTF-8 bytes, the evaluation is; problems carry it.
    package var offset: Int = 0
    /// What host functions may look into: whoever evaluates sets it, and only host functions read it.
    package var host: (any AnyObject & Sendable)?

    package init(clock: FeelDateTime? = nil, steps: Int = 1_000_000, host: (any AnyObject & Sendable)? = nil) {
        self.clock = clock
        self.steps = steps
        self.host = host
    }

    /// Notes a problem.
    ///
    /// - Returns: null, which is what an expression with a problem yields.
    @discardableResult
    package mutating func report(_ kind: Problem.Kind, _ message: @autoclosure () -> String) -> Value {
        if problems.count < Self.mostProblems {
            problems.append(Problem(kind: kind, message: message(), offset: offset))
        }
        return .null
    }

    /// Takes work from the budget.
    ///
    /// - Returns: false when the budget is used up, which is reported once; the caller then yields null.
    package mutating func spend(_ count: Int = 1) -> Bool {
        if count <= steps {
            steps -= count
            return true
        }
        if steps >= 0 {
            report(.limit, "too much work: the budget of steps is used up")
            steps = -1
        }
        return false
    }
}

/// Something that went wrong in an evaluation and made a value null.
package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// An operator or function met a type of value that it does not take.
        case typeMismatch
        /// A value of the right type that cannot be used here.
        case wrongArgument
        case divisionByZero
        case noSuchName
        /// A bound on work or size was hit.
        case limit
        /// Something that this evaluation does not have, such as a clock.
        case notAvailable
    }

    package let kind: Kind
    /// What happened, in English.
    package let message: String
    /// Where in the text, in UTF-8 bytes from its start.
    package let offset: Int

    package init(kind: Kind, message: String, offset: Int) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }
}
