import Foundation
import LuwteRules
import Testing

/// One line of `docs/eisen.csv`: a requirement and its kinds.
private struct Requirement {
    let id: String
    let kinds: [String]

    static func all(in root: URL) throws -> [Requirement] {
        try String(contentsOf: root.appendingPathComponent("docs/eisen.csv"), encoding: .utf8)
            .split(separator: "\n").dropFirst()
            .map { line in
                let parts = line.split(separator: ",")
                return Requirement(id: String(parts[0]), kinds: parts[1].split(separator: " ").map(String.init))
            }
    }

    /// Kinds that worked cases must exercise; what is only of other kinds may be held by parts that come after the rules.
    static let tested: Set<String> = ["EL", "EV", "LI", "MO", "DL"]

    var needsCases: Bool { kinds.contains(where: Self.tested.contains) }
}

@Suite struct `Every requirement of the two texts` {
    private static let root = RegelingenFolder.url.deletingLastPathComponent()

    @Test func `that says who, what, how long or how much is exercised on both sides`() throws {
        let covering = try coveringCases()
        let missing = try Requirement.all(in: Self.root).filter { requirement in
            let expectations = Set((covering[requirement.id] ?? []).map(\.expectation))
            return requirement.needsCases && expectations.count < 2
        }
        #expect(missing.isEmpty, "fewer than two different cases: \(missing.map(\.id).joined(separator: ", "))")
    }

    @Test func `is held somewhere, and the list says where`() throws {
        let covering = try coveringCases()
        let named = try requirementsInRegelingen()
        var lines = [
            "# Where each requirement is held", "",
            "Made by a test from `docs/eisen.csv`, the regelingen and their worked cases; `RECORD_GOLDEN=1 make test` writes it anew.",
            "", "| requirement | kinds | held by |", "| --- | --- | --- |",
        ]
        for requirement in try Requirement.all(in: Self.root) {
            let cases = covering[requirement.id]?.count ?? 0
            let isInText = named.contains(Substring(requirement.id))
            let held = [isInText ? "the regeling" : nil, cases > 0 ? "worked cases" : nil]
                .compactMap { $0 }.joined(separator: ", ")
            #expect(!requirement.needsCases || cases > 0, "\(requirement.id) has no worked case")
            lines.append(
                "| \(requirement.id) | \(requirement.kinds.joined(separator: ", ")) | \(held.isEmpty ? "later work: the zaak, its pages and letters" : held) |"
            )
        }
        try expectFile("docs/eisen.md", lines.joined(separator: "\n") + "\n")
    }

    /// The requirements that the regelingen name beside their quotations.
    private func requirementsInRegelingen() throws -> Set<Substring> {
        let library = try #require(RegelingenFolder.library)
        return try library.regelingen.reduce(into: []) { named, regeling in
            let file = RegelingenFolder.url.appendingPathComponent("\(regeling.id).yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            named.formUnion(text.matches(of: /(HIA|ROT)-\d+/).map(\.output.0))
        }
    }

    private func expectFile(_ path: String, _ text: String) throws {
        let file = Self.root.appendingPathComponent(path)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(path) was written anew; run the test again without RECORD_GOLDEN")
        }
        #expect((try? String(contentsOf: file, encoding: .utf8)) == text, "\(path) is behind")
    }

    private func coveringCases() throws -> [String: [WorkedCase]] {
        let library = try #require(RegelingenFolder.library)
        var covering: [String: [WorkedCase]] = [:]
        for regeling in library.regelingen {
            for example in try RegelingenFolder.examples(of: regeling).cases where example.isExpecting {
                for id in example.covers { covering[id, default: []].append(example) }
            }
        }
        return covering
    }
}
