import Foundation
import LuwteCore
import LuwteRules
import Testing

@Suite struct `A regeling with one mistake in it` {
    private static func names(_ spoil: (ReadingExample) -> ReadingExample = { $0 }) throws -> Set<String> {
        Set(Mutant.all(of: try spoil(ReadingExample()).regeling()).map(\.name))
    }

    @Test(arguments: [
        "feiten.ouder.contract_einde.alleen_als.niet", "voorwaarden.woonadres.vervuld_als.niet",
        "voorwaarden.woonadres.weg", "voorwaarden.woonadres.gevolg blokkeert wordt vastleggen",
        "voorwaarden.woonadres.wanneer.doorlopend weg", "voorwaarden.contract.wanneer.doorlopend erbij",
        "begrippen.opvangdeel.weekgrens.rij 1.weg", "begrippen.ouder.loopt_uit.3+1",
        "lijsten.dagopvang.mag_als.< wordt <=", "werkwijze.termijnen.beslissing.-1",
    ])
    func `has its name from the keys that lead there`(_ name: String) throws {
        #expect(try Self.names().contains(name))
    }

    @Test(arguments: [
        ("kind.woonadres and begin = ontvangst and begin > ontvangst", "and wordt or", 2),
        ("kind.woonadres or begin < ontvangst", "or wordt and", 1), ("begin = ontvangst", "= wordt !=", 1),
        ("begin != ontvangst", "!= wordt =", 1), ("begin >= ontvangst", ">= wordt >", 1),
    ])
    func `may have one sign or word of an expression changed over`(_ text: String, _ change: String, _ count: Int)
        throws
    {
        let mutants = Mutant.all(
            of: try ReadingExample().withCondition(keys: "vervuld_als: \(text)").regeling())
        #expect(mutants.filter { $0.name.hasPrefix("voorwaarden.proef.vervuld_als.\(change)") }.count == count)
    }

    @Test func `has a name of its own`() throws {
        let twice = "kind.woonadres and begin = ontvangst and begin > ontvangst"
        let names = Mutant.all(of: try ReadingExample().withCondition(keys: "vervuld_als: \(twice)").regeling()).map(
            \.name)
        #expect(Set(names).count == names.count)
        #expect(names.contains("voorwaarden.proef.vervuld_als.and wordt or (2)"))
    }

    @Test func `is never tested on other days when that makes no difference`() throws {
        let names = try Self.names { $0.withCondition(keys: "vervuld_als: begin > ontvangst") }
        #expect(names.filter { $0.hasPrefix("voorwaarden.proef.wanneer") } == [])
    }
}

@Suite struct `A mistake in a day` {
    /// A permit that stops: the day is looked at because an expression names it.
    private let example = ReadingExample().withCondition(
        keys: "vervuld_als: dag < @\"2026-06-01\"\n  wanneer: [aanvraag, doorlopend]")

    @Test func `moves what is looked at along with it`() throws {
        let regeling = try example.regeling()
        let mutant = try #require(
            Mutant.all(of: regeling).first { $0.name == "voorwaarden.proef.vervuld_als.2026-06-01+1" })
        #expect(try lastDay(regeling) == "2026-05-31")
        #expect(try lastDay(mutant.regeling) == "2026-06-01")
    }

    private func lastDay(_ regeling: Regeling) throws -> CalendarDate? {
        let (cases, findings) = CaseReader.read(ReadingExample.soundCase, file: "gevallen.yaml", regeling: regeling)
        #expect(findings.isEmpty)
        let national = try #require(RegelingenFolder.library?.landelijk)
        let assessor = Assessor(regeling: regeling, landelijk: national)
        return assessor.assess(try #require(cases.first).situation, child: 0).end.day
    }
}

@Suite struct `A reason for a mistake that no case notices` {
    private func examples(_ reasons: String) throws -> ExampleFolder {
        let folder = try MadeUpFolder([:])
        try folder.write(reasons, to: "voorbeelden/mutanten.yaml")
        return try ExampleFolder(folder: folder.url, regeling: try ReadingExample().regeling())
    }

    private let reasons = """
        mutanten:
          - { mutant: a.weg, reden: Het maakt niets uit. }
          - { mutant: b.*, reden: Het maakt niets uit. }
          - { mutant: c.weg, reden: "" }
        """

    @Test func `excuses it by its whole name or by how it begins`() throws {
        let examples = try examples(reasons)
        #expect(["a.weg", "b.1", "b.2"].allSatisfy(examples.isExcused))
        #expect(!["a.weg.niet", "bb.1", "c.weg"].contains(where: examples.isExcused))
    }

    @Test func `may be one of a single version`() throws {
        let examples = try examples(
            """
            mutanten:
              - { mutant: a.weg, regeling: proef/2026-01-01, reden: Het maakt niets uit. }
              - { mutant: b.weg, regeling: proef/2025-01-01, reden: Het maakt niets uit. }
            """)
        #expect(examples.excuses.map(\.mutant) == ["a.weg"])
    }

    @Test func `is stale when the mistake is noticed, or is not there`() throws {
        let examples = try examples(reasons)
        func stale(_ all: [String], _ survivors: [String]) -> [String] {
            examples.staleExcuses(mutants: all, survivors: survivors).map { "\($0.mutant) \($0.why)" }
        }
        #expect(stale(["a.weg", "b.1"], ["a.weg", "b.1"]) == [])
        #expect(stale(["a.weg", "b.1", "b.2"], ["b.2"]) == ["a.weg noticed"])
        #expect(stale(["b.1"], []) == ["a.weg unknown", "b.* noticed"])
    }
}
