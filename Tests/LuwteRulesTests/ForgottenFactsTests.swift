import Feel
import LuwteCore
import LuwteRules
import LuwteTestSupport
import Testing

@Suite struct `A forgotten fact` {
    @Test func `never decides a worked case`() throws {
        var generator = SeededGenerator(seed: 20_261_121)
        let library = try #require(RegelingenFolder.library)
        var tried = 0
        for regeling in library.regelingen {
            let assessor = Assessor(regeling: regeling, landelijk: library.landelijk)
            for example in try RegelingenFolder.examples(of: regeling).cases {
                for _ in 0..<8 {
                    tried += 1
                    expectNothingElse(assessor, example.situation, example.name, &generator)
                }
            }
        }
        #expect(tried > 100)
    }

    @Test func `never decides for a made-up household`() throws {
        let seed: UInt64 = 4_711
        var generator = SeededGenerator(seed: seed)
        let library = try #require(RegelingenFolder.library)
        let households = 10_000 / max(1, library.regelingen.count)
        for regeling in library.regelingen {
            let assessor = Assessor(regeling: regeling, landelijk: library.landelijk)
            for number in 0..<households {
                let situation = MadeUpHousehold.make(for: regeling, &generator)
                expectNothingElse(assessor, situation, "\(regeling.id), seed \(seed), household \(number)", &generator)
            }
        }
    }

    /// Drops some facts, and expects every outcome, day and amount to stay or to become open, waiting for what was dropped.
    private func expectNothingElse(
        _ assessor: Assessor, _ whole: Situation, _ name: String, _ generator: inout SeededGenerator
    ) {
        for child in assessor.requestedChildren(of: whole) {
            let (part, dropped) = whole.dropping(in: assessor.regeling, &generator)
            let before = assessor.assess(whole, child: child)
            let after = assessor.assess(part, child: child)
            for (old, new) in zip(before.tree.leaves, after.tree.leaves) where old.tested.outcome != new.tested.outcome
            {
                let isOpen = [.onbekend, .teBeoordelen].contains(new.tested.outcome)
                #expect(
                    isOpen,
                    "\(name): condition \(old.leaf), \(old.tested.outcome) became \(new.tested.outcome); dropped \(dropped)"
                )
                guard isOpen, old.tested.waiting == nil else { continue }
                let waits = Set(new.tested.waiting?.waits ?? [])
                #expect(
                    !waits.isDisjoint(with: dropped),
                    "\(name): condition \(old.leaf) waits for \(waits), dropped \(dropped)")
            }
            expectDay(before.begin, after.begin, "\(name): begin")
            expectDay(before.end, after.end, "\(name): einde")
            if after.verdict != before.verdict {
                #expect(
                    [.nogNietBekend, .eerstBeoordelen].contains(after.verdict),
                    "\(name): \(before.verdict) became \(after.verdict)")
            }
            if after.toekenning != before.toekenning { #expect(after.toekenning == .open, "\(name): toekenning") }
            if after.begin.day != nil, after.end.day != nil { expectCare(before, after, name) }
        }
    }

    private func expectDay(_ old: DayResult, _ new: DayResult, _ name: String) {
        if case .open = new { return }
        #expect(old == new, "\(name)")
    }

    private func expectCare(_ before: Assessment, _ after: Assessment, _ name: String) {
        for span in after.spans {
            for part in span.parts where part.outcome != .open {
                let same = before.spans.first { $0.period.contains(span.period.first) }?.parts.first {
                    $0.part == part.part
                }
                for amount in part.granted.amounts {
                    #expect(same?.granted[amount.unit] == amount.count, "\(name): \(span.period) \(part.part)")
                }
            }
        }
    }
}
