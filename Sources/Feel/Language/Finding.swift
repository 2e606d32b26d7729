/// Something that is wrong with an expression, found before it runs.
package struct Finding: Hashable, Sendable {
    package enum Code: String, Hashable, Sendable {
        /// A name that nothing has.
        case unknownName
        /// A part that its value does not have.
        case unknownField
        case unknownFunction
        /// A value of a type that cannot be used here.
        case wrongType
        /// Two units in one sum or comparison.
        case unitMix
        /// Too many or too few values for a function, or a parameter that it does not have.
        case wrongArity
        /// A word that is none of the choices.
        case unknownChoice
        /// A choice between quotes.
        case quotedChoice
        /// A part that can only yield null.
        case alwaysNull
        /// Something that the profile does not allow.
        case notAllowed
        /// A text that is no expression.
        case syntax
    }

    package let code: Code
    package let position: Position
    /// What is wrong, in Dutch.
    package let message: String
    /// What was likely meant, in Dutch.
    package let suggestion: String?
    package let remark: ExpressionRemark.Name

    init(
        _ code: Code, at position: Position, _ message: String, suggestion: String?, remark: ExpressionRemark.Name
    ) {
        self.code = code
        self.position = position
        self.message = message
        self.suggestion = suggestion
        self.remark = remark
    }
}

/// Finding the name that somebody meant.
package enum Spelling {
    /// The one of `names` that is nearest to `name`; `nil` when none is near.
    ///
    /// Near is at most a third of its letters other, added, dropped, or swapped with a neighbour.
    package static func nearest(to name: String, in names: some Sequence<String>) -> String? {
        let most = max(1, min(name.count, 60) / 3)
        var best: (name: String, distance: Int)?
        for candidate in names where abs(candidate.count - name.count) <= most {
            let distance = distance(name.lowercased(), candidate.lowercased())
            guard distance <= most else { continue }
            if let best, (best.distance, best.name) <= (distance, candidate) { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The number of letters to change (Levenshtein, with swaps of neighbours).
    static func distance(_ first: String, _ second: String) -> Int {
        let first = Array(first.prefix(80))
        let second = Array(second.prefix(80))
        var before = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in first.indices {
            var next = [row + 1] + [Int](repeating: 0, count: second.count)
            for column in second.indices {
                let change = first[row] == second[column] ? 0 : 1
                next[column + 1] = min(last[column] + change, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    next[column + 1] = min(next[column + 1], before[column - 1] + 1)
                }
            }
            before = last
            last = next
        }
        return last[second.count]
    }
}
