import LuwteRules
import LuwteWeb
import Testing

@testable import LuwteWeb

@Suite struct `A form that comes in` {
    private func pairs(_ body: String) throws -> [String] {
        try FormFields(Array(body.utf8)).pairs.map { "\($0.name)=\($0.value)" }
    }

    @Test(arguments: [
        ("a=1&b=2", ["a=1", "b=2"]),
        ("b=2&a=1&a=3", ["b=2", "a=1", "a=3"]),
        ("a=een+twee%20drie", ["a=een twee drie"]),
        ("a=%C3%A9%E2%82%AC", ["a=é€"]),
        ("a=%ff", ["a=\u{FFFD}"]),
        ("a=100%&b=%zz&c=%4", ["a=100%", "b=%zz", "c=%4"]),
        ("a&=b&&a==", ["a=", "=b", "a=="]),
        ("", []),
    ])
    func `is read in order, as a browser meant it`(body: String, expected: [String]) throws {
        #expect(try pairs(body) == expected)
    }

    @Test func `has no more than 500 fields`() throws {
        #expect(try pairs(Array(repeating: "a=1", count: 500).joined(separator: "&")).count == 500)
        #expect(throws: FormError.tooManyFields) {
            try pairs(Array(repeating: "a=1", count: 501).joined(separator: "&"))
        }
    }

    @Test func `gives up answers with odd keys, double keys and endless texts`() throws {
        let long = String(repeating: "x", count: 2_001)
        let fields = try FormFields(
            Array("antwoord.a=1&antwoord.a=2&antwoord.<b>=3&antwoord.=4&antwoord.c=\(long)&antwoord.kind.d=5".utf8))
        let request = VoorcheckRequest(fields)
        #expect(request.answers == [.init(key: "a", text: "1"), .init(key: "kind.d", text: "5")])
    }
}

@Suite struct `What somebody typed` {
    private func typed(_ values: [String] = [], day: String = "", month: String = "", year: String = "") -> TypedAnswer
    {
        var typed = TypedAnswer()
        (typed.values, typed.day, typed.month, typed.year) = (values, day, month, year)
        return typed
    }

    @Test(arguments: [
        ("1250", "1250"), ("1.250", "1250"), ("€ 1.250,50", "1250.50"), ("8,02", "8.02"), ("8,-", "8"),
        ("1.250.000", "1250000"), ("2.5", "2.5"), (" 3 ", "3"), ("1 250", "1250"), ("-4", "-4"), ("drie", "drie"),
        ("", ""),
        ("1,250.50", "1250.50"),
    ])
    func `as a Dutch number has a point before its decimals`(text: String, number: String) {
        #expect(typed([text]).text(.amount, .nl) == number)
        #expect(typed([text]).text(.number(unit: nil, lowest: nil, highest: nil), .nl) == number)
    }

    @Test(arguments: [
        ("1,250.50", "1250.50"), ("8.02", "8.02"), ("1,250", "1250"), ("2,5", "2.5"), ("1.250,50", "1250.50"),
    ])
    func `as an English number too`(text: String, number: String) {
        #expect(typed([text]).text(.amount, .en) == number)
    }

    @Test(arguments: [
        (["1", "3", "2023"], "2023-03-01"), (["01", "03", "2023"], "2023-03-01"),
        ([" 31 ", "2", "2023"], "2023-02-31"),
        (["", "", ""], ""), (["", "3", "2023"], "2023-3-"), (["1", "maart", "2023"], "2023-maart-1"),
        (["1", "3", "23"], "0023-03-01"), (["1", "3", "20235"], "20235-3-1"),
    ])
    func `as a date is a date or is refused as one`(parts: [String], text: String) {
        #expect(typed(day: parts[0], month: parts[1], year: parts[2]).text(.date, .nl) == text)
    }

    @Test(arguments: [
        (AnswerType.date, "2023-03-01"), (.amount, "1250.50"), (.yesNo, "ja"), (.multipleChoice([]), "mkd,kdc"),
        (.text, "Jan"),
    ])
    func `comes back in its fields as it was`(type: AnswerType, text: String) {
        for language in Language.allCases {
            #expect(TypedAnswer(text, type, language).text(type, language) == text)
        }
    }
}
