import Testing

@testable import Feel

@Suite struct `A text function` {
    private func call(_ name: String, _ arguments: Value...) -> Value {
        var run = Run()
        return Builtins.call(name, arguments, &run)
    }

    @Test func `counts code points`() {
        #expect(call("string length", .string("\u{1f40e}e\u{301}")) == .number(3))
        #expect(call("substring", .string("\u{1f40e}abc"), .number(2), .number(2)) == .string("ab"))
        #expect(call("substring", .string("foobar"), .number(-2)) == .string("ar"))
        for position in [0, 7, -7, .min, .max] {
            #expect(call("substring", .string("foobar"), .number(Decimal128(position))).isNull)
        }
        #expect(call("substring", .string("foobar"), .number(3), .number(0)).isNull)
        #expect(call("substring", .string("foobar"), .number(3), .number(99)) == .string("obar"))
    }

    @Test func `finds a text in another one, letter for letter`() {
        #expect(call("contains", .string("cafe\u{301}"), .string("cafe")).isTrue)
        #expect(call("contains", .string("aabaabaaab"), .string("aabaaa")).isTrue)
        #expect(call("substring before", .string("aabaabaaab"), .string("baaa")) == .string("aabaa"))
        #expect(call("substring after", .string("aabaabaaab"), .string("aabaaa")) == .string("b"))
        #expect(call("substring after", .string("foobar"), .string("")) == .string("foobar"))
        #expect(call("starts with", .string("foobar"), .string("foo")).isTrue)
        #expect(call("ends with", .string("foobar"), .string("bar")).isTrue)
        #expect(call("ends with", .string("bar"), .string("foobar")).isFalse)
    }

    @Test func `finds in any text what a slow search finds`() {
        var generator = SeededGenerator(seed: 31)
        func random(_ most: Int) -> String {
            String(
                (0..<Int.random(in: 0...most, using: &generator)).map { _ in Bool.random(using: &generator) ? "a" : "b"
                })
        }
        for _ in 0..<3000 {
            let (text, match) = (random(12), random(4))
            let slow = text.indices.first { text[$0...].hasPrefix(match) } ?? (match.isEmpty ? text.endIndex : nil)
            let found = call("contains", .string(text), .string(match)).isTrue
            #expect(found == (slow != nil), "\(text) \(match)")
            if let slow {
                #expect(call("substring before", .string(text), .string(match)) == .string(String(text[..<slow])))
            }
        }
    }

    @Test func `joins texts and passes over null`() {
        let parts = Value.list(FeelList([.string("a"), .null, .string("c")]))
        #expect(call("string join", parts, .string("-")) == .string("a-c"))
        #expect(call("string join", parts) == .string("ac"))
        #expect(call("string join", .list(FeelList([.number(1)])), .string("-")).isNull)
    }

    @Test func `does not make a text without end`() {
        var run = Run()
        var text = Value.string("0123456789")
        for _ in 0..<40 where !text.isNull { text = Operators.add(text, text, &run) }
        #expect(text.isNull)
        #expect(run.problems.map(\.kind) == [.limit])
        let parts = Value.list(FeelList(Array(repeating: .string(""), count: 3000)))
        #expect(call("string join", parts, .string(String(repeating: "x", count: 3000))).isNull)
    }

    @Test(arguments: [
        ("1,000,000.01", ",", ".", "1000000.01"), ("1.000,5", ".", ",", "1000.5"), ("-1 000", " ", ".", "-1000"),
    ])
    func `reads a number with separators`(_ text: String, _ group: String, _ decimal: String, _ number: String) {
        #expect(call("number", .string(text), .string(group), .string(decimal)).text == number)
    }

    @Test(arguments: [
        ("1,000", ".", "."), ("1,0.00", ".", ","), ("1 000", ",", "."), ("1000", "x", "."), ("1.0.0", ",", "."),
        ("", ",", "."),
    ])
    func `does not read a number with other separators`(_ text: String, _ group: String, _ decimal: String) {
        #expect(call("number", .string(text), .string(group), .string(decimal)).isNull)
    }
}
