import LuwteCore

extension Regeling {
    /// Mutants of figures that stand outside expressions: rates with their days, the term for the besluit, conversions.
    func withOtherFigures() -> [Mutant] {
        [1, -1].flatMap { step in
            withOtherRates(step) + withOtherTerm(step) + withOtherConversions(step)
        }
    }

    private func withOtherRates(_ step: Int) -> [Mutant] {
        guard case .own(let rates)? = geld.rates.content else { return [] }
        return rates.indices.flatMap { number -> [Mutant] in
            func mutant(_ what: String, _ change: (inout GeldRules.Rate) -> Void) -> Mutant {
                var changed = rates
                change(&changed[number])
                var mutated = self
                mutated.geld.rates = .set(.own(changed))
                return Mutant(
                    name: "geld.uurtarieven.\(rates[number].soort) \(rates[number].first).\(what)\(step.signed)",
                    regeling: mutated)
            }
            return [
                mutant("bedrag") { $0.amount = (try? Money(cents: $0.amount.cents + step)) ?? $0.amount },
                mutant("van") { $0.first = $0.first.adding(days: step) },
                mutant("tot") { $0.last = $0.last?.adding(days: step) },
            ]
        }
    }

    private func withOtherTerm(_ step: Int) -> [Mutant] {
        guard case .set(var rule) = werkwijze.beslissing, case .set(let length) = rule.length else { return [] }
        rule.length = .set(Term(count: length.count + step, unit: length.unit))
        var mutated = self
        mutated.werkwijze.beslissing = .set(rule)
        return [Mutant(name: "werkwijze.termijnen.beslissing.\(step.signed)", regeling: mutated)]
    }

    private func withOtherConversions(_ step: Int) -> [Mutant] {
        toekenning.conversions.indices.compactMap { number in
            let conversion = toekenning.conversions[number]
            guard let factor = try? conversion.factor + Fraction(step) else { return nil }
            var mutated = self
            mutated.toekenning.conversions[number].factor = factor
            return Mutant(
                name: "toekenning.omrekening.\(conversion.from).\(conversion.to)\(step.signed)", regeling: mutated)
        }
    }
}

extension Int {
    /// With its sign: `+1`.
    fileprivate var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}
