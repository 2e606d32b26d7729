package import LuwteRules

/// Every address of the pages, and the one way to write one. An address carries IDs, never what somebody typed.
package enum Route: Hashable, Sendable {
    case start
    case gemeente(String)
    case voorcheck(gemeente: String)
    case health

    /// The address, as it stands in a link.
    package func path(in language: Language) -> String {
        switch self {
        case .start: language == .nl ? "/" : language.pathPrefix
        case .gemeente(let id): "\(language.pathPrefix)/\(id)"
        case .voorcheck(let id): "\(language.pathPrefix)/\(id)/voorcheck"
        case .health: Template.health.rawValue
        }
    }

    /// The form of an address, as the router matches it and the log names it.
    package enum Template: String, CaseIterable, Sendable {
        case start = "/"
        case gemeente = "/{gemeente}"
        case voorcheck = "/{gemeente}/voorcheck"
        case health = "/gezond"
        case asset = "/web/{naam}"

        /// What may be asked of it; HEAD goes wherever GET goes.
        package var methods: [String] {
            switch self {
            case .voorcheck: ["GET", "HEAD", "POST"]
            case .start, .gemeente, .health, .asset: ["GET", "HEAD"]
            }
        }

        /// Whether there is such an address for each language.
        package var isPage: Bool {
            switch self {
            case .start, .gemeente, .voorcheck: true
            case .health, .asset: false
            }
        }

        /// The template that a path without language prefix follows.
        package init?(matching path: String) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: true)
            let fitting = Template.allCases.filter { template in
                let pattern = template.rawValue.split(separator: "/", omittingEmptySubsequences: true)
                return pattern.count == parts.count
                    && zip(pattern, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
            }
            // A name goes before a parameter: /gezond is no municipality.
            guard let first = fitting.first(where: { !$0.rawValue.contains("{") }) ?? fitting.first else { return nil }
            self = first
        }
    }

    /// The language that a path asks for by its prefix, and the path without it.
    package static func languageAndRest(of path: String) -> (language: Language, rest: String) {
        for language in Language.allCases where !language.pathPrefix.isEmpty {
            if path == language.pathPrefix { return (language, "/") }
            if path.hasPrefix(language.pathPrefix + "/") {
                return (language, String(path.dropFirst(language.pathPrefix.count)))
            }
        }
        return (.nl, path)
    }
}
