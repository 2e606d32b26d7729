import Testing

@testable import Feel

@Suite struct `A regular expression` {
    private func matches(_ text: String, _ pattern: String, _ flags: String = "") -> Bool? {
        var run = Run()
        let value = Builtins.call("matches", [.string(text), .string(pattern), .string(flags)], &run)
        #expect(value.isNull == !run.problems.isEmpty)
        return value.isNull ? nil : value.isTrue
    }

    @Test(arguments: [
        ("foobar", "^fo*b", "", true), ("a\nb", "a.b", "", false), ("a\nb", "a.b", "s", true),
        ("a\rb", "a.b", "", false), ("a\nb", "^b$", "", false), ("a\nb", "^b$", "m", true), ("a\n", "a$", "", false),
        ("x", "[A-Z-[OI]]", "i", true), ("O", "[A-Z-[OI]]", "i", false), ("Q", "[^Q]", "i", false),
        ("e", "[a-z-[a-m-[e]]]", "", true), ("f", "[a-z-[a-m-[e]]]", "", false), ("a-c", "^[a-c-]+$", "", true),
        ("\u{3b1}", "\\p{IsGreek}", "", true), ("a", "\\P{IsBasicLatin}", "", false), ("a", "[\\P{Lu}]", "", true),
        ("hello world", "hello[ ]world ", "x", true), ("hello world", "\\p{ IsBasicLatin}+", "x", true),
        ("a.b", "a.b", "q", true), ("axb", "a.b", "q", false), ("abab", "^(ab)\\1$", "", true),
        ("_x-1", "^\\i\\c*$", "", true), ("1x", "^\\i", "", false), ("\u{663}", "^\\d$", "", true),
        ("a b", "^\\w\\s\\w$", "", true), ("$", "^[\\S]$", "", true), (".", "\\W", "", true),
        ("aaa", "^a{2,3}?$", "", true), ("\u{1f40e}", "^.$", "", true), ("aa", "^(a)(?:a)$", "", true),
        ("a0", "^(a)\\10$|^a0$", "", true), ("^", "[\\^]", "", true), ("]", "[\\]]", "", true),
    ])
    func `means what XPath says`(_ text: String, _ pattern: String, _ flags: String, _ expected: Bool) {
        #expect(matches(text, pattern, flags) == expected)
    }

    @Test(arguments: [
        "(.)\\2", "(asd)[\\1]", "(asd)[asd\\0]", "\\p{ IsBasicLatin}+", "\\p{IsNowhere}", "\\p{Q}", "a**", "a++", "*a",
        "a{,2}", "a{x}", "a{2", "(?=a)", "(?i)a", "(?<n>a)", "\\b", "\\x41", "[]", "[a", "[b-a]", "[a[b]]", "(a", "a)",
        "a]", "}", "\\", "[a-\\d]", "\\k", "[[:alpha:]]", "\\Qa\\E", "a\\", "(\\1)", "[a-[b]c]",
    ])
    func `that XPath does not have is refused`(_ pattern: String) {
        #expect(matches("a", pattern) == nil)
    }

    @Test(arguments: ["p", " ", "ii ", "g"])
    func `has no other flags than those of XPath`(_ flags: String) {
        #expect(matches("a", "a", flags) == nil)
    }

    @Test(arguments: ["^(a+)+$", "^(a|aa)+$", "(a*)*b", "(.*)*(.*)*(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$"])
    func `that would try forever is stopped`(_ pattern: String) {
        var run = Run()
        let text = String(repeating: "a", count: 5000) + "!"
        let value = Builtins.call("matches", [.string(text), .string(pattern)], &run)
        #expect(value.isNull || value.isFalse)
        #expect(value.isFalse || run.problems.map(\.kind) == [.limit])
    }

    @Test func `costs steps`() {
        var run = Run(steps: 5_000)
        let text = String(repeating: "a", count: 400)
        _ = Builtins.call("matches", [.string(text), .string("(a|b|aa)*[cd]")], &run)
        #expect(run.problems.map(\.kind) == [.limit])
    }

    @Test func `of any length is refused in time`() {
        #expect(matches("a", String(repeating: "(", count: 9_999)) == nil)
        #expect(matches("a", String(repeating: "[a-[", count: 2_000)) == nil)
        #expect(matches("a", String(repeating: "a", count: 10_001)) == nil)
        #expect(matches("a", String(repeating: "(", count: 300) + "a" + String(repeating: ")", count: 300)) == nil)
    }

    @Test(arguments: [
        ("abcd", "(ab)|(a)", "[1=$1][2=$2]", "[1=ab][2=]cd"), ("abracadabra", "a(.)", "a$1$1", "abbraccaddabbra"),
        ("darted", "^(.*?)d(.*)$", "$1c$2", "carted"), ("a", "a", "\\$1\\\\", "$1\\"), ("ab", "(a)(b)", "$21", "b1"),
        ("ab", "(a)", "$0-$9", "a-b"), ("\u{e9}\u{e9}", "\u{e9}", "e", "ee"),
    ])
    func `puts groups into a replacement`(
        _ text: String, _ pattern: String, _ replacement: String, _ result: String
    ) {
        var run = Run()
        let arguments = [text, pattern, replacement].map(Value.string)
        #expect(Builtins.call("replace", arguments, &run) == .string(result))
    }

    @Test(arguments: [("a", "$"), ("a", "$a"), ("a", "\\n"), ("a", "\\"), ("a*", "b"), ("^", "b"), ("(a)?", "b")])
    func `does not replace with what is not well formed, or everywhere`(_ pattern: String, _ replacement: String) {
        var run = Run()
        let arguments = ["aba", pattern, replacement].map(Value.string)
        #expect(Builtins.call("replace", arguments, &run).isNull)
        #expect(run.problems.map(\.kind) == [.wrongArgument])
    }

    @Test(arguments: [
        ("a;b;;", ";", ["a", "b", "", ""]), ("John  Doe", "\\s+", ["John", "Doe"]), ("abc", "x", ["abc"]),
        ("", ";", [""]), ("\u{e9};\u{1f40e}", ";", ["\u{e9}", "\u{1f40e}"]),
    ])
    func `splits a text`(_ text: String, _ delimiter: String, _ parts: [String]) {
        var run = Run()
        let arguments = [text, delimiter].map(Value.string)
        #expect(Builtins.call("split", arguments, &run) == .list(FeelList(parts.map(Value.string))))
    }
}
