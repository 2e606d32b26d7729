package import LuwteRules

/// The texts of the product in one language, and those of the regeling at hand.
package struct Texts: Sendable {
    package let language: Language
    /// In this language.
    private let own: [String: String]
    /// In Dutch, for what is not translated.
    private let dutch: [String: String]
    /// The words of terms, amounts and comparisons.
    package let rules: RuleTexts
    /// The texts of the regeling at hand in this language; `nil` when there are none.
    private let regeling: Translation?

    init(own: [String: String], dutch: [String: String], rules: RuleTexts, regeling: Translation? = nil) {
        language = rules.language
        self.rules = rules
        self.own = own
        self.dutch = dutch
        self.regeling = regeling
    }

    /// The same texts, with the one of these translations that is in this language.
    func with(_ translations: [Translation]) -> Texts {
        Texts(own: own, dutch: dutch, rules: rules, regeling: translations.first { $0.language == language })
    }

    /// Whether the texts of the regeling were translated.
    var translatesRegeling: Bool { regeling != nil }

    /// The text under a key, with `{name}` replaced by the value of that name; in Dutch and marked so when it is not translated.
    func callAsFunction(_ key: TextKey, _ values: KeyValuePairs<String, String> = [:]) -> Phrase {
        text(at: key.rawValue, values)
    }

    /// The same for the texts of a part of the site, which have a list of their own.
    func callAsFunction(_ place: some TextPlace, _ values: KeyValuePairs<String, String> = [:]) -> Phrase {
        text(at: place.rawValue, values)
    }

    /// The same with values that may be in another language.
    func callAsFunction(_ place: some TextPlace, with values: KeyValuePairs<String, Phrase>) -> Phrase {
        let isOwn = own[place.rawValue] != nil
        let template = own[place.rawValue] ?? dutch[place.rawValue] ?? place.rawValue
        return Phrase(
            TextTemplate.pieces(of: template).map { piece in
                switch piece {
                case .text(let text): Phrase(String(text), language: isOwn ? nil : .nl)
                case .name(let name): values.first { $0.key == name }?.value ?? Phrase("{\(name)}")
                }
            })
    }

    /// Some of several texts of a regeling: `a, b of c`.
    func either(_ names: [String]) -> Phrase { self(rules.either(names)) }

    private func text(at path: String, _ values: KeyValuePairs<String, String>) -> Phrase {
        if let text = own[path] { return Phrase(TextTemplate.fill(text, values)) }
        return Phrase(TextTemplate.fill(dutch[path] ?? path, values), language: .nl)
    }

    /// The text without its language, for an attribute or the title of a page, which cannot be marked.
    func plain(_ key: TextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        self(key, values).text
    }

    /// The same for the texts of a part of the site.
    func plain(_ place: some TextPlace, _ values: KeyValuePairs<String, String> = [:]) -> String {
        self(place, values).text
    }

    /// A text from a regeling: translated where somebody did, otherwise in Dutch and marked so.
    func fromRegeling(_ text: String) -> Phrase { fromRegeling([text]) }

    /// A text in which words of a regeling may stand: each of these is translated where somebody did.
    func callAsFunction(_ wording: Wording) -> Phrase {
        Phrase(
            wording.pieces.map { piece in
                switch piece {
                case .said(let text): Phrase(text)
                case .quoted(let text): fromRegeling(text)
                case .written(let text): .code(text)
                }
            })
    }

    /// Several texts from a regeling on one line, all of them translated or none, after what needs no translation.
    func fromRegeling(_ texts: [String], joinedBy separator: String = "", after before: String = "") -> Phrase {
        let translated = texts.compactMap { regeling?[$0] }
        guard language == .nl || translated.count == texts.count else {
            return Phrase(before + texts.joined(separator: separator), language: .nl)
        }
        return Phrase(before + (language == .nl ? texts : translated).joined(separator: separator))
    }
}

/// The texts of the product in every language.
package struct TextLibrary: Sendable {
    private let dutch: [String: String]
    /// Of each language; Dutch is among them.
    private let own: [Language: [String: String]]
    private let rules: [Language: RuleTexts]
    private let dutchRules: RuleTexts

    /// - Parameters:
    ///   - dutch: the content of `teksten/nl.yaml`, which must hold every key.
    ///   - others: the content of the other files, which may lack some.
    /// - Throws: ``TextsFault`` for what cannot be read, a key that is not used, and a Dutch text that is missing.
    package init(dutch: String, others: [Language: String]) throws(TextsFault) {
        self.dutch = try Self.keyed(dutch)
        for path in TextPlaces.all where self.dutch[path] == nil {
            throw TextsFault(line: 0, problem: .missing(path))
        }
        dutchRules = try RuleTexts(language: .nl, dutch: self.dutch, own: self.dutch)
        var own: [Language: [String: String]] = [.nl: self.dutch]
        var rules: [Language: RuleTexts] = [.nl: dutchRules]
        for (language, file) in others {
            let texts = try Self.keyed(file)
            own[language] = texts
            rules[language] = try RuleTexts(language: language, dutch: self.dutch, own: texts)
        }
        self.own = own
        self.rules = rules
    }

    package func texts(in language: Language) -> Texts {
        Texts(own: own[language] ?? [:], dutch: dutch, rules: rules[language] ?? dutchRules)
    }

    private static func keyed(_ file: String) throws(TextsFault) -> [String: String] {
        let texts = try TextsReader(file).texts
        let known = Set(TextPlaces.all)
        if let path = texts.keys.sorted().first(where: { !known.contains($0) }) {
            throw TextsFault(line: 0, problem: .unknown(path))
        }
        return texts
    }
}
