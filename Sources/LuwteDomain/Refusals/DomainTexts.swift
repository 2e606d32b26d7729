import LuwteCore
package import LuwteRules

/// The words of the zaak in one language.
package struct DomainTexts: Sendable {
    /// In this language, or in Dutch what is not translated.
    private let texts: [DomainTextKey: String]
    /// How days and amounts of care are written.
    private let rules: RuleTexts

    /// - Parameters:
    ///   - dutch: the content of `teksten/nl.yaml`, by path; it must hold every key.
    ///   - own: the same of the file in the language that is wanted.
    /// - Throws: ``TextsFault`` for a Dutch text that is missing.
    package init(language: Language, dutch: [String: String], own: [String: String]) throws(TextsFault) {
        var texts: [DomainTextKey: String] = [:]
        for key in DomainTextKey.allCases {
            guard let text = own[key.rawValue] ?? dutch[key.rawValue] else {
                throw TextsFault(line: 0, problem: .missing(key.rawValue))
            }
            texts[key] = text
        }
        self.texts = texts
        rules = try RuleTexts(language: language, dutch: dutch, own: own)
    }

    /// The Dutch words.
    ///
    /// - Parameter file: the content of `teksten/nl.yaml`.
    /// - Throws: ``TextsFault`` for a file that cannot be read, or a text that is missing.
    package init(dutch file: String) throws(TextsFault) {
        let dutch = try TextsReader(file).texts
        try self.init(language: .nl, dutch: dutch, own: dutch)
    }

    /// The text under a key, with `{name}` replaced by the value of that name.
    package func callAsFunction(_ key: DomainTextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        TextTemplate.fill(texts[key] ?? key.rawValue, values)
    }

    func day(_ day: CalendarDate) -> String { rules.day(day) }

    func period(_ period: Period) -> String { rules.period(period) }

    func money(_ amount: Money) -> String { rules.written(amount.dutch) }

    func volume(_ amount: Fraction, _ unit: VolumeUnit) -> String {
        rules.volume(amount.decimalText(amount.decimals ?? 2, separator: ","), unit)
    }
}
