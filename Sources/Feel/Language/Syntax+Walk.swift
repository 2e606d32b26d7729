/// Going through a tree.
extension Syntax {
    /// The nodes directly below this one, in the order in which they were written.
    package var children: [Syntax] { Syntax.children(of: kind) }

    static func children(of kind: Kind) -> [Syntax] {
        switch kind {
        case .null, .boolean, .number, .string, .temporal, .name, .input: []
        case .conjunction(let parts), .disjunction(let parts), .list(let parts), .tests(let parts, _): parts
        case .comparison(_, let left, let right), .arithmetic(_, let left, let right), .filter(let left, let right):
            [left, right]
        case .negation(let part), .instanceOf(let part, _), .path(let part, _), .test(_, let part),
            .function(_, let part):
            [part]
        case .between(let value, let low, let high): [value, low, high]
        case .membership(let value, let tests): [value] + tests
        case .call(let function, let arguments): [function] + arguments.map(\.value)
        case .context(let entries): entries.map(\.value)
        case .range(let start, _, let end, _): [start, end]
        case .conditional(let condition, let yes, let no): [condition, yes, no]
        case .loop(let iterations, let body), .some(let iterations, let body), .every(let iterations, let body):
            iterations.flatMap { [$0.source] + ($0.end.map { [$0] } ?? []) } + [body]
        }
    }

    /// Calls `visit` for this node and every node below it, parents first.
    package func forEachNode(_ visit: (Syntax) -> Void) {
        visit(self)
        for child in children { child.forEachNode(visit) }
    }

    /// The name that a chain of paths spells, such as `kind.leeftijd`; `nil` for anything else.
    package var dottedName: String? {
        switch kind {
        case .name(let name): name
        case .path(let base, let field): base.dottedName.map { $0 + "." + field }
        default: nil
        }
    }
}
