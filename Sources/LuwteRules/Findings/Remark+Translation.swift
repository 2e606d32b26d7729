/// About a file with the texts of a regeling in another language.
extension Remark {
    static let unknownLanguage = Remark(
        .unknownLanguage, as: .waarschuwing, .vertaling, "Luwte kent de taal in deze bestandsnaam niet.",
        meant: "Kies: \(Language.allCases.filter { $0 != .nl }.map(\.rawValue).joined(separator: ", ")).")

    static func translationOfNothing(version: String) -> Remark {
        Remark(
            .translationOfNothing, as: .waarschuwing, .vertaling,
            "Bij deze vertaling hoort een regeling \(version).yaml, en die is er niet.")
    }

    static let noTranslation = Remark(
        .noTranslation, as: .waarschuwing, .vertaling, "Dit bestand bevat geen vertaling.",
        meant: "Begin er een met luwte regeling vertaling.")

    static func unknownTranslationKey(_ key: String, among keys: [String]) -> Remark {
        Remark(
            .unknownTranslationKey, as: .waarschuwing, .vertaling, "De sleutel \(key) hoort hier niet.",
            meant: Nearest.question(for: key, among: keys) ?? "Hier horen: \(keys.joined(separator: ", ")).")
    }

    static func otherLanguage(_ language: Language) -> Remark {
        Remark(
            .otherLanguage, as: .waarschuwing, .vertaling, "De taal is een andere dan in de bestandsnaam.",
            meant: "Schrijf bovenaan taal: \(language.rawValue).")
    }

    static func noDutchText(_ path: String) -> Remark {
        Remark(
            .noDutchText, as: .waarschuwing, .vertaling, "Bij \(path) ontbreekt de Nederlandse tekst.",
            meant: "Zet onder nl de zin uit de regeling.")
    }

    static func noTranslatedText(_ path: String, _ language: Language) -> Remark {
        Remark(
            .noTranslatedText, as: .waarschuwing, .vertaling, "Bij \(path) ontbreekt de vertaling.",
            meant: "Vul haar in onder \(language.rawValue).")
    }

    static func unknownText(_ path: String, among paths: [String]) -> Remark {
        Remark(
            .unknownText, as: .waarschuwing, .vertaling, "De regeling heeft geen tekst \(path).",
            meant: Nearest.question(for: path, among: paths) ?? "Haal deze vertaling weg.")
    }

    static func staleTranslation(now text: String) -> Remark {
        Remark(
            .staleTranslation, as: .waarschuwing, .vertaling,
            "De Nederlandse tekst is veranderd na de vertaling. Nu staat er: \(text)",
            meant: "Kijk de vertaling na en zet de nieuwe tekst onder nl.")
    }

    static func translatedTwoWays(alsoAt path: String) -> Remark {
        Remark(
            .translatedTwoWays, as: .waarschuwing, .vertaling, "Deze zin is bij \(path) anders vertaald.",
            meant: "Vertaal een zin overal gelijk.")
    }

    static func untranslated(_ path: String, in file: String) -> Remark {
        Remark(
            .untranslated, as: .advies, .vertaling, "Ouders lezen deze tekst, en de vertaling ontbreekt.",
            meant: "Zet \(path) in \(file).")
    }
}
