import Testing

@testable import LuwteRules

@Suite struct `The form of a case` {
    /// Every worked case of every regeling that fits in a form.
    private func examples() throws -> [(regeling: Regeling, cases: [WorkedCase])] {
        try #require(RegelingenFolder.library).regelingen.map { regeling in
            (regeling, try RegelingenFolder.examples(of: regeling).cases)
        }
    }

    private func rotterdam() throws -> Regeling {
        let library = try #require(RegelingenFolder.library)
        return try #require(library.regelingen.first { $0.id.folder == "rotterdam" })
    }

    private func fits(_ situation: Situation) -> Bool {
        situation.subjects.allSatisfy { $0.members.count <= CaseForm.Limit.members }
            && situation.periods.count <= CaseForm.Limit.periods
    }

    private func outcome(_ situation: Situation, _ assessor: Assessor) -> Report {
        assessor.report(assessor.assess(situation, child: assessor.requestedChildren(of: situation).first ?? 0))
    }

    @Test func `gives back every worked case with the same outcome`() throws {
        var count = 0
        for (regeling, cases) in try examples() {
            let assessor = Assessor(regeling: regeling, landelijk: try #require(RegelingenFolder.library).landelijk)
            for example in cases where fits(example.situation) {
                let reading = CaseForm(example.situation, terms: example.terms, of: regeling).read(regeling)
                #expect(reading.faults.isEmpty, "\(example.name)")
                #expect(outcome(reading.situation, assessor) == outcome(example.situation, assessor), "\(example.name)")
                count += 1
            }
        }
        #expect(count > 500)
    }

    @Test func `is written as a case file that reads back with the same outcome`() throws {
        for (regeling, cases) in try examples() {
            let assessor = Assessor(regeling: regeling, landelijk: try #require(RegelingenFolder.library).landelijk)
            for example in cases {
                let text = CaseWriter.text(example.situation, terms: example.terms, name: example.name, of: regeling)
                let (read, findings) = CaseReader.read(text, file: "zaak.yaml", regeling: regeling)
                #expect(findings.isEmpty, "\(example.name): \(findings)")
                let again = try #require(read.first)
                #expect(again.terms == example.terms, "\(example.name)")
                #expect(outcome(again.situation, assessor) == outcome(example.situation, assessor), "\(example.name)")
            }
        }
    }

    @Test func `moves later members up when one is taken out`() {
        var form = CaseForm([
            ("lid.kind.1", "a"), ("lid.kind.2", "b"), ("lid.kind.3", "c"), ("feit.kind.2.geboortedatum", "2020-01-01"),
            ("feit.kind.3.geboortedatum", "2021-01-01"), ("vanaf.kind.3.geboortedatum", "2022-01-01"),
            ("feit.ouder.3.werkt", "ja"),
        ])
        form.removeMember("kind", 2)
        #expect(form.count("kind") == 2)
        #expect(form["lid.kind.2"] == "c")
        #expect(form["feit.kind.2.geboortedatum"] == "2021-01-01")
        #expect(form["vanaf.kind.2.geboortedatum"] == "2022-01-01")
        #expect(form["feit.kind.3.geboortedatum"] == "")
        #expect(form["feit.ouder.3.werkt"] == "ja")
    }

    @Test func `adds members with names of their own, and no more than fit`() {
        var form = CaseForm()
        for _ in 0..<12 { form.addMember("kind") }
        #expect(form.count("kind") == CaseForm.Limit.members)
        #expect(Set((1...8).map { form[CaseForm.member("kind", $0)] }).count == 8)
    }

    @Test(arguments: [
        ("feit.kind.1.geboortedatum", "2026-02-31", PrecheckQuestion.InputError.notADate),
        ("ontvangst", "morgen", .notADate), ("periode.1.tot", "2020-01-01", .notADate),
    ])
    func `names the field in which something is wrong`(
        name: String, text: String, error: PrecheckQuestion.InputError
    ) throws {
        let regeling = try rotterdam()
        let form = CaseForm([
            ("lid.kind.1", "kind1"), ("aanvraag.kind.1", "ja"), ("periode.1.van", "2021-01-01"), (name, text),
        ])
        #expect(form.read(regeling).faults == [name: error])
    }

    @Test(arguments: [
        ("4-11-2019", "2019-11-04"), (" 04-11-2019 ", "2019-11-04"), ("2019-11-04", "2019-11-04"), ("31-2-2019", nil),
        ("11-2019", nil), ("4-11-19", nil),
    ])
    func `takes a day as somebody types it`(text: String, day: String?) throws {
        let regeling = try rotterdam()
        let field = "feit.kind.1.geboortedatum"
        let form = CaseForm([("lid.kind.1", "kind1"), ("ontvangst", text), (field, text)])
        let reading = form.read(regeling)
        #expect(reading.faults == (day == nil ? ["ontvangst": .notADate, field: .notADate] : [:]))
        let again = CaseForm(reading.situation, terms: reading.terms, of: regeling)
        #expect(again["ontvangst"] == day ?? "")
        #expect(again[field] == day ?? "")
    }

    @Test(arguments: [
        ("28.500", "28500.00"), ("€ 28.500,50", "28500.50"), ("28500,5", "28500.50"), ("28500.00", "28500.00"),
    ])
    func `takes an amount as somebody types it`(text: String, amount: String) throws {
        let library = try #require(RegelingenFolder.library)
        let regeling = try #require(
            library.regelingen.first { regeling in regeling.facts.contains { $0.answer == .amount } })
        let fact = try #require(regeling.facts.first { $0.answer == .amount })
        let subject = regeling.lists.subjects[fact.subject].id
        let field = CaseForm.fact(subject, 1, fact.name)
        let reading = CaseForm([(CaseForm.member(subject, 1), "\(subject)1"), (field, text)]).read(regeling)
        #expect(reading.faults.isEmpty)
        #expect(CaseForm(reading.situation, terms: reading.terms, of: regeling)[field] == amount)
    }

    @Test func `takes a number as somebody types it`() throws {
        let regeling = try rotterdam()
        let form = CaseForm([("lid.opvangdeel.1", "deel1"), ("feit.opvangdeel.1.uren_per_dag", "10,5")])
        let reading = form.read(regeling)
        #expect(reading.faults.isEmpty)
        let again = CaseForm(reading.situation, terms: reading.terms, of: regeling)
        #expect(again["feit.opvangdeel.1.uren_per_dag"] == "10.5")
    }
}
