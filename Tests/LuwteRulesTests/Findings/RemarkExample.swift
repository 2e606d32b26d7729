import LuwteRules
import Testing

/// How to make one remark, and what it then says: message and suggestion, word for word.
struct RemarkExample: CustomTestStringConvertible, Sendable {
    let name: Remark.Name
    let says: String
    private let make: @Sendable () throws -> [Finding]

    /// - Parameter make: what is found when that mistake is made.
    init(_ name: Remark.Name, _ says: String, from make: @escaping @Sendable () throws -> [Finding]) {
        self.name = name
        self.says = says
        self.make = make
    }

    /// The example regeling, spoiled in one place.
    init(_ name: Remark.Name, _ says: String, in spoil: @escaping @Sendable (ReadingExample) -> ReadingExample) {
        self.init(name, says) { spoil(ReadingExample()).read().findings }
    }

    /// A text that stands in the place of a whole regeling.
    init(_ name: Remark.Name, _ says: String, text: String) {
        self.init(name, says) {
            RegelingReader.read(
                text: text, file: "proef.yaml", id: Regeling.ID(folder: "proef", version: "2026-01-01")
            ).findings
        }
    }

    /// What the remarks of this name say.
    func said() throws -> [String] {
        try make().filter { $0.remark == name }.map { finding in
            [finding.message, finding.suggestion].compactMap(\.self).joined(separator: " ")
        }
    }

    var testDescription: String { name.rawValue }
}

extension ReadingExample {
    /// With a condition that has a title and a source, and these keys.
    func withCondition(keys: String) -> ReadingExample {
        withCondition("- id: proef\n  titel: Een proef\n  bron: { blad: \"proef\" }\n  " + keys)
    }
}

@Suite struct `Every remark of the check` {
    static let examples: [RemarkExample] =
        RemarkExample.ofFiles + RemarkExample.ofVersions + RemarkExample.ofKeys + RemarkExample.ofNames
        + RemarkExample.ofExpressions + RemarkExample.ofConditions + RemarkExample.ofTables + RemarkExample.ofMoney
        + RemarkExample.ofTranslations + RemarkExample.ofReadability

    @Test func `has an example`() {
        let missing = Set(Remark.Name.allCases).subtracting(Self.examples.map(\.name))
        #expect(missing == [])
    }

    @Test(arguments: examples)
    func `says exactly this`(_ example: RemarkExample) throws {
        #expect(try example.said() == [example.says])
    }
}
