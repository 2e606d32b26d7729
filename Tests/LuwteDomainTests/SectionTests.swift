import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `What is told` {
    private static let folder = Play.folder.appendingPathComponent("rotterdam")

    /// Rotterdam's regeling with a line more in some of its facts.
    private static func library(_ lines: [String: String]) throws -> RegelingLibrary {
        let file = folder.appendingPathComponent("2019-08-14.yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        for (fact, line) in lines {
            text = text.replacing("\n  \(fact):\n", with: "\n  \(fact):\n    \(line)\n", maxReplacements: 1)
        }
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("luwte-\(UUID())")
        defer { try? FileManager.default.removeItem(at: copy) }
        for part in ["rotterdam", "landelijk"] {
            let place = copy.appendingPathComponent(part)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        for name in try FileManager.default.contentsOfDirectory(
            atPath: Play.folder.appendingPathComponent("landelijk").path)
        {
            try FileManager.default.copyItem(
                at: Play.folder.appendingPathComponent("landelijk/\(name)"),
                to: copy.appendingPathComponent("landelijk/\(name)"))
        }
        let own = copy.appendingPathComponent("rotterdam/2019-08-14.yaml")
        try text.write(to: own, atomically: true, encoding: .utf8)
        return try RegelingLibrary.load(folder: copy)
    }

    private func sections(_ play: Play, _ feiten: [GivenFact]) throws -> [String: LuwteDomain.Section] {
        let records = try play.zaak.records(of: GiveFeiten(feiten), play.frame(.casewerker, "2019-09-10"))
        let given = records.compactMap { $0.event as? FeitenGiven }
        return Dictionary(
            uniqueKeysWithValues: given.flatMap { event in event.feiten.map { ($0.fact, event.section) } })
    }

    @Test func `lies with the family's situation, the care and the amounts apart`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        let found = try sections(
            play,
            [
                GivenFact("gezin.reden_aanvraag", ["Het gaat niet meer."]),
                GivenFact("gezin.gebieden", ["lichamelijk"]),
                GivenFact("opvangdeel.soort", of: "deel1", ["dagopvang"]),
            ])
        #expect(
            found == [
                "gezin.reden_aanvraag": .social, "gezin.gebieden": .social, "opvangdeel.soort": .placement,
            ])
    }

    @Test func `lies where the regeling says so`() throws {
        let lines = ["gezin.gebieden": "afdeling: medisch", "opvangdeel.soort": "afdeling: sociaal"]
        var play = try Play("rotterdam", in: Self.library(lines))
        try play.appliesInRotterdam()
        let found = try sections(
            play,
            [
                GivenFact("gezin.gebieden", ["lichamelijk"]),
                GivenFact("opvangdeel.soort", of: "deel1", ["dagopvang"]),
            ])
        #expect(found == ["gezin.gebieden": .medical, "opvangdeel.soort": .social])
    }

    @Test func `never lies in the course of the zaak, nor a text where a provider or finance reads it`() throws {
        let library = try #require(Play.library)
        for regeling in library.regelingen {
            for fact in regeling.facts {
                let section = regeling.section(of: fact.fullName)
                #expect(section != .course, "\(regeling.id) \(fact.fullName)")
                switch fact.answer {
                case .text, .list, .attachment:
                    #expect(![.placement, .money].contains(section), "\(regeling.id) \(fact.fullName)")
                default: break
                }
            }
        }
    }

    @Test func `has a section of this list, or the regeling is not used`() throws {
        #expect(try Self.library(["gezin.gebieden": "afdeling: iedereen"]).regelingen.isEmpty)
    }
}
