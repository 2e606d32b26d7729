import Testing

@testable import LuwteRules

@Suite struct `How plain a text is` {
    private func advice(_ text: String) throws -> [String] {
        try TextsFolder.readability().advice(on: text, at: "proef")
    }

    @Test(arguments: [
        "Woont uw kind in de gemeente?", "U krijgt 10,5 uur per dag. Dat is genoeg.",
        "De wet zegt \"indien en voor zover\".", "U kunt de aanvraag indienen.",
        "Heeft deze ouder recht op kinderopvangtoeslag?", "Wat is het inkomen van uw gezin?",
    ])
    func `needs no advice when it is plain`(text: String) throws {
        #expect(try advice(text) == [])
    }

    @Test func `counts the words of each sentence`() throws {
        let words = Array(repeating: "woord", count: 21).joined(separator: " ")
        #expect(try advice("Kort. \(words). Kort.").count == 1)
        #expect(try advice("\(words.dropLast(6)). \(words.dropLast(6)).") == [])
    }

    @Test func `finds the longest expression first`() throws {
        #expect(try advice("Voor wie aanspraak maken op hulp.").map { $0.hasSuffix("recht hebben op.") } == [true])
        #expect(try advice("Een aanspraak.").map { $0.hasSuffix("Misschien past: recht.") } == [true])
    }

    @Test(arguments: [
        ("woorden: {}", HardWordsFault.noNumber("langste_zin")), ("", .noList), ("x", .noList),
        ("langste_zin: veel", .noNumber("langste_zin")),
        ("langste_zin: 1\nlangste_woord: 1\nwoorden: { indien: }", .nothingInstead("indien")),
        ("langste_zin: 1\nlangste_woord: 1\nbegrippen: { indien: }", .noReason("indien")),
        ("langste_zin: 1\nlangste_woord: 1\nuitzonderingen: { a.b: }", .noReason("a.b")),
        ("langste_zin: 1\nlangste_woord: 1\nwoord: { a: b }", .unknownKey("woord")),
    ])
    func `is measured by a list that is whole`(file: String, fault: HardWordsFault) {
        #expect(throws: fault) { try HardWords(file) }
    }

    @Test func `leaves alone what the list lets be`() throws {
        let list = "langste_zin: 2\nlangste_woord: 9\nuitzonderingen: { a.b: zo zegt de wet het }"
        let readability = Readability(try HardWords(list))
        #expect(readability.advice(on: "Een zin van vijf woorden.", at: "a.b") == [])
        #expect(readability.advice(on: "Een zin van vijf woorden.", at: "a.c").count == 1)
    }

    @Test func `is measured by many words, each with another that is plain itself`() throws {
        let hard = try HardWords(TextsFolder.text("moeilijke-woorden.yaml"))
        #expect(hard.instead.count >= 150)
        let readability = Readability(hard)
        for (word, instead) in hard.instead {
            #expect(readability.advice(on: instead, at: "") == [], "\(word.joined(separator: " "))")
        }
    }

    @Test func `is plain in every text of the product`() throws {
        let readability = try TextsFolder.readability()
        for (path, text) in try TextsReader(TextsFolder.text("nl.yaml")).texts {
            #expect(readability.advice(on: text, at: path) == [], "\(path)")
        }
    }

    @Test func `is plain in every remark of the check`() throws {
        let readability = try TextsFolder.readability()
        for example in `Every remark of the check`.examples where example.says.count < 400 {
            let isAboutWords = [.hardWord, .longWord, .longSentence, .nounOfVerb].contains(example.name)
            #expect(isAboutWords || readability.advice(on: example.says, at: "") == [], "\(example.name)")
        }
    }

    @Test(arguments: ["rotterdam", "hendrik-ido-ambacht"])
    func `is plain in what people read of a regeling`(folder: String) throws {
        let library = try #require(RegelingenFolder.library)
        let readability = try TextsFolder.readability()
        for regeling in library.regelingen where regeling.id.folder == folder {
            #expect(readability.findings(for: regeling.texts).map(\.description) == [])
        }
    }
}
