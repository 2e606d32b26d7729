import Foundation
import LuwteCore
import Testing

@Suite struct `A value of the core as JSON` {
    @Test func `is a day in ISO form, an exact number, whole cents`() throws {
        #expect(try json(["2019-11-04" as CalendarDate]) == #"["2019-11-04"]"#)
        #expect(
            try json([Period(first: "2019-11-04", last: "2020-08-03")])
                == #"[{"first":"2019-11-04","last":"2020-08-03"}]"#)
        #expect(try json([Fraction(21, 2), Fraction(1, 3)]) == #"["10.5","1\/3"]"#)
        #expect(try json([Money(cents: 802)]) == "[802]")
    }

    @Test func `comes back as it was`() throws {
        #expect(try decoded([CalendarDate].self, #"["2020-02-29"]"#) == ["2020-02-29"])
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        #expect(try decoded([Period].self, json([period])) == [period])
        #expect(try decoded([Fraction].self, #"["10.5","1/3"]"#) == [Fraction(21, 2), Fraction(1, 3)])
        #expect(try decoded([Money].self, "[-5]") == [Money(cents: -5)])
    }

    @Test(arguments: [#"["2019-02-30"]"#, #"["04-11-2019"]"#, "[20191104]"])
    func `is refused when it is no day`(text: String) {
        #expect(throws: (any Error).self) { try decoded([CalendarDate].self, text) }
    }

    @Test func `is refused when a period ends before it begins`() {
        #expect(throws: (any Error).self) {
            try decoded(Period.self, #"{"first":"2020-01-02","last":"2020-01-01"}"#)
        }
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
