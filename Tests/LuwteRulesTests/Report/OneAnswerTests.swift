import Testing

@testable import LuwteRules

@Suite struct `A rule of the regelingen here` {
    private func rotterdam() throws -> Regeling {
        let library = try #require(RegelingenFolder.library)
        return try #require(library.regelingen.first { $0.id.folder == "rotterdam" })
    }

    private func met(_ id: String, _ regeling: Regeling) throws -> Rule {
        let leaf = try #require(regeling.allConditions.first { $0.id == id })
        guard case .rule(let met, _, _) = leaf.content else { throw NoRule() }
        return met
    }

    struct NoRule: Error {}

    @Test func `is one answer to one question where it says no more`() throws {
        let regeling = try rotterdam()
        let woonadres = try #require(regeling.oneAnswer(try met("woonadres", regeling)))
        #expect(woonadres.fact == "kind.woonadres_in_gemeente")
        #expect(woonadres.question == "Woont uw kind op een woonadres in Rotterdam?")
        #expect(woonadres.answer == .yes)
        #expect(regeling.oneAnswer(try met("geen-briefadres", regeling))?.answer == .no)
        let birth = try #require(regeling.toekenning.begin.first { $0.day.text == "kind.geboortedatum" })
        #expect(regeling.oneAnswer(birth.day)?.answer == .any)
    }

    @Test func `is no single answer where it says more`() throws {
        let regeling = try rotterdam()
        for leaf in regeling.allConditions {
            guard case .rule(let met, _, _) = leaf.content, met.text.contains(" and ") else { continue }
            #expect(regeling.oneAnswer(met) == nil, "\(leaf.id)")
        }
    }

    @Test func `has words for the cells of its table`() throws {
        let regeling = try rotterdam()
        let limit = try #require(regeling.toekenning.limit.content)
        let notion = try #require(regeling.notions.first { $0.fullName == limit.text })
        guard case .table(let rule) = notion.content else { throw NoRule() }
        let table = regeling.inWords(rule, try TextsFolder.rules())
        #expect(
            table.columns == [
                .words(.quoted("Welke opvang wilt u?")), .words(.said("de leeftijd van het kind in jaren")),
            ])
        #expect(table.rows.first?.prefix(2) == [.words(.quoted("Hele dagopvang")), .anything])
        guard case .volume(let amounts)? = table.rows.first?.last else { throw NoRule() }
        #expect(amounts.map(\.number) == ["6", "10,5"])
        #expect(table.otherwise == .notAllowed)
    }
}
