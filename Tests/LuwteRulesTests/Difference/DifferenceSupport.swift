import LuwteRules
import Testing

/// Two versions of a small regeling, compared.
struct ComparedExample {
    let difference: RegelingDifference

    /// - Parameters:
    ///   - before: the old version; without it the plain example.
    ///   - cases: worked cases of the old version, as YAML.
    init(
        _ before: ReadingExample = ReadingExample(), to after: ReadingExample, cases: String? = nil, trials: Int = 40
    ) throws {
        var old = try RegelingVersion(
            text: before.text, file: "oud.yaml", id: Regeling.ID(folder: "proef", version: "2026-01-01"))
        let new = try RegelingVersion(
            text: after.text, file: "nieuw.yaml", id: Regeling.ID(folder: "proef", version: "2027-01-01"))
        if let cases {
            let (read, findings) = CaseReader.read(cases, file: "gevallen.yaml", regeling: old.regeling)
            #expect(findings == [])
            old = old.with(examples: read)
        }
        let landelijk = try #require(RegelingenFolder.library?.landelijk)
        difference = RegelingDifference(old: old, new: new, landelijk: landelijk, trials: trials)
    }

    /// Each change as `path direction kind`.
    var lines: [String] {
        difference.changes.map { "\($0.path) \($0.direction.rawValue) \($0.kind.rawValue)" }
    }
}

/// A change of one piece of the example, and what should be said of it.
struct ChangeCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let line: String

    init(_ name: String, _ old: String, _ new: String, _ line: String) {
        testDescription = name
        self.old = old
        self.new = new
        self.line = line
    }
}
