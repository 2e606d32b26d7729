import Feel
import LuwteRules
import Testing

@Suite struct `The layout of facts` {
    let example = ReadingExample()

    @Test func `has facts in the order of the file and then notions`() throws {
        let regeling = try example.regeling()
        let ouder = try #require(regeling.lists.subjects.firstIndex { $0.id == "ouder" })
        #expect(regeling.layout.shapes[ouder].keys == ["werk_gestopt", "contract_einde", "loopt_uit"])
        #expect(regeling.lists.subjects.map(\.id) == ["gezin", "ouder", "kind", "opvangdeel"])
        #expect(regeling.layout.memberSlots[0] == BaseSlot.first)
        #expect(regeling.layout.size == BaseSlot.first + 7)
    }

    @Test func `gives every built-in name its slot`() throws {
        let scope = try example.regeling().layout.scope
        let slots = [
            "dag": BaseSlot.day, "ontvangst": BaseSlot.received, "begin": BaseSlot.begin,
            "gevraagd": BaseSlot.requested,
            "besluit": BaseSlot.besluit, "procedure": BaseSlot.procedure, "moment": BaseSlot.moment,
            "gemeente": BaseSlot.gemeente,
            "indicatie": BaseSlot.indicatie, "advies": BaseSlot.advies,
            "verlenging.nummer": BaseSlot.verlengingNumber, "verlenging.begin": BaseSlot.verlengingBegin,
        ]
        for (name, slot) in slots { #expect(scope.slot(of: name) == slot, "\(name)") }
    }

    @Test func `works out each fact and notion after what it uses`() throws {
        let regeling = try example.withNotion("late: count(ouders[loopt_uit]) > 0").regeling()
        let order = regeling.layout.cells.map { cell in
            switch cell.content {
            case .fact(let index): regeling.facts[index].fullName
            case .notion(let index): regeling.notions[index].fullName
            }
        }
        #expect(order == ["ouder.contract_einde", "ouder.loopt_uit", "opvangdeel.weekgrens", "late"])
        let ouder = try #require(regeling.lists.subjects.firstIndex { $0.id == "ouder" })
        #expect(regeling.layout.cells.map(\.dependsOnDay) == [false, true, false, true])
        #expect(regeling.layout.cells[3].lists == [ouder])
        #expect(regeling.layout.cells[3].field == regeling.layout.scope.slot(of: "late"))
    }

    @Test func `knows the types of notions, also through others`() throws {
        let regeling = try example.withNotion(
            "eerste: begin\ntweede: tweede_uur + 1\ntweede_uur: 2\nkind.derde: if kind.vierde then kind.geboortedatum else eerste\nkind.vierde: kind.woonadres"
        ).regeling()
        #expect(regeling.layout.scope.type(of: "eerste") == .date)
        #expect(regeling.layout.scope.type(of: "tweede") == .number)
        guard case .context(let fields)? = regeling.layout.scope.type(of: "kind") else {
            Issue.record("no fields")
            return
        }
        #expect(fields["derde"] == .date)
        #expect(fields["vierde"] == .boolean)
    }
}

@Suite struct `The days on which an expression may change` {
    private func borders(_ expression: String, notions: String = "niets: 1", voor: String? = nil) throws -> [String] {
        let regeling = try ReadingExample().withNotion(notions).withCondition(
            """
            - id: proef
              titel: Een proef
              bron: { blad: "proef" }
              vervuld_als: \(expression)
              wanneer: [aanvraag, doorlopend]
              \(voor.map { "voor: \($0)" } ?? "hulp: Bel ons.")
            """
        ).regeling()
        guard case .group(let root) = regeling.voorwaarden, case .leaf(let leaf)? = root.children.last,
            case .rule(let rule, _, _) = leaf.content
        else { throw CancellationError() }
        return rule.borders.map { words($0, regeling) }
    }

    private func words(_ border: Border, _ regeling: Regeling) -> String {
        switch border {
        case .birthdays(let slot): "birthdays \(name(slot, regeling))"
        case .monthDays(let slot): "months \(name(slot, regeling))"
        case .around(let expression): "around \(expression.text)"
        case .aroundMoving(let expression): "moving \(expression.text)"
        case .ofEach(let subject, let border): "each \(regeling.lists.subjects[subject].id) \(words(border, regeling))"
        case .newYear: "new year"
        case .firstOfMonth: "first of month"
        case .everyDay: "every day"
        }
    }

    private func name(_ slot: Int, _ regeling: Regeling) -> String {
        regeling.layout.memberSlots.firstIndex(of: slot).map { regeling.lists.subjects[$0].id } ?? "\(slot)"
    }

    @Test(arguments: [
        ("kind.woonadres", []),
        ("begin < gevraagd.vanaf", []),
        ("leeftijd(kind, begin) < 4", []),
        ("leeftijd(kind, dag) < 4", ["birthdays kind"]),
        ("leeftijd_maanden(kind, dag) >= 30", ["months kind"]),
        ("dag < verjaardag(kind, 4)", ["around verjaardag(kind, 4)"]),
        ("moment(begin, 3) >= dag", ["around moment(begin, 3)"]),
        ("dag between begin and gevraagd.tot", ["around begin", "around gevraagd.tot"]),
        ("dag in [begin..gevraagd.tot]", ["around begin", "around gevraagd.tot"]),
        ("dag in (< begin, @\"2026-03-01\")", ["around begin", "around @\"2026-03-01\""]),
        ("landelijk(\"x\", dag) > 3", ["new year"]),
        ("dag.year > 2026", ["new year"]),
        ("eerste_van_maand(dag) > begin", ["first of month"]),
        ("mag(dagopvang)", ["birthdays kind"]),
        ("weekdag(dag) = maandag", ["every day"]),
        ("leeftijd(kind, dag) < 4 and dag > begin and dag > begin", ["birthdays kind", "around begin"]),
        ("moment(dag, 3) > begin", ["every day"]),
        ("some k in kinderen satisfies leeftijd(k, dag) < 4", ["every day"]),
        ("some k in kinderen satisfies k.woonadres and dag > begin", ["around begin"]),
    ])
    func `are found from how it uses the day`(_ expression: String, _ expected: [String]) throws {
        #expect(try borders(expression) == expected)
    }

    @Test func `are taken over from the notions it uses`() throws {
        #expect(try borders("jong", notions: "jong: leeftijd(kind, dag) < 4") == ["birthdays kind"])
        #expect(
            try borders("kind.jong", notions: "kind.jong: dag < kind.geboortedatum") == ["around kind.geboortedatum"])
        #expect(
            try borders("not(ouder.loopt_uit)", voor: "elke ouder") == ["around laatste_dag(ouder.contract_einde, 3)"])
    }

    @Test func `are those of each member when the notion is of others`() throws {
        #expect(
            try borders("some k in kinderen satisfies k.jong", notions: "kind.jong: leeftijd(kind, dag) < 4") == [
                "each kind birthdays kind"
            ])
    }

    @Test func `of a table are those of its inputs and cells`() throws {
        let table =
            "fase: { tabel: eerste, invoer: [dag], rijen: [['< begin', vroeg], ['>= gevraagd.tot', laat]], anders: nu }"
        #expect(try borders("fase = vroeg", notions: table) == ["around begin", "around gevraagd.tot"])
    }
}
