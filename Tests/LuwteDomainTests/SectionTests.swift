import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `What is told` {
    /// Rotterdam's regeling with a line more in some of its facts.
    private static func library(_ lines: [String: String]) throws -> RegelingLibrary {
        try EditedLibrary.rotterdam { text in
            for (fact, line) in lines {
                text = text.replacing("\n  \(fact):\n", with: "\n  \(fact):\n    \(line)\n", maxReplacements: 1)
            }
        }
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
