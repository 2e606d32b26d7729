package import LuwteRules

/// Every address of the pages, and the one way to write one. An address carries IDs, never what somebody typed.
package enum Route: Hashable, Sendable {
    case start
    case gemeente(String)
    case voorcheck(gemeente: String)
    case health
    case regelingen
    case regeling(Regeling.ID)
    /// A part of a regeling, and a place on that page.
    case deel(Regeling.ID, RegelingDeel, anchor: String? = nil)
    /// A version beside another one of the same regeling.
    case vergelijk(Regeling.ID, with: String)
    /// The worked cases, from a page of them on.
    case voorbeelden(Regeling.ID, search: String = "", page: Int = 1)
    case voorbeeld(Regeling.ID, ExampleID)
    /// The try-out, of nothing or of a worked case.
    case proef(Regeling.ID, ExampleID? = nil)

    /// The address, as it stands in a link.
    package func path(in language: Language) -> String {
        switch self {
        case .start: language == .nl ? "/" : language.pathPrefix
        case .gemeente(let id): "\(language.pathPrefix)/\(id)"
        case .voorcheck(let id): "\(language.pathPrefix)/\(id)/voorcheck"
        case .health: Template.health.rawValue
        case .regelingen: "\(language.pathPrefix)/regelingen"
        case .regeling(let id): "\(language.pathPrefix)/regelingen/\(id)"
        case .deel(let id, let deel, let anchor):
            "\(language.pathPrefix)/regelingen/\(id)/\(deel.rawValue)" + (anchor.map { "#\($0)" } ?? "")
        case .vergelijk(let id, let version):
            "\(language.pathPrefix)/regelingen/\(id)/vergelijk?met=\(version)"
        case .voorbeelden(let id, let search, let page):
            "\(language.pathPrefix)/regelingen/\(id)/voorbeelden" + Self.query(search, page)
        case .voorbeeld(let id, let example): "\(language.pathPrefix)/regelingen/\(id)/voorbeelden/\(example)"
        case .proef(let id, let example):
            "\(language.pathPrefix)/regelingen/\(id)/proef" + (example.map { "?voorbeeld=\($0)" } ?? "")
        }
    }

    /// What was searched for, and the page of what was found.
    private static func query(_ search: String, _ page: Int) -> String {
        let plain = search.utf8.map { byte in
            let isPlain = UnicodeScalar(byte).properties.isAlphabetic && byte < 128 || (48...57).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        let parts = [plain.isEmpty ? "" : "zoek=" + plain, page == 1 ? "" : "pagina=\(page)"].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }

    /// The form of an address, as the router matches it and the log names it.
    package enum Template: String, CaseIterable, Sendable {
        case start = "/"
        case gemeente = "/{gemeente}"
        case voorcheck = "/{gemeente}/voorcheck"
        case health = "/gezond"
        case ready = "/gereed"
        case asset = "/web/{naam}"
        case regelingen = "/regelingen"
        case regelingMap = "/regelingen/{map}"
        case regeling = "/regelingen/{map}/{versie}"
        case deel = "/regelingen/{map}/{versie}/{deel}"
        case voorbeelden = "/regelingen/{map}/{versie}/voorbeelden"
        case proef = "/regelingen/{map}/{versie}/proef"
        case voorbeeld = "/regelingen/{map}/{versie}/voorbeelden/{bestand}/{naam}"

        /// What may be asked of it; HEAD goes wherever GET goes.
        package var methods: [String] {
            switch self {
            case .voorcheck, .proef: ["GET", "HEAD", "POST"]
            case .start, .gemeente, .health, .ready, .asset, .regelingen, .regelingMap, .regeling, .deel, .voorbeelden,
                .voorbeeld:
                ["GET", "HEAD"]
            }
        }

        private var parameters: Int { rawValue.count { $0 == "{" } }

        /// Whether there is such an address for each language.
        package var isPage: Bool {
            switch self {
            case .health, .ready, .asset: false
            default: true
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
            guard let first = fitting.min(by: { $0.parameters < $1.parameters }) else { return nil }
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
