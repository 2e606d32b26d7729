/// How much of the stack the functions that are running now may use together, in nodes of their bodies.
enum CallDepth {
    @TaskLocal static var nodes = 0
    static let most = 2_000
}

/// A function definition: gives a function that holds on to the values around it.
final class FunctionNode: Node {
    struct Parameter: Sendable {
        let name: String
        let place: Int
        let type: FeelType?
    }

    private let parameters: [Parameter]
    private let body: any Node
    private let height: Int
    private let cost: Int
    /// Where the function finds itself, when it is an entry of a context that its body names.
    private let ownPlace: Int?

    init(_ parameters: [Parameter], body: any Node, height: Int, cost: Int, ownPlace: Int?) {
        self.parameters = parameters
        self.body = body
        self.height = height
        self.cost = cost
        self.ownPlace = ownPlace
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let (facts, input, locals) = (machine.facts, machine.input, machine.locals)
        let itself = ownPlace.map { _ in OwnReference() }
        let function = FeelFunction(name: nil, parameters: parameters.map(\.name), holding: locals) {
            [parameters, body, height, cost, ownPlace] arguments, run in
            guard run.spend(cost) else { return .null }
            guard CallDepth.nodes + height <= CallDepth.most else {
                return run.report(.limit, "functions call each other too deep")
            }
            var machine = Machine(facts: facts, input: input, locals: locals)
            if let ownPlace, let function = itself?.function { machine.locals[ownPlace] = .function(function) }
            for (parameter, argument) in zip(parameters, arguments) {
                let value = parameter.type?.coerce(argument) ?? argument
                if value.isNull, !argument.isNull {
                    return run.report(.typeMismatch, "\(parameter.name) cannot be a \(argument.kind.name)")
                }
                machine.locals[parameter.place] = value
            }
            // A task-local value, because built-in functions such as sort call functions too.
            return CallDepth.$nodes.withValue(CallDepth.nodes + height) { body.evaluate(&machine, &run) }
        }
        itself?.function = function
        return .function(function)
    }
}

/// A function that a function finds itself by; weak, or neither would ever be freed.
///
/// It is set once, before anyone else can see it.
private final class OwnReference: @unchecked Sendable {
    weak var function: FeelFunction?
}
