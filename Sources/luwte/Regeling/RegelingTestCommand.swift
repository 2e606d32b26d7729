import ArgumentParser
import Foundation
import LuwteRules

/// `luwte regeling test`: runs the worked cases, and with `--mutanten` whether they notice mistakes.
struct RegelingTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "De voorbeelden van regelingen narekenen.")

    @OptionGroup var source: RegelingenOption
    @Argument(help: "De regelingen, zoals rotterdam; zonder naam alle.")
    var names: [String] = []
    @Flag(name: .long, help: "Maak telkens één fout in de regeling, en kijk of een voorbeeld dat merkt.")
    var mutanten = false

    func run() throws {
        let library = try source.library()
        let regelingen = names.isEmpty ? library.regelingen : try names.map(library.regeling(named:))
        var failed = 0
        for regeling in regelingen {
            let folder = URL(fileURLWithPath: source.regelingen).appendingPathComponent(regeling.id.folder)
            let examples = try ExampleFolder(folder: folder, regeling: regeling)
            examples.findings.forEach { print($0) }
            let run = CaseRun(regeling: regeling, landelijk: library.landelijk, cases: examples.cases)
            failed += examples.findings.count
            let red = testCases(run, showsCount: !mutanten)
            // Where a case is red, it would seem to notice every mutant.
            failed += mutanten && red == 0 ? testMutants(run, examples) : red
        }
        if failed > 0 { throw ExitCode(1) }
    }

    /// - Parameter showsCount: whether to count them when all are green too.
    private func testCases(_ run: CaseRun, showsCount: Bool) -> Int {
        let failures = run.failures()
        for failure in failures {
            print("FOUT \(failure.case.name)")
            for mismatch in failure.mismatches { print("  \(mismatch)") }
        }
        guard showsCount || !failures.isEmpty else { return 0 }
        if run.cases.isEmpty { print("\(run.assessor.regeling.id): geen voorbeelden bij deze versie") }
        let silent = run.cases.count { !$0.hasExpectation }
        let good = run.cases.count - failures.count - silent
        print(
            "\(run.assessor.regeling.id): \(good) goed, \(failures.count) fout"
                + (silent == 0 ? "" : ", \(silent) zonder verwacht"))
        if !showsCount { print("Maak eerst deze voorbeelden goed. Daarna zeggen mutanten iets.") }
        return failures.count
    }

    private func testMutants(_ run: CaseRun, _ examples: ExampleFolder) -> Int {
        let id = run.assessor.regeling.id
        let result = run.survivors { done, all in
            if done.isMultiple(of: 200) { FileHandle.standardError.write(Data("\(id): \(done) van \(all)\n".utf8)) }
        }
        let unnamed = result.survivors.filter { !examples.isExcused($0) }
        for name in unnamed { print("GEEN VOORBEELD MERKT DIT: \(name)") }
        let stale = examples.staleExcuses(mutants: result.all, survivors: result.survivors)
        for (name, why) in stale {
            print("VEROUDERDE REDEN: \(name) \(why == .noticed ? "wordt door een voorbeeld gemerkt" : "bestaat niet")")
        }
        let excused = result.survivors.count - unnamed.count
        print(
            "\(id): \(result.all.count) mutanten, \(result.all.count - result.survivors.count) gemerkt, "
                + "\(excused) met een reden, \(unnamed.count) niet gemerkt")
        return unnamed.count + stale.count
    }
}
