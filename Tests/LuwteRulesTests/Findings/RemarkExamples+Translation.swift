import LuwteRules
import Testing

extension RemarkExample {
    /// A file with translations, beside the example regeling.
    private static func translation(
        _ name: Remark.Name, _ says: String, _ text: String, file: String = "2026-01-01.en.yaml"
    ) -> RemarkExample {
        RemarkExample(name, says) {
            let folder = try MadeUpFolder(["a/2026-01-01.yaml": ReadingExample()])
            try folder.write(text, to: "a/\(file)")
            return try folder.files.findings
        }
    }

    /// One translated text.
    private static func text(_ name: Remark.Name, _ says: String, _ entry: String) -> RemarkExample {
        translation(name, says, "taal: en\nteksten:\n  \(entry)\n")
    }

    static let ofTranslations: [RemarkExample] = [
        translation(
            .unknownLanguage, "Luwte kent de taal in deze bestandsnaam niet. Kies: en.", "taal: fr",
            file: "2026-01-01.fr.yaml"),
        translation(
            .translationOfNothing, "Bij deze vertaling hoort een regeling 2025-01-01.yaml, en die is er niet.",
            "taal: en", file: "2025-01-01.en.yaml"),
        translation(
            .noTranslation, "Dit bestand bevat geen vertaling. Begin er een met luwte regeling vertaling.", "een zin"),
        translation(
            .unknownTranslationKey, "De sleutel tekste hoort hier niet. Bedoelt u teksten?",
            "taal: en\ntekste: {}\n"),
        translation(
            .otherLanguage, "De taal is een andere dan in de bestandsnaam. Schrijf bovenaan taal: en.", "taal: nl"),
        text(
            .noDutchText, "Bij a.b ontbreekt de Nederlandse tekst. Zet onder nl de zin uit de regeling.",
            "a.b: { en: x }"),
        text(
            .noTranslatedText, "Bij a.b ontbreekt de vertaling. Vul haar in onder en.", "a.b: { nl: x, en: }"),
        text(.unknownText, "De regeling heeft geen tekst a.b. Haal deze vertaling weg.", "a.b: { nl: x, en: y }"),
        RemarkExample(
            .staleTranslation,
            "De Nederlandse tekst is veranderd na de vertaling. Nu staat er: Nieuw. "
                + "Kijk de vertaling na en zet de nieuwe tekst onder nl."
        ) {
            beside([("a.b", "Nieuw.")], "a.b: { nl: Oud., en: Old. }").filter { $0.remark == .staleTranslation }
        },
        RemarkExample(
            .translatedTwoWays, "Deze zin is bij a.b anders vertaald. Vertaal een zin overal gelijk."
        ) { beside([("a.b", "x"), ("a.c", "x")], "a.b: { nl: x, en: y }\n  a.c: { nl: x, en: z }") },
        RemarkExample(
            .untranslated, "Ouders lezen deze tekst, en de vertaling ontbreekt. Zet a.b in 2026-01-01.en.yaml."
        ) { beside([("a.b", "x")], "") },
    ]

    /// What is found in translations of these texts.
    private static func beside(_ texts: [(path: String, text: String)], _ entries: String) -> [Finding] {
        let companion = CompanionFile(
            text: "taal: en\nteksten:\n  \(entries)\n", file: "2026-01-01.en.yaml", language: .en)
        let place = Place(file: "2026-01-01.yaml", line: 1, column: 1)
        return companion.findings(
            for: texts.map { RegelingText(path: $0.path, text: $0.text, place: place, audience: .parents) })
    }
}
