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
        case .birthday(let slot, let age): "\(name(slot, regeling)) \(age.map(String.init) ?? "any") years"
        case .monthDay(let slot, let age): "\(name(slot, regeling)) \(age.map(String.init) ?? "any") months"
        case .around(let expression, let steps): "\(words(steps)) \(expression.text)"
        case .aroundMoving(let expression, let steps): "moving \(words(steps)) \(expression.text)"
        case .ofEach(let subject, let border): "each \(regeling.lists.subjects[subject].id) \(words(border, regeling))"
        case .newYear: "new year"
        case .firstOfMonth: "first of month"
        case .everyDay: "every day"
        }
    }

    private func words(_ steps: [Int]) -> String { steps == [0] ? "on" : steps == [1] ? "after" : "around" }

    private func name(_ slot: Int, _ regeling: Regeling) -> String {
        regeling.layout.memberSlots.firstIndex(of: slot).map { regeling.lists.subjects[$0].id } ?? "\(slot)"
    }

    @Test(arguments: [
        ("kind.woonadres", []),
        ("begin < gevraagd.vanaf", []),
        ("leeftijd(kind, begin) < 4", []),
        ("leeftijd(kind, dag) < 4", ["kind 4 years"]),
        ("4 > leeftijd(kind, dag)", ["kind 4 years"]),
        ("leeftijd(kind, dag) >= 0", ["kind 0 years"]),
        ("leeftijd(kind, dag) <= 12", ["kind 13 years"]),
        ("leeftijd(kind, dag) = 4", ["kind 4 years", "kind 5 years"]),
        ("leeftijd(kind, dag) between 4 and 12", ["kind 4 years", "kind 13 years"]),
        ("leeftijd(kind, dag) in [4..12)", ["kind 4 years", "kind 12 years"]),
        ("leeftijd(kind, dag) in (< 4, 8)", ["kind 4 years", "kind 8 years", "kind 9 years"]),
        ("leeftijd(kind, dag) < 2.5", ["kind any years"]),
        ("leeftijd(kind, dag) > -1", ["kind any years"]),
        ("leeftijd(kind, dag) + 1 < 4", ["kind any years"]),
        ("leeftijd(kind, dag) > leeftijd(kind, begin)", ["kind any years"]),
        ("leeftijd_maanden(kind, dag) >= 30", ["kind 30 months"]),
        ("dag < verjaardag(kind, 4)", ["on verjaardag(kind, 4)"]),
        ("moment(begin, 3) >= dag", ["after moment(begin, 3)"]),
        ("dag = begin", ["around begin"]),
        ("dag between begin and gevraagd.tot", ["on begin", "after gevraagd.tot"]),
        ("dag in [begin..gevraagd.tot]", ["on begin", "after gevraagd.tot"]),
        ("dag in (begin..gevraagd.tot)", ["after begin", "on gevraagd.tot"]),
        ("dag in (< begin, @\"2026-03-01\")", ["on begin", "around @\"2026-03-01\""]),
        ("landelijk(\"x\", dag) > 3", ["new year"]),
        ("dag.year > 2026", ["new year"]),
        ("eerste_van_maand(dag) > begin", ["first of month"]),
        ("mag(dagopvang)", ["kind 4 years"]),
        ("weekdag(dag) = maandag", ["every day"]),
        ("leeftijd(kind, dag) < 4 and dag > begin and dag > begin", ["kind 4 years", "after begin"]),
        ("moment(dag, 3) > begin", ["every day"]),
        ("some k in kinderen satisfies leeftijd(k, dag) < 4", ["every day"]),
        ("some k in kinderen satisfies k.woonadres and dag > begin", ["after begin"]),
    ])
    func `are found from how it uses the day`(_ expression: String, _ expected: [String]) throws {
        #expect(try borders(expression) == expected)
    }

    @Test func `are taken over from the notions it uses`() throws {
        #expect(try borders("jong", notions: "jong: leeftijd(kind, dag) < 4") == ["kind 4 years"])
        #expect(
            try borders("kind.jong", notions: "kind.jong: dag < kind.geboortedatum") == ["on kind.geboortedatum"])
        #expect(
            try borders("not(ouder.loopt_uit)", voor: "elke ouder") == ["after laatste_dag(ouder.contract_einde, 3)"])
    }

    @Test func `are those of each member when the notion is of others`() throws {
        #expect(
            try borders("some k in kinderen satisfies k.jong", notions: "kind.jong: leeftijd(kind, dag) < 4") == [
                "each kind kind 4 years"
            ])
    }

    @Test func `of a table are those of its inputs and cells`() throws {
        let table =
            "fase: { tabel: eerste, invoer: [dag], rijen: [['< begin', vroeg], ['>= gevraagd.tot', laat]], anders: nu }"
        #expect(try borders("fase = vroeg", notions: table) == ["on begin", "on gevraagd.tot"])
    }

    @Test func `of a table over an age are the ages that its cells tell apart`() throws {
        let table = """
            fase: { tabel: eerste, invoer: ['leeftijd(kind, dag)'], rijen: [['< 4', klein], ['[4..12]', groot]], anders: nu }
            """
        #expect(try borders("fase = klein", notions: table) == ["kind 4 years", "kind 13 years"])
    }
}
