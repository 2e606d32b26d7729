import LuwteRules

/// A page, ready to be put in its frame.
struct Page: Sendable {
    /// In the browser's tab and the first thing a screen reader says.
    let title: String
    /// Whether the form on it has an error, which the title then says first.
    var hasError = false
    let languageSwitch: LanguageSwitch
    /// Whether the content asks for more than one column of text.
    var isWide = false
    let content: [HTML]

    /// How a reader goes to the same page in the other language.
    enum LanguageSwitch: Sendable {
        case link(Route)
        /// The answers go along by POST, because an address may not carry them.
        case form(Route, [HiddenField])
        case none
    }
}

/// A field of a form that is not shown.
struct HiddenField: Sendable, Hashable {
    let name: String
    let value: String

    var html: HTML { input(.type("hidden"), .name(name), .value(value)) }
}

/// What stands round every page: texts, style, and where "Snel weg" leads.
struct PageFrame: Sendable {
    let texts: Texts
    let assets: Assets
    let leave: OutsideAddress

    var language: Language { texts.language }

    /// The same frame, with the texts of a regeling where they are translated.
    func with(_ translations: [Translation]) -> PageFrame {
        PageFrame(texts: texts.with(translations), assets: assets, leave: leave)
    }
}
