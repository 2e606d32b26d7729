package import Feel

/// The facts and notions as they lay on one day: what the receipts of that day are read from.
///
/// It holds values only; the texts of a receipt are made when somebody asks for one.
package struct FactSheet: Sendable {
    let values: [Value]
    let members: [[FeelContext]]
    private let subjects: [Situation.Members]

    init(_ board: Board) {
        values = board.frame.values
        members = board.members
        subjects = board.situation.subjects
    }

    /// The number of a member among those of its subject.
    func number(of id: String, _ subject: Int) -> Int? { subjects[subject].members.firstIndex { $0.id == id } }

    /// What an expression used, in the order of its names.
    ///
    /// - Parameters:
    ///   - rule: one of the regeling's own.
    ///   - member: the subject and number of the member it was run for.
    package func uses(of rule: Rule, in regeling: Regeling, member: (subject: Int, number: Int)? = nil) -> [Use] {
        rule.expression.names.map { name in
            Use(name: name, value: value(of: name, in: regeling, member: member))
        }
    }

    /// The value of a fact, notion or built-in name.
    package func value(of name: String, in regeling: Regeling, member: (subject: Int, number: Int)? = nil) -> Value {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        let subjects = regeling.lists.subjects
        if let subject = subjects.firstIndex(where: { $0.id == parts[0] }) {
            let number = member?.subject == subject ? member?.number : nil
            let context: Value =
                number.map { .context(members[subject][$0]) } ?? values[regeling.layout.memberSlots[subject]]
            guard case .context(let fields) = context else { return .null }
            return parts.count == 1 ? context : fields[parts[1]] ?? .null
        }
        guard let slot = regeling.layout.scope.slot(of: parts[0]), values.indices.contains(slot) else { return .null }
        guard parts.count == 2, case .context(let fields) = values[slot] else { return values[slot] }
        return fields[parts[1]] ?? .null
    }

    /// A name and the value that it had.
    package struct Use: Sendable, Hashable {
        package let name: String
        package let value: Value
    }
}
