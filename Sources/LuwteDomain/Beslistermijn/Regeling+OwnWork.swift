import LuwteCore
import LuwteRules

extension Regeling {
    /// Whether only the gemeente's own people make a paper: then its lack never stops the clock.
    func isOwnWork(stuk id: String) -> Bool {
        let rules = bewijs.filter { $0.papers.contains(id) }
        return !rules.isEmpty && rules.allSatisfy { !$0.from.isEmpty && $0.from.allSatisfy(isInside) }
    }

    func isOwnWork(_ fact: Fact) -> Bool {
        fact.judgedBy != nil || !fact.suppliers.isEmpty && fact.suppliers.allSatisfy(isInside)
    }

    private func isInside(_ rol: String) -> Bool {
        lists.rollen.first { $0.id == rol }.map { !$0.isOutside } ?? false
    }
}
