package import LuwteRules

extension Language {
    /// What stands before every address in this language.
    package var pathPrefix: String {
        switch self {
        case .nl: ""
        case .en: "/en"
        }
    }

    /// The language that the switch leads to.
    package var other: Language {
        switch self {
        case .nl: .en
        case .en: .nl
        }
    }
}
