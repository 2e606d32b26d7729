/// The names that an expression can use beside the built-in functions.
package struct Scope: Sendable {
    struct Variable: Sendable {
        let slot: Int
        let type: FeelType
    }

    struct Constant: Sendable {
        let value: Value
        let type: FeelType
    }

    private(set) var variables: [String: Variable] = [:]
    private(set) var constants: [String: Constant] = [:]
    private(set) var functions: [String: HostFunction] = [:]
    private(set) var types: [String: FeelType] = [:]
    /// All of the above as word rows, for the parser.
    private(set) var vocabulary = Vocabulary()
    /// The type of the value under test in unary tests; `nil` when nothing is known of it.
    package var input: FeelType? {
        didSet { if let input { vocabulary.addWords(of: input) } }
    }

    package init() {}

    /// The number of slots that a frame must fill.
    package var slotCount: Int { variables.count }

    /// Declares a variable, whose value a frame gives.
    ///
    /// - Parameter variable: the name; it may hold spaces, operators and dots.
    /// - Returns: its slot, the place of its value in a frame; slots count up from 0.
    @discardableResult
    package mutating func declare(variable: String, _ type: FeelType) -> Int {
        let name = Vocabulary.normal(variable)
        let slot = variables[name]?.slot ?? variables.count
        variables[name] = Variable(slot: slot, type: type)
        vocabulary.add(dotted: variable)
        vocabulary.addWords(of: type)
        return slot
    }

    /// Declares a name that always stands for the same value.
    package mutating func declare(constant: String, _ value: Value, _ type: FeelType) {
        constants[Vocabulary.normal(constant)] = Constant(value: value, type: type)
        vocabulary.add(name: constant)
        vocabulary.addWords(of: type)
    }

    package mutating func declare(function: HostFunction) {
        functions[Vocabulary.normal(function.name)] = function
        vocabulary.add(function: function.name)
        vocabulary.addWords(of: function.result)
        for parameter in function.parameters { vocabulary.addWords(of: parameter.type) }
    }

    /// Declares a name for `instance of` and for parameters of functions.
    package mutating func declare(type name: String, _ type: FeelType) {
        types[Vocabulary.normal(name)] = type
        vocabulary.addWords(of: type)
    }

    package func slot(of variable: String) -> Int? { variables[Vocabulary.normal(variable)]?.slot }

    package func type(of variable: String) -> FeelType? { variables[Vocabulary.normal(variable)]?.type }

    /// This scope for the cells that test a value of the type `input`.
    package func testing(_ input: FeelType) -> Scope {
        var scope = self
        scope.input = input
        return scope
    }
}

/// How a function treats arguments that are not known yet.
package enum UnknownPolicy: Hashable, Sendable {
    /// Any unknown in an argument, however deep, makes the result unknown, and the function is not called.
    case strict
    /// The function is called, and sees to it itself.
    case own
}

/// A function that the program gives to expressions.
package struct HostFunction: Sendable {
    package let name: String
    package let parameters: [(name: String, type: FeelType)]
    /// How many of the last parameters may be left out.
    package let optional: Int
    package let result: FeelType
    package let treatsUnknown: UnknownPolicy
    package let body: @Sendable ([Value], inout Run) -> Value
    /// The parameters that take only values of their type, by place.
    let typedParameters: [(place: Int, type: FeelType)]

    /// - Parameter body: gets one value for each parameter; `null` for one that was left out.
    package init(
        _ name: String, parameters: [(name: String, type: FeelType)], optional: Int = 0, result: FeelType,
        treatsUnknown: UnknownPolicy = .strict, body: @escaping @Sendable ([Value], inout Run) -> Value
    ) {
        self.name = name
        self.parameters = parameters
        self.optional = optional
        self.result = result
        self.treatsUnknown = treatsUnknown
        self.body = body
        typedParameters = parameters.enumerated().filter { $1.type != .any }.map { ($0, $1.type) }
    }
}
