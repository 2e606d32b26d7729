import LuwteRules
import LuwteWeb
import Testing

@Suite struct `The pre-check` {
    @Test func `carries every answer along, in the order of the questions`() async throws {
        var walk = try await Walk(Visit())
        #expect(walk.answers == [])
        try await walk.finish()
        #expect(walk.answers == StandInAnswers.travelling)
        #expect(walk.page.body.contains("data-uitkomst=\"eerst_beoordelen\""))
    }

    @Test func `counts the questions, and promises no number`() async throws {
        var walk = try await Walk(Visit())
        #expect(walk.page.body.contains("Vraag 1"))
        try await walk.press("verder", [("waarde", "1")])
        #expect(walk.page.body.contains("Vraag 2"))
        #expect(!walk.page.body.contains("van 8"))
    }

    @Test func `goes on with "weet ik niet", by radio button and by button`() async throws {
        var walk = try await Walk(Visit())
        try await walk.press("verder", [("waarde", "2")])
        try await walk.press("weet_niet")
        #expect(walk.answers == ["aantal.ouder=2", "gevraagd.vanaf=weet_niet"])
        try await walk.press("verder", [("waarde", "weet_niet")])
        #expect(walk.answers.last == "kind.woont_hier=weet_niet")
    }

    @Test(arguments: [
        ("", "Vul een antwoord in"), ("veel", "Vul een getal in, bijvoorbeeld"), ("9", "van 0 tot en met 7,5"),
    ])
    func `asks the same again with what was typed, and says what to do`(typed: String, message: String) async throws {
        var walk = try await Walk(Visit())
        try await walk.finish(before: "ouder2.dagen")
        try await walk.press("verder", [("waarde", typed)])
        #expect(walk.question == "ouder2.dagen")
        #expect(walk.page.body.contains(message))
        #expect(walk.page.body.contains("value=\"\(typed)\""))
        #expect(walk.answers.count == 3)
        #expect(walk.page.body.contains("aria-invalid=\"true\""))
    }

    @Test func `keeps a date that does not exist in its fields`() async throws {
        var walk = try await Walk(Visit())
        try await walk.press("verder", [("waarde", "1")])
        try await walk.press("verder", [("dag", "31"), ("maand", "2"), ("jaar", "2026")])
        #expect(walk.page.body.contains("Deze datum bestaat niet"))
        #expect(walk.page.body.contains("value=\"31\""))
        #expect(PageMarkup(walk.page.body).hidden(prefix: "antwoord.").count == 1)
    }

    @Test func `goes one question back, with the answer filled in`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish()
        try await walk.press("vorige")
        #expect(walk.question == "helper1.naam")
        #expect(walk.page.body.contains("value=\"Oma\""))
        try await walk.press("vorige")
        #expect(walk.question == "opvangdeel1.soort")
        #expect(walk.page.body.contains("value=\"bso\" checked"))
        try await walk.press("verder", [("waarde", "bso")])
        #expect(walk.question == "helper1.naam")
        #expect(walk.page.body.contains("value=\"Oma\""))
        try await walk.finish()
        #expect(walk.answers == StandInAnswers.travelling)
        #expect(walk.earlier == [])
    }

    @Test func `has no way back on the first question`() async throws {
        let walk = try await Walk(Visit())
        #expect(!walk.page.body.contains("value=\"vorige\""))
    }

    @Test func `changes one answer and keeps the rest`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish()
        try await walk.change("gevraagd.vanaf")
        #expect(walk.question == "gevraagd.vanaf")
        #expect(
            walk.page.body.contains(
                "id=\"maand\" class=\"utrecht-textbox luwte-textbox--2\" type=\"text\" name=\"maand\" value=\"12\""))
        try await walk.press("verder", [("dag", "2"), ("maand", "1"), ("jaar", "2027")])
        #expect(walk.question == nil)
        #expect(
            walk.answers.sorted()
                == (StandInAnswers.travelling.filter { !$0.hasPrefix("gevraagd") } + ["gevraagd.vanaf=2027-01-02"])
                .sorted())
    }

    @Test func `leaves an answer as it was when somebody thinks better of it`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish()
        try await walk.change("aantal.ouder")
        try await walk.press("terug")
        #expect(walk.question == nil)
        #expect(walk.answers == StandInAnswers.travelling)
    }

    @Test func `asks a changed answer again when it is wrong, and loses nothing`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish()
        try await walk.change("ouder2.dagen")
        try await walk.press("verder", [("waarde", "duizend")])
        #expect(walk.question == "ouder2.dagen")
        #expect(walk.page.body.contains("value=\"duizend\""))
        try await walk.press("verder", [("waarde", "1")])
        #expect(walk.question == nil)
        #expect(walk.answers.count == 8)
    }

    @Test func `stops at a "no", says so kindly, and goes on when asked`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish(before: "kind.woont_hier")
        try await walk.press("verder", [("waarde", "nee")])
        #expect(walk.question == nil)
        #expect(walk.page.body.contains("Zoals u het nu invult, past deze regeling niet"))
        #expect(walk.page.body.contains("U mag altijd aanvragen"))
        try await walk.press("toch_verder")
        #expect(walk.question == "ouder2.dagen")
        try await walk.finish()
        #expect(walk.question == nil)
        #expect(walk.answers.count == 8)
    }

    @Test func `goes to the other language with all its answers`() async throws {
        var walk = try await Walk(Visit())
        try await walk.press("verder", [("waarde", "2")])
        let english = try await walk.inOtherLanguage()
        #expect(english.body.contains("From which day do you want the childcare?"))
        #expect(PageMarkup(english.body).hidden(prefix: "antwoord.").map(\.1) == ["2"])
        try await walk.finish()
        #expect(try await walk.inOtherLanguage().body.contains("This scheme may fit you"))
    }

    @Test func `begins afresh with an empty form`() async throws {
        let visit = try Visit()
        let first = try await visit.post("/voorbeeldstad/voorcheck", body: "", type: nil)
        #expect(first.status == 200)
        #expect(first.body.contains("Vraag 1"))
    }

    @Test(arguments: ["/voorbeeldstad/voorcheck", "/en/voorbeeldstad/voorcheck"])
    func `sends somebody who comes by a bookmark to where it begins`(path: String) async throws {
        let answer = try await Visit().get(path)
        #expect(answer.status == 303)
        #expect(answer.header("Location") == String(path.dropLast("/voorcheck".count)))
    }
}
