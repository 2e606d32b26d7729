import Feel
package import LuwteCore

extension Assessor {
    /// The condition that a result belongs to.
    package func voorwaarde(_ result: LeafResult) -> Voorwaarde { index.leaf(result.leaf) }

    /// Whether a rule of the regeling holds for a child, on the first day of its care; `nil` while that is not known.
    package func holds(_ rule: Rule, _ situation: Situation, child: Int) -> Bool? {
        let board = Board(index: index, situation: situation, landelijk: landelijk, assessed: child)
        defer { board.close() }
        _ = board.findCourse()
        return switch board.applies(rule) {
        case .yes: true
        case .no: false
        case .open, .broken: nil
        }
    }
}

extension AnswerType {
    /// Checks an answer that stands alone, as in a record form.
    ///
    /// - Throws: ``AnswerFault``.
    package func check(_ text: String, in regeling: Regeling) throws(AnswerFault) {
        _ = try value(of: text, in: regeling.lists)
    }
}

extension Situation {
    /// What an adviser advises, by the names that expressions use; a text that is no day, number or yes is passed by.
    package mutating func tellAdvies(_ values: [String: String]) {
        for key in CaseForm.adviesKeys {
            advies[key] = values[key].flatMap(Self.value) ?? .null
        }
    }

    private static func value(_ text: String) -> Value? {
        Scalars.date(text)?.feel ?? Scalars.yesNo(text).map(Value.boolean) ?? Decimal128(text).map(Value.number)
    }
}

extension PartResult {
    /// The most that can be granted in a unit: what was asked as far as limit and other provisions leave it, or the limit in a
    /// unit that was not asked in; `nil` for a unit of which neither speaks.
    package func most(_ unit: VolumeUnit) -> Fraction? {
        (granted[unit] ?? limit[unit]).flatMap { try? Fraction($0.description) }
    }
}
