import Feel
import LuwteCore
import LuwteRules
import Testing

/// DESIGN of a fact: who told it, since when, and what becomes of two sources that differ.
@Suite struct `A fact that somebody told` {
    private let regeling: Regeling

    init() throws {
        regeling = try #require(RegelingenFolder.library?.regelingen.first { $0.id.folder == "rotterdam" })
    }

    /// What is known of a fact once all this was told; the word of a casewerker settles it.
    private func known(
        _ fact: String, of member: String = "kind1", _ told: [GivenFact]
    ) throws -> Situation.Given? {
        var situation = Situation(regeling: regeling)
        try situation.tell(told, settlers: ["casewerker"], of: regeling)
        let declared = try #require(regeling.facts.first { $0.fullName == fact })
        let field = try #require(
            regeling.facts.filter { $0.subject == declared.subject }.firstIndex { $0.name == declared.name })
        let members = situation.subjects[declared.subject].members
        return (members.first { $0.id == member } ?? (member.isEmpty ? members.first : nil))?.facts[field]
    }

    private func briefadres(_ text: String, _ source: String?, from day: CalendarDate? = nil) -> GivenFact {
        GivenFact("kind.briefadres", of: "kind1", [text], from: day, source: source)
    }

    @Test func `keeps its value and its source`() throws {
        #expect(try known("kind.briefadres", [briefadres("nee", "ouder")]) == .value(.boolean(false), from: "ouder"))
        #expect(try known("kind.briefadres", of: "kind2", [briefadres("nee", "ouder")]) == nil, "of another child")
        #expect(try known("kind.briefadres", []) == nil)
    }

    @Test func `takes the place of what the same source told before`() throws {
        let told = [briefadres("nee", "ouder"), briefadres("ja", "ouder")]
        #expect(try known("kind.briefadres", told) == .value(.boolean(true), from: "ouder"))
    }

    @Test func `is open when two sources differ, in whatever order they speak`() throws {
        let told = [briefadres("nee", "ouder"), briefadres("ja", "BRP")]
        #expect(try known("kind.briefadres", told) == .contradicting([.boolean(false), .boolean(true)]))
        #expect(
            try known("kind.briefadres", told.reversed()) == .contradicting([.boolean(true), .boolean(false)]))
        let same = [briefadres("nee", "ouder"), briefadres("nee", "BRP")]
        #expect(try known("kind.briefadres", same) == .value(.boolean(false), from: "ouder"))
    }

    @Test func `is settled by the gemeente's own word, whoever speaks after it`() throws {
        let worker = briefadres("ja", "casewerker")
        let told = [briefadres("nee", "ouder"), worker, briefadres("nee", "BRP")]
        #expect(try known("kind.briefadres", told) == .value(.boolean(true), from: "casewerker"))
        let corrected = told + [briefadres("nee", "casewerker")]
        #expect(try known("kind.briefadres", corrected) == .value(.boolean(false), from: "casewerker"))
    }

    @Test func `holds from its day, and the one before it until then`() throws {
        let told = [briefadres("ja", "ouder", from: "2020-02-01"), briefadres("nee", "ouder")]
        #expect(
            try known("kind.briefadres", told)
                == .dated([
                    .init(value: .boolean(false), first: nil), .init(value: .boolean(true), first: "2020-02-01"),
                ])
        )
        let again = told + [briefadres("nee", "ouder", from: "2020-02-01")]
        #expect(
            try known("kind.briefadres", again)
                == .dated([
                    .init(value: .boolean(false), first: nil), .init(value: .boolean(false), first: "2020-02-01"),
                ])
        )
    }

    @Test func `can be asked and not known, until somebody knows`() throws {
        let unknown = GivenFact("kind.briefadres", of: "kind1", GivenFact.notKnown, source: "ouder")
        #expect(try known("kind.briefadres", [unknown]) == .doNotKnow)
        #expect(
            try known("kind.briefadres", [unknown, briefadres("ja", "BRP")]).map { given in
                if case .value(.boolean(true), _) = given { true } else { false }
            } == true)
        #expect(try known("kind.briefadres", [briefadres("ja", "ouder"), unknown]) == .doNotKnow, "taken back")
    }

    @Test func `is of the one gezin, or of a member that is added when it is first named`() throws {
        let reason = GivenFact("gezin.reden_aanvraag", ["Het gaat niet meer."], source: "ouder")
        #expect(
            try known("gezin.reden_aanvraag", of: "", [reason])
                == .value(.string("Het gaat niet meer."), from: "ouder"))
        var situation = Situation(regeling: regeling)
        try situation.tell([briefadres("nee", "ouder"), briefadres("ja", "BRP")], settlers: [], of: regeling)
        let kinderen = try #require(regeling.lists.subjects.firstIndex { $0.id == "kind" })
        #expect(situation.subjects[kinderen].members.map(\.id) == ["kind1"])
    }

    @Test func `has several choices where the question does, or none of them`() throws {
        let both = GivenFact("gezin.gebieden", ["lichamelijk", "sociaal"], source: "ouder")
        #expect(
            try known("gezin.gebieden", of: "", [both])
                == .value(.list(FeelList([.string("lichamelijk"), .string("sociaal")])), from: "ouder"))
        let none = GivenFact("gezin.gebieden", [CaseForm.nothing], source: "ouder")
        #expect(try known("gezin.gebieden", of: "", [none]) == .value(.list(FeelList([])), from: "ouder"))
    }

    @Test func `is refused when the regeling has no such fact or no such answer, and then nothing is taken in`() {
        #expect(throws: GivenFactError.noSuchFact("kind.kleur")) {
            try known("kind.briefadres", [GivenFact("kind.kleur", of: "kind1", ["blauw"])])
        }
        #expect(throws: GivenFactError.self) { try known("kind.briefadres", [briefadres("misschien", "ouder")]) }
        #expect(throws: GivenFactError.self) { try known("kind.briefadres", [briefadres("", "ouder")]) }
        #expect(throws: GivenFactError.notAnAnswer("kind.geboortedatum", .notADate)) {
            try known("kind.geboortedatum", [GivenFact("kind.geboortedatum", of: "kind1", ["2019-02-30"])])
        }
        #expect(throws: GivenFactError.self) {
            try known("gezin.gebieden", of: "", [GivenFact("gezin.gebieden", ["lichamelijk", "iets"])])
        }
    }

    @Test func `comes out of a situation as it went in`() throws {
        let told = [
            briefadres("nee", "ouder"),
            GivenFact("kind.geboortedatum", of: "kind1", ["2016-03-15"], source: "BRP"),
            GivenFact("gezin.gebieden", ["lichamelijk", "sociaal"], source: "ouder"),
            GivenFact("kind.eerder_smi", of: "kind1", GivenFact.notKnown, source: "ouder"),
        ]
        var situation = Situation(regeling: regeling)
        try situation.tell(told, settlers: [], of: regeling)
        #expect(Set(situation.told(of: regeling, source: "ouder")) == Set(told))
    }
}
