import Feel
import Testing

@testable import LuwteRules

@Suite struct `Outcomes taken together` {
    private static let all: [Tested] = [
        .met, .notMet, .notApplicable, .broken, .open(WaitingSet(.fact(0, member: 0))),
        .open(WaitingSet(.oordeel(0, member: 0))),
    ]
    /// Those without the one for a broken rule, which nobody has decided about.
    private static let regular = all.filter { $0.outcome != .fout }

    @Test func `do not hang on the order`() {
        for one in Self.all {
            for other in Self.all {
                #expect(Tested.all([one, other]).outcome == Tested.all([other, one]).outcome)
                #expect(Tested.any([one, other]).outcome == Tested.any([other, one]).outcome)
            }
        }
    }

    @Test func `do not hang on how they are grouped`() {
        for one in Self.all {
            for two in Self.all {
                for three in Self.all {
                    #expect(
                        Tested.all([Tested.all([one, two]), three]).outcome
                            == Tested.all([one, Tested.all([two, three])]).outcome)
                    #expect(
                        Tested.any([Tested.any([one, two]), three]).outcome
                            == Tested.any([one, Tested.any([two, three])]).outcome)
                }
            }
        }
    }

    @Test func `follow De Morgan`() {
        for one in Self.regular {
            for other in Self.regular {
                #expect(
                    Tested.all([one, other]).inverted.outcome == Tested.any([one.inverted, other.inverted]).outcome)
                #expect(Tested.none([one, other]).outcome == Tested.any([one, other]).inverted.outcome)
            }
        }
    }

    @Test(arguments: [Outcome.vervuld, .nietVervuld])
    func `never change a settled outcome when an open one becomes known`(_ becomes: Outcome) {
        let known: Tested = becomes == .vervuld ? .met : .notMet
        let open = Tested.open(WaitingSet(.fact(0, member: 0)))
        for other in Self.regular {
            for combine in [Tested.all, Tested.any] {
                let before = combine([open, other])
                guard before.waiting == nil else { continue }
                #expect(combine([known, other]).outcome == before.outcome)
            }
        }
    }

    @Test func `wait for everything that is open`() {
        let both = Tested.all([.open(WaitingSet(.fact(1, member: 0))), .open(WaitingSet(.fact(2, member: 1)))])
        #expect(both.waiting?.waits == [.fact(1, member: 0), .fact(2, member: 1)])
        #expect(Tested.all([.notMet, both]).waiting == nil)
    }
}

@Suite struct `What an outcome waits for` {
    @Test(arguments: [
        Wait.fact(117, member: 3), .judgedFact(0, member: 0), .contradiction(16_383, member: 1_023), .request(.last),
        .list(4), .paper(12), .oordeel(80, member: 2), .unset(31), .register, .begin, .question(2), .consult,
    ])
    func `comes back from its number`(_ wait: Wait) {
        #expect(Wait(code: wait.code) == wait)
    }
}

extension Tested {
    fileprivate static func all(_ parts: [Tested]) -> Tested { together(.alle, parts) }
    fileprivate static func any(_ parts: [Tested]) -> Tested { together(.eenVan, parts) }
    fileprivate static func none(_ parts: [Tested]) -> Tested { together(.geenVan, parts) }

    private static func together(_ kind: VoorwaardeNode.Kind, _ parts: [Tested]) -> Tested {
        var together = Together(kind)
        for part in parts { together.add(part) }
        return together.tested
    }
}
