/// About conditions and the groups they stand in.
extension Remark {
    static var manyGroupKinds: Remark {
        Remark(
            .manyGroupKinds, .soort,
            "Een groep heeft een van alle, een_van en geen_van. Maak er groepen in elkaar van.")
    }

    static var memberAtGroup: Remark {
        Remark(
            .memberAtGroup, .soort, "Bij een groep kan geen voor: staan.",
            meant: "Zet voor: bij elke voorwaarde in de groep.")
    }

    static var emptyGroup: Remark {
        Remark(.emptyGroup, .leeg, "Deze groep heeft geen voorwaarden. Haal haar weg of vul haar.")
    }

    static var manyContents: Remark {
        Remark(
            .manyContents, .soort,
            "Een voorwaarde heeft een van vervuld_als, beoordeelt, toestemming en voorliggend; beoordeelt mag ook bij vervuld_als."
        )
    }

    static var betweenUnjudged: Remark {
        Remark(
            .betweenUnjudged, .sleutelOntbreekt, "Wie beoordeelt wat tussen vervuld_als en niet_vervuld_als ligt?",
            meant: "Schrijf beoordeelt: met een rol.")
    }

    static var noContent: Remark {
        Remark(
            .noContent, .sleutelOntbreekt, "Wanneer is deze voorwaarde vervuld?",
            meant:
                "Schrijf vervuld_als, beoordeelt, toestemming of voorliggend; laat de sleutel leeg als de tekst zwijgt."
        )
    }

    static var onlyNotMet: Remark {
        Remark(.onlyNotMet, .sleutelOntbreekt, "Bij niet_vervuld_als hoort ook vervuld_als.")
    }

    /// A `voor` that names nobody.
    static func wrongMember(_ text: String, subjects: [String]) -> Remark {
        Remark(
            .wrongMember, .soort,
            "“\(text)” kan hier niet. Schrijf elke …, elk … of minstens een …, met een onderwerp.",
            meant: text.split(separator: " ").last.flatMap { Nearest.question(for: String($0), among: subjects) })
    }

    // MARK: What can turn out one way only

    /// - Parameters:
    ///   - text: the condition or the part of it.
    ///   - hint: why, or what was likely meant.
    static func alwaysHolds(_ text: String, hint: String? = nil) -> Remark {
        let meant = [hint, "Haal dit weg, of verander het."].compactMap(\.self).joined(separator: " ")
        return Remark(.alwaysHolds, as: .waarschuwing, .altijd, "Dit is altijd waar: \(text).", meant: meant)
    }

    static func neverHolds(_ text: String, hint: String? = nil) -> Remark {
        let meant = [hint, "Haal dit weg, of verander het."].compactMap(\.self).joined(separator: " ")
        return Remark(.neverHolds, as: .waarschuwing, .nooit, "Dit kan nooit waar zijn: \(text).", meant: meant)
    }

    static var groupAlwaysMet: Remark {
        Remark(
            .groupAlwaysMet, as: .waarschuwing, .altijd,
            "Een van deze voorwaarden is altijd vervuld; de groep toetst niets.",
            meant: "Verander die voorwaarde, of maak van een_van een groep met alle.")
    }

    static var groupNeverMet: Remark {
        Remark(
            .groupNeverMet, as: .waarschuwing, .nooit,
            "Deze voorwaarden kunnen nooit samen vervuld zijn: geen gezin voldoet.",
            meant: "Bedoelt u een_van, of spreken twee voorwaarden elkaar tegen?")
    }

    // MARK: What is likely meant otherwise

    static var groundsFallAway: Remark {
        Remark(
            .groundsFallAway, .grond, "Voor wie geen van deze gronden geldt, wordt niets getoetst.",
            meant: "Voeg een grond toe of zet alleen_als bij de groep.")
    }

    static var testedOnce: Remark {
        Remark(
            .testedOnce, as: .waarschuwing, .doorlopend,
            "Deze voorwaarde verandert met de dag, maar wordt alleen bij de aanvraag getoetst. "
                + "Loopt de toekenning door na de verjaardag?",
            meant: "Zo nee: zet doorlopend bij wanneer.")
    }

    static var providerNotChosen: Remark {
        Remark(
            .providerNotChosen, as: .waarschuwing, .aanbieder,
            "Bij de aanvraag is de aanbieder nog niet gekozen; elke aanvraag blijft onbekend.",
            meant: "Bedoelt u wanneer: [plaatsing]?")
    }

    /// - Parameters:
    ///   - word: `geen` or `niet`.
    ///   - denied: what the title denies.
    static func titleDenies(_ word: String, _ denied: String) -> Remark {
        Remark(
            .titleDenies, as: .waarschuwing, .ontkenning,
            "Titel zegt \(word) \(denied); vervuld als er wel \(denied) is.", meant: "Bedoelt u not(…)?")
    }

    static func lastIncluded(_ bound: Int) -> Remark {
        Remark(
            .lastIncluded, as: .waarschuwing, .totEnMet,
            "Het kind valt af op de \(bound)e verjaardag; de bron zegt tot en met \(bound).",
            meant: "Bedoelt u <= \(bound)?")
    }

    static func sameTitle(_ title: String, firstLine: Int) -> Remark {
        Remark(
            .sameTitle, as: .waarschuwing, .titel,
            "De titel “\(title)” staat ook op regel \(firstLine). Maak duidelijk wat het verschil is.")
    }

    static var noSource: Remark {
        Remark(
            .noSource, as: .waarschuwing, .bron, "Bij deze voorwaarde staat geen bron.",
            meant: "Zet bron: met een paar woorden uit de tekst, of lezing:.")
    }
}
