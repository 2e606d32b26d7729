import LuwteCore
import Testing

@testable import LuwteRules

/// An assessment looks only at days on which something can change. Looking at more days must change nothing.
@Suite struct `The days an assessment looks at` {
    @Test func `are all that matter to the worked cases`() throws {
        let library = try #require(RegelingenFolder.library)
        for regeling in library.regelingen {
            let assessor = Assessor(regeling: regeling, landelijk: library.landelijk, findsThresholds: false)
            let wide = Assessor(regeling: regeling.widened, landelijk: library.landelijk, findsThresholds: false)
            for example in try RegelingenFolder.examples(of: regeling).cases {
                for child in assessor.requestedChildren(of: example.situation) {
                    let narrow = Days(assessor.assess(example.situation, child: child))
                    #expect(narrow == Days(wide.assess(example.situation, child: child)), "\(example.name)")
                }
            }
        }
    }
}

/// What an assessment says of days.
private struct Days: Equatable {
    let verdict: Verdict
    let begin: DayResult
    let end: DayResult
    let spans: [Span]

    init(_ assessment: Assessment) {
        verdict = assessment.verdict
        begin = assessment.begin
        end = assessment.end
        spans = assessment.spans
    }
}

extension Regeling {
    /// The same regeling, looked at on every birthday and on the days around its borders.
    fileprivate var widened: Regeling {
        var copy = self
        var widen = Widen()
        copy.visitRules(&widen)
        return copy
    }
}

private struct Widen: RuleVisitor {
    mutating func visit(_ rule: inout Rule, named name: String) { rule = rule.looked(aroundBorders: [:]) }

    mutating func visit(_ table: inout TableRule, named name: String) {}
}
