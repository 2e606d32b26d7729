import Testing

@testable import Feel

@Suite struct `A decimal number` {
    private func number(_ text: String) throws -> Decimal128 { try #require(Decimal128(text)) }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("1.0", "1"), (".872", "0.872"), ("-12.50", "-12.5"), ("1.23e4", "12300"),
        ("1.23e-4", "0.000123"), ("100E+2", "10000"), ("1e40", "1" + String(repeating: "0", count: 40)),
        ("1e41", "1E+41"), ("18446744073709551616", "18446744073709551616"),
        ("9999999999999999999999999999999999", "9999999999999999999999999999999999"),
        // The 35th digit is rounded away, a tie to the even digit.
        ("99999999999999999999999999999999995", "1" + String(repeating: "0", count: 35)),
        ("0.12345678901234567890123456789012345", "0.1234567890123456789012345678901234"),
        ("0e99999", "0"), ("1e-6200", "0"),
    ])
    func `reads and prints as FEEL text`(_ text: String, _ printed: String) throws {
        #expect(try number(text).description == printed)
    }

    @Test(arguments: [
        "", "-", "1.", ".", "+1", "1e", "e1", "1 ", " 1", "1,5", "0x1", "--1", "NaN", "Infinity", "1e7000",
    ])
    func `does not read other text`(_ text: String) {
        #expect(Decimal128(text) == nil)
    }

    @Test func `reads a text of any length`() throws {
        let digits = String(repeating: "7", count: 5000)
        #expect(try number("0." + digits) == number("0.7777777777777777777777777777777778"))
        #expect(try number(digits + "e-4999") == number("7.777777777777777777777777777777778"))
    }

    @Test func `equals every way to write the same value, also as a key`() throws {
        let same = try ["120", "120.0", "1.2e2", "12000e-2"].map(number)
        #expect(Set(same).count == 1)
        #expect(try number("-0") == 0)
        #expect(Set([try number("-0.0"), 0]).count == 1)
        #expect(try number("120") != number("-120"))
    }

    @Test func `orders by value`() throws {
        let rising = try ["-1e10", "-1.5", "-0.5", "0", "1e-30", "0.5", "1", "18446744073709551616", "1e20"].map(number)
        #expect(rising.shuffled().sorted() == rising)
    }

    @Test func `adds, subtracts, multiplies and divides exactly where 34 digits allow`() throws {
        #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
        #expect(try number("18446744073709551615").adding(1) == number("18446744073709551616"))
        #expect(try number("1").subtracting(number("3")) == number("-2"))
        #expect(
            try number("18446744073709551615").multiplied(by: 3) == number("55340232221128654845"))
        #expect(try Decimal128(1).divided(by: 3) == number("0.3333333333333333333333333333333333"))
    }

    @Test func `has no infinity`() throws {
        #expect(Decimal128(1).divided(by: 0) == nil)
        #expect(Decimal128(0).divided(by: 0) == nil)
        #expect(try number("1e6000").multiplied(by: number("1e6000")) == nil)
        #expect(Decimal128(-1).squareRoot() == nil)
        #expect(Decimal128(0).logarithm() == nil)
        #expect(Decimal128(20_000).exponential() == nil)
        #expect(Decimal128(0).power(-1) == nil)
    }

    @Test(arguments: [
        ("3", "4", "81"), ("5", "-2", "0.04"), ("2", "0", "1"), ("10", "33", "1000000000000000000000000000000000"),
        ("1.1", "2", "1.21"), ("4", "0.5", "2"), ("-2", "3", "-8"), ("1", "-9223372036854775808", "1"),
    ])
    func `raises to a power`(_ base: String, _ exponent: String, _ result: String) throws {
        #expect(try number(base).power(number(exponent)) == number(result))
    }

    @Test(arguments: [
        ("10", "4", "2"), ("-10", "4", "2"), ("10", "-4", "-2"), ("-10", "-4", "-2"), ("10.1", "4.5", "1.1"),
        ("-10.1", "4.5", "3.4"), ("10.1", "-4.5", "-3.4"), ("8", "4", "0"), ("1e30", "7", "1"),
    ])
    func `takes the sign of the divisor in a remainder`(_ one: String, _ other: String, _ rest: String) throws {
        #expect(try number(one).modulo(number(other)) == number(rest))
    }

    @Test(arguments: [
        (RoundingMode.halfEven, ["2", "4", "-2", "2.6", "2.6"]),
        (.halfAway, ["3", "4", "-3", "2.6", "2.6"]),
        (.halfTowardZero, ["2", "3", "-2", "2.5", "2.6"]),
        (.awayFromZero, ["3", "4", "-3", "2.6", "2.6"]),
        (.towardZero, ["2", "3", "-2", "2.5", "2.5"]),
        (.down, ["2", "3", "-3", "2.5", "2.5"]),
        (.up, ["3", "4", "-2", "2.6", "2.6"]),
    ])
    func `rounds in seven ways`(_ mode: RoundingMode, _ rounded: [String]) throws {
        let cases = [("2.5", 0), ("3.5", 0), ("-2.5", 0), ("2.55", 1), ("2.56", 1)]
        for ((text, scale), expected) in zip(cases, rounded) {
            #expect(try number(text).rounded(scale: scale, mode) == number(expected), "\(text) \(mode)")
        }
    }

    @Test func `rounds at any scale that an exponent can hold`() throws {
        #expect(try number("1234").rounded(scale: -2, .halfEven) == 1200)
        #expect(try number("1.5").rounded(scale: 40, .up) == number("1.5"))
        #expect(try number("5.5").rounded(scale: -50, .up) == number("1e50"))
        #expect(try number("5.5").rounded(scale: -50, .halfAway) == 0)
        #expect(try number("5.5").rounded(scale: -6111, .up) == number("1e6111"))
        #expect(try number("5.5").rounded(scale: -6112, .up) == nil)
        #expect(try number("5.5").rounded(scale: 6177, .up) == nil)
    }

    @Test func `becomes an integer only when it is one`() throws {
        #expect(try number("1.2e3").intValue == 1200)
        #expect(try number("1.5").intValue == nil)
        #expect(try number("-9223372036854775808").intValue == .min)
        #expect(try number("9223372036854775808").intValue == nil)
        #expect(try number("-1.9").truncatedInt == -1)
        #expect(try number("1e30").truncatedInt == nil)
    }

    @Test func `agrees with whole-number arithmetic`() {
        var generator = SeededGenerator(seed: 20_251_101)
        for _ in 0..<2000 {
            let one = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let other = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            #expect(Decimal128(one).adding(Decimal128(other))?.intValue == one + other)
            #expect(Decimal128(one).subtracting(Decimal128(other))?.intValue == one - other)
            #expect(Decimal128(one).multiplied(by: Decimal128(other))?.intValue == one * other)
            #expect((Decimal128(one) < Decimal128(other)) == (one < other))
            #expect(Decimal128(Decimal128(one).description) == Decimal128(one))
        }
    }
}
