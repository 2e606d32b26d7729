import LuwteCore
import Testing

@Suite struct `An amount of money` {
    @Test(arguments: [("8.02", 802), ("1260", 126_000), ("-3.05", -305), ("0.00", 0)])
    func `reads euros as a regeling writes them`(_ text: String, _ cents: Int) throws {
        #expect(try Money(text).cents == cents)
    }

    @Test(arguments: ["8,02", "8.2", "8.025", "€ 8.02", "", "1/2", "8."])
    func `refuses another text`(_ text: String) {
        #expect(throws: MoneyError.malformed(text)) { try Money(text) }
    }

    @Test func `is made of an exact sum by one rounding`() throws {
        let week2019 = try Fraction(3) * Hours("10.5").value * Money("8.02").exactCents
        let week2020 = try Fraction(3) * Hours("10.5").value * Money("8.17").exactCents
        #expect(try Money(cents: week2019, rounding: .halfUp) == Money("252.63"))  // T-28
        #expect(try Money(cents: week2020, rounding: .halfUp) == Money("257.36"))  // T-28: 257.355
        #expect(try Money(cents: Fraction(182_160), to: 100, rounding: .down) == Money("1821"))
    }

    @Test func `refuses what nobody pays`() {
        #expect(throws: MoneyError.tooLarge) { try Money(cents: .max) }
        #expect(throws: MoneyError.tooLarge) { try Money(cents: Fraction(.max), rounding: .halfUp) }
        #expect(throws: MoneyError.tooLarge) { try Money("100000000001") }
        #expect(throws: MoneyError.tooLarge) { try Money(cents: 1, to: 0, rounding: .down) }
    }

    @Test func `splits into parts that add up`() throws {
        for cents in -50...50 {
            for count in 1...7 {
                let parts = try Money(cents: cents).split(over: count)
                #expect(parts.count == count && parts.reduce(.zero, +).cents == cents)
                let (least, most) = (try #require(parts.min()), try #require(parts.max()))
                #expect((most - least).cents <= 1)
            }
        }
    }

    @Test func `reads as a letter writes it`() throws {
        #expect(try Money("1442").dutch == "€ 1.442,00")
        #expect(try Money("-1234567.05").dutch == "€ -1.234.567,05")
        #expect(try Money("0.09").dutch == "€ 0,09")
        #expect(try Money("257.36").description == "257.36")
    }
}

@Suite struct `A number of hours` {
    @Test func `is exact and never negative`() throws {
        #expect(try Hours("80/3").value == Fraction(80, 3))
        #expect(try (Hours("10.5") + Hours("5.25")).dutch == "15,75 uur")
        #expect(throws: HoursError.negative(-1)) { try Hours(-1) }
        #expect(throws: HoursError.malformed("veel")) { try Hours("veel") }
        #expect(try Hours("5.25") < Hours("10.5"))
    }
}
