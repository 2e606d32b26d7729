import LuwteCore

/// The worked cases of one regeling, run.
package struct CaseRun: Sendable {
    package let assessor: Assessor
    package let cases: [WorkedCase]

    package init(regeling: Regeling, landelijk: Landelijk, cases: [WorkedCase]) {
        assessor = Assessor(regeling: regeling, landelijk: landelijk)
        self.cases = cases
    }

    /// The cases that come out otherwise than they should, each with the differences.
    package func failures() -> [(case: WorkedCase, mismatches: [Mismatch])] {
        cases.compactMap { example in
            let mismatches = example.mismatches(with: assessor.report(on: example))
            return mismatches.isEmpty ? nil : (example, mismatches)
        }
    }

    /// The names of all mutants, and of those that no case notices.
    ///
    /// - Parameter progress: told after each mutant how many were done, and of how many.
    package func survivors(progress: (Int, Int) -> Void = { _, _ in }) -> (all: [String], survivors: [String]) {
        let mutants = Mutant.all(of: assessor.regeling)
        var survivors: [String] = []
        for (number, mutant) in mutants.enumerated() {
            let changed = Assessor(regeling: mutant.regeling, landelijk: assessor.landelijk, findsThresholds: false)
            let isNoticed = cases.contains { !$0.mismatches(with: changed.report(on: $0)).isEmpty }
            if !isNoticed { survivors.append(mutant.name) }
            progress(number + 1, mutants.count)
        }
        return (mutants.map(\.name), survivors)
    }
}

extension Assessor {
    /// What comes of a worked case: of the first child that care is asked for, and of each under `kinderen`.
    package func report(on example: WorkedCase) -> Report {
        let children = requestedChildren(of: example.situation)
        let reports = children.map { child in
            let assessment = assess(example.situation, child: child)
            return (
                assessment.kind,
                report(
                    assessment, terms: example.terms, of: example.situation, child: child,
                    asking: example.expectedParts,
                    weekFrom: example.expectedWeek)
            )
        }
        guard let first = reports.first, case .map(let entries) = first.1 else {
            return .map([.init("uitkomst", .text(Verdict.nogNietBekend.rawValue))])
        }
        guard reports.count > 1 else { return first.1 }
        return .map(entries + [.init("kinderen", .map(reports.map { .init($0.0, $0.1) }))])
    }
}
