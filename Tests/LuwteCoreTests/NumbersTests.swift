import LuwteCore
import Testing

@Suite struct `A BSN` {
    @Test(arguments: ["999993653", "999990019", "999999011"])
    func `passes the eleven test and shows nothing`(_ text: String) throws {
        let bsn = try BSN(text)
        var dumped = ""
        dump([bsn], to: &dumped)
        #expect(bsn.digits == text)
        #expect("\(bsn)" == "BSN(…)" && !dumped.contains(text) && !String(reflecting: bsn).contains(text))
    }

    @Test(arguments: ["999993654", "000000000", "111111111"])
    func `fails the eleven test otherwise`(_ text: String) {
        #expect(throws: BSNError.failsElevenTest) { try BSN(text) }
    }

    @Test(arguments: ["99999365", "9999936530", "99999365a", "", "９99993653", "999.993.653"])
    func `has nine digits`(_ text: String) {
        #expect(throws: BSNError.malformed) { try BSN(text) }
    }

    @Test func `is never another BSN with one digit changed`() throws {
        let digits = Array("999993653")
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                var changed = digits
                changed[place] = digit
                #expect(throws: BSNError.failsElevenTest) { try BSN(String(changed)) }
            }
        }
    }
}

@Suite struct `An IBAN` {
    @Test(arguments: [
        ("NL91 ABNA 0417 1643 00", "NL91ABNA0417164300"), ("nl91abna0417164300", "NL91ABNA0417164300"),
        ("BE68 5390 0754 7034", "BE68539007547034"), ("GB82WEST12345698765432", "GB82WEST12345698765432"),
    ])
    func `reads with or without spaces`(_ text: String, _ electronic: String) throws {
        #expect(try IBAN(text).electronic == electronic)
    }

    @Test func `shows its last four characters only`() throws {
        let iban = try IBAN("NL91ABNA0417164300")
        var dumped = ""
        dump(iban, to: &dumped)
        #expect("\(iban)" == "IBAN(NL…4300)")
        #expect(!dumped.contains("ABNA"))
    }

    @Test func `has check digits that fit`() {
        #expect(throws: IBANError.failsCheck) { try IBAN("NL92ABNA0417164300") }
        #expect(throws: IBANError.failsCheck) { try IBAN("NL91ABNA0417164301") }
    }

    @Test(arguments: [
        "", "NL", "NL91ABNA041716430", "NL91ABNA04171643000", "9191ABNA0417164300", "NL91ABN10417164300",
        "NL91-ABNA-0417-1643-00",
    ])
    func `has the form of its country`(_ text: String) {
        #expect(throws: IBANError.malformed) { try IBAN(text) }
    }
}

@Suite struct `A postcode` {
    @Test(arguments: [("3341AB", "3341AB"), ("3341 ab", "3341AB"), ("1000Zz", "1000ZZ")])
    func `reads as people type it`(_ text: String, _ kept: String) throws {
        #expect(try Postcode(text).text == kept)
        #expect(try Postcode(text).spaced == "\(kept.prefix(4)) \(kept.suffix(2))")
    }

    @Test(arguments: ["0341AB", "3341", "3341A", "33411B", "3341  AB", "3341SS", "3341sa", "3341É", "3341A1", "3341@B"])
    func `refuses what no letter is sent to`(_ text: String) {
        #expect(throws: PostcodeError.malformed) { try Postcode(text) }
    }
}

@Suite struct `An LRK number` {
    @Test func `is nine digits`() throws {
        #expect(try LRKNumber("123456789").digits == "123456789")
        for text in ["12345678", "1234567890", "12345678x", ""] {
            #expect(throws: LRKNumberError.malformed) { try LRKNumber(text) }
        }
    }
}
