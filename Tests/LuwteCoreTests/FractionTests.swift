import LuwteCore
import Testing

@Suite struct `A fraction` {
    @Test(arguments: [
        ("10.5", 21, 2), ("0.06", 3, 50), ("1/2", 1, 2), ("-3", -3, 1), ("4/8", 1, 2), ("0", 0, 1), ("-0.5", -1, 2),
        ("007", 7, 1),
    ])
    func `reads a number as a regeling writes it`(_ text: String, _ numerator: Int, _ denominator: Int) throws {
        let fraction = try Fraction(text)
        #expect(fraction.numerator == numerator && fraction.denominator == denominator)
    }

    @Test(arguments: [
        "", ".5", "5.", "1,5", "1e3", "--1", "-", "-.5", "1/2/3", "1/-2", "+1", " 1", "1.2.3", "1234567890123456789",
        "½",
    ])
    func `refuses another text`(_ text: String) {
        #expect(throws: FractionError.malformed(text)) { try Fraction(text) }
    }

    @Test func `calculates exactly`() throws {
        let third = try Fraction(1, 3)
        #expect(try third + third + third == 1)
        #expect(try third * 3 == 1)
        #expect(try Fraction("31.5") * 817 == Fraction(51_471, 2))
        #expect(try 1 / third - 3 == .zero)
        #expect(try third < Fraction("0.34") && Fraction("0.33") < third)
        #expect(try Fraction(2, -4) == Fraction(-1, 2))
    }

    @Test func `says so when a result does not fit`() throws {
        let huge = Fraction(Int.max)
        #expect(throws: FractionError.overflow) { try huge + 1 }
        #expect(throws: FractionError.overflow) { try huge * huge }
        #expect(throws: FractionError.overflow) { try Fraction(Int.min).negated() }
        #expect(throws: FractionError.overflow) { try Fraction(1, .max) * Fraction(1, .max) }
        #expect(throws: FractionError.zeroDenominator) { try huge / 0 }
        #expect(throws: FractionError.zeroDenominator) { try Fraction("1/0") }
        #expect(try Fraction(1, .max) * huge == 1)
        #expect(Fraction(Int.min) < Fraction(Int.max))
    }

    @Test(arguments: [
        ("25735.5", Rounding.halfUp, 25_736), ("25735.5", .halfEven, 25_736), ("25734.5", .halfEven, 25_734),
        ("25735.5", .down, 25_735), ("25735.1", .up, 25_736), ("-2.5", .halfUp, -3), ("-2.5", .down, -2),
        ("-2.5", .up, -3), ("-2.5", .halfEven, -2), ("-2.4", .halfUp, -2), ("7", .up, 7), ("1/3", .halfUp, 0),
        ("2/3", .halfUp, 1),
    ])
    func `is rounded in the way that is asked`(_ text: String, _ way: Rounding, _ whole: Int) throws {
        #expect(try Fraction(text).rounded(way) == whole)
    }

    @Test func `is rounded to a step`() throws {
        #expect(try Fraction("182160").rounded(to: 100, .down) == 182_100)
        #expect(try Fraction("26.6667").rounded(to: Fraction(1, 4), .halfUp) == Fraction("26.75"))
        #expect(throws: FractionError.zeroDenominator) { try Fraction("1").rounded(to: 0, .down) }
    }

    @Test func `prints as a number`() throws {
        #expect(try Fraction("10.50").description == "10.5")
        #expect(try Fraction(80, 3).description == "80/3")
        #expect(try Fraction(80, 3).dutch == "26,67")
        #expect(try Fraction("-0.06").dutch == "-0,06")
        #expect(try Fraction(-1, 3).decimalText(2) == "-0.33")
        #expect(try Fraction(-1, 300).decimalText(1) == "0.0")
        #expect(Fraction(12).dutch == "12")
    }

    @Test func `keeps the laws of arithmetic over all small ones`() throws {
        let small = try (-6...6).flatMap { top in try (1...6).map { try Fraction(top, $0) } }
        for a in small {
            for b in small {
                #expect(try a + b == b + a)
                #expect(try (a - b) + b == a)
                #expect(try b.isZero || (a / b) * b == a)
                #expect((a < b) == (a.numerator * b.denominator < b.numerator * a.denominator))
                #expect((a == b) == (a.numerator * b.denominator == b.numerator * a.denominator))
            }
        }
    }
}
