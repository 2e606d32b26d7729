import Feel

extension Syntax {
    /// The tree without places, parents first: the same for expressions that are written alike.
    var shape: [String] {
        var shape: [String] = []
        forEachNode { node in
            let head = node.head
            shape += [String(head.count), String(node.children.count)] + head
        }
        return shape
    }

    /// Whether the same is written, whatever the blanks between it.
    func isSame(as other: Syntax) -> Bool {
        let (mine, theirs) = (children, other.children)
        return head == other.head && mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }
    }

    /// What the node is, without what lies below it.
    private var head: [String] {
        switch kind {
        case .null: ["null"]
        case .boolean(let value): ["waarde", "\(value)"]
        case .number(let number): ["getal", number.description]
        case .string(let text): ["tekst", text]
        case .temporal(let text, _): ["tijd", text]
        case .name(let name): ["naam", name]
        case .input: ["?"]
        case .conjunction: ["and"]
        case .disjunction: ["or"]
        case .comparison(let sign, _, _): ["vergelijking", sign.rawValue]
        case .arithmetic(let sign, _, _): ["bewerking", sign.rawValue]
        case .negation: ["-"]
        case .between: ["between"]
        case .membership: ["in"]
        case .instanceOf(_, let type): ["instance of", type.text]
        case .path(_, let field): [".", field]
        case .filter: ["filter"]
        case .call(_, let arguments): ["aanroep"] + arguments.map { $0.name ?? "" }
        case .list: ["lijst"]
        case .context(let entries): ["context"] + entries.map(\.key)
        case .range(_, let start, _, let end): ["bereik", "\(start)", "\(end)"]
        case .test(let sign, _): ["test", sign.rawValue]
        case .function(let parameters, _): ["functie"] + parameters.map(\.name)
        case .conditional: ["if"]
        case .loop(let iterations, _): ["for"] + iterations.map { $0.name + ($0.end == nil ? "" : "..") }
        case .some(let iterations, _): ["some"] + iterations.map { $0.name + ($0.end == nil ? "" : "..") }
        case .every(let iterations, _): ["every"] + iterations.map { $0.name + ($0.end == nil ? "" : "..") }
        case .tests(_, let isNegated): ["tests", "\(isNegated)"]
        }
    }
}
