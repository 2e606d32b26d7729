import LuwteRules
import Testing

@Suite struct `Each regeling with its worked cases` {
    @Test func `is read without a finding`() throws {
        let library = try #require(RegelingenFolder.library)
        #expect(!library.regelingen.isEmpty)
        let wrong = library.findings.filter { $0.severity != .advies }
        #expect(wrong.isEmpty, "\(wrong.map(\.description).joined(separator: "\n"))")
    }

    @Test func `comes out as they say`() throws {
        let library = try #require(RegelingenFolder.library)
        for regeling in library.regelingen {
            let examples = try RegelingenFolder.examples(of: regeling)
            #expect(examples.findings.isEmpty, "\(examples.findings.map(\.description).joined(separator: "\n"))")
            #expect(!examples.cases.isEmpty, "\(regeling.id) has no worked cases")
            let run = CaseRun(regeling: regeling, landelijk: library.landelijk, cases: examples.cases)
            for failure in run.failures() {
                Issue.record("\(failure.case.name): \(failure.mismatches.map(\.description).joined(separator: "; "))")
            }
        }
    }
}
