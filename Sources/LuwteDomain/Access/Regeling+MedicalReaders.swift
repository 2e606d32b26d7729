package import LuwteRules

extension Regeling {
    /// The roles that read the papers of doctors and helpers: those of its own people who judge what such a paper shows.
    ///
    /// Where it names nobody for that: who judges anything, else who proposes, else who signs, else all its own people. Roles
    /// outside the gemeente never do; a regeling that names nobody inside has no readers, until it names one.
    package var medicalReaders: Set<String> {
        let candidates = [
            Set(allConditions.filter(restsOnPaperFromOutside).compactMap(\.judge)),
            Set(allConditions.compactMap(\.judge) + facts.compactMap(\.judgedBy)),
            Set([werkwijze.besluit.content?.proposer].compactMap(\.self)),
            Set([werkwijze.besluit.content?.signer].compactMap(\.self)),
            Set(lists.rollen.map(\.id)),
        ]
        let inside = Set(lists.rollen.filter { !$0.isOutside }.map(\.id))
        return candidates.map(inside.intersection).first { !$0.isEmpty } ?? []
    }

    private func restsOnPaperFromOutside(_ condition: Voorwaarde) -> Bool {
        let inside = Set(lists.rollen.filter { !$0.isOutside }.map(\.id))
        return bewijs.contains { rule in
            let names = Set(rule.papers + [rule.id])
            let isNamed =
                rule.shows.contains(condition.id) || !names.isDisjoint(with: condition.first + condition.papers)
            return isNamed && !rule.from.allSatisfy(inside.contains)
        }
    }
}
