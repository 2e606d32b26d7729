import Feel
import Testing

@Suite struct `An expression without end` {
    @Test(arguments: [
        String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000),
        String(repeating: "[", count: 10_000), String(repeating: "{a:", count: 10_000),
        String(repeating: "f(", count: 10_000), String(repeating: "if ", count: 10_000),
        String(repeating: "for x in ", count: 10_000), String(repeating: "not(", count: 10_000),
        String(repeating: "function(x) ", count: 5_000), String(repeating: "1 in (", count: 10_000),
        String(repeating: "x[", count: 10_000), "1 instance of " + String(repeating: "list<", count: 10_000),
        "1" + String(repeating: " + 1", count: 20_000), String(repeating: "-", count: 50_000) + "1",
        "x" + String(repeating: ".y", count: 20_000), "x" + String(repeating: "[1]", count: 20_000),
        "x" + String(repeating: "()", count: 20_000), "1" + String(repeating: " = 1", count: 20_000),
        "1" + String(repeating: " instance of number", count: 5_000), String(repeating: "]1..", count: 10_000),
        String(repeating: "1..2[", count: 10_000), String(repeating: "a b ", count: 250_000),
        "\"" + String(repeating: "a", count: 1_000_000) + "\"",
    ])
    func `is refused at once`(_ text: String) throws {
        let time = ContinuousClock().measure {
            #expect(throws: SyntaxError.self) { try Expression(text, scope: Scope()) }
            #expect(throws: SyntaxError.self) { try Expression(text, kind: .unaryTests, scope: Scope()) }
        }
        #expect(time < .seconds(5))
    }

    @Test(arguments: [
        "1" + String(repeating: " + 1", count: 400),
        String(repeating: "(", count: 190) + "1" + String(repeating: ")", count: 190),
        "true" + String(repeating: " and true", count: 9_000), "[1" + String(repeating: ", 1", count: 30_000) + "]",
    ])
    func `that is merely long is read`(_ text: String) throws {
        var run = Run()
        let value = try Expression(text, scope: Scope()).evaluate(Frame([]), &run)
        #expect(!value.isNull)
    }

    @Test(arguments: [
        "for i in 1..1000000000000 return i", "count(for i in 1..100000, j in 1..100000 return i)",
        "some i in 1..1000000000000 satisfies i < 0", "every i in 1..1000000000000 satisfies i > 0",
        "{f: function(n) f(n + 1), g: f(1)}.g", "{f: function(n) f(n - 1) + f(n - 2), g: f(100)}.g",
        "{f: function(n) sort([2, 1], function(a, b) f(n + 1)), g: f(1)}.g",
        "{f: function(n) if n = 0 then 0 else 1 + f(n - 1), g: f(1000000)}.g",
        "for i in 1..1000000 return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10][item > i]",
        "for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]",
    ])
    func `of work is stopped with a problem`(_ text: String) throws {
        let expression = try Expression(text, scope: Scope())
        var run = Run(steps: 200_000)
        var value = Value.null
        let time = ContinuousClock().measure { value = expression.evaluate(Frame([]), &run) }
        #expect(value.isNull || run.problems.contains { $0.kind == .limit }, "\(value.kind)")
        #expect(run.problems.contains { $0.kind == .limit })
        #expect(time < .seconds(10))
    }

    @Test func `of calls that hang on an unknown is not begun`() throws {
        let facts: [(String, FeelType, Value)] = [("u", .number, unknown(1))]
        let text = "{f: function(n) if n < 1 then 1 else f(n - 1) + f(n - 2), g: f(u)}.g"
        let time = ContinuousClock().measure {
            #expect((try? feel(text, facts))?.waiting?.members == [1])
        }
        #expect(time < .seconds(1))
    }

    @Test func `of calls may go a few hundred deep`() throws {
        #expect(try feel("{f: function(n) if n = 0 then 0 else 1 + f(n - 1), g: f(200)}.g") == .number(200))
    }
}
