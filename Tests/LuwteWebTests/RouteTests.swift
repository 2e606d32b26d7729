import LuwteRules
import LuwteWeb
import Testing

@testable import LuwteWeb

@Suite struct `An address` {
    @Test(arguments: [
        (Route.start, "/", "/en"), (.gemeente("rotterdam"), "/rotterdam", "/en/rotterdam"),
        (.voorcheck(gemeente: "rotterdam"), "/rotterdam/voorcheck", "/en/rotterdam/voorcheck"),
        (.health, "/gezond", "/gezond"),
    ])
    func `is the same in each language but for its beginning`(route: Route, dutch: String, english: String) {
        #expect(route.path(in: .nl) == dutch)
        #expect(route.path(in: .en) == english)
    }

    @Test(arguments: [
        ("/", Language.nl, "/"), ("/en", .en, "/"), ("/en/", .en, "/"), ("/en/rotterdam", .en, "/rotterdam"),
        ("/enschede", .nl, "/enschede"), ("/enschede/voorcheck", .nl, "/enschede/voorcheck"),
    ])
    func `tells its language`(path: String, language: Language, rest: String) {
        let found = Route.languageAndRest(of: path)
        #expect(found.language == language)
        #expect(found.rest == rest)
    }

    @Test(arguments: [
        ("/", Route.Template.start), ("/rotterdam", .gemeente), ("/rotterdam/voorcheck", .voorcheck),
        ("/gezond", .health),
        ("/web/x.css", .asset), ("/rotterdam/iets", nil), ("/a/b/c", nil),
    ])
    func `follows a template`(path: String, template: Route.Template?) {
        #expect(Route.Template(matching: path) == template)
    }
}
