import Feel
import Testing

/// The value of an expression, with these variables in this order.
func feel(
    _ text: String, _ variables: [(String, FeelType, Value)] = [], profile: Profile = .standard
) throws -> Value {
    var run = Run()
    return try feel(text, variables, profile: profile, &run)
}

func feel(
    _ text: String, _ variables: [(String, FeelType, Value)], profile: Profile = .standard, _ run: inout Run
) throws -> Value {
    let expression = try Expression(text, scope: scope(of: variables), profile: profile)
    return expression.evaluate(Frame(variables.map(\.2)), &run)
}

func scope(of variables: [(String, FeelType, Value)]) -> Scope {
    var scope = Scope()
    for (name, type, _) in variables { scope.declare(variable: name, type) }
    return scope
}

/// A value from its FEEL text.
func value(_ text: String) throws -> Value { try feel(text) }

/// A value that waits for these.
func unknown(_ members: Int32...) -> Value { .unknown(waitingFor: WaitingSet(members)) }

/// An expression and the text of its value.
struct Example: CustomTestStringConvertible {
    let text: String
    let outcome: String

    init(_ text: String, _ outcome: String) {
        self.text = text
        self.outcome = outcome
    }

    var testDescription: String { "\(text) is \(outcome)" }
}
