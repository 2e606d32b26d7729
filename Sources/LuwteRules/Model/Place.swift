/// Where something stands in a file.
package struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file's path from the folder of regelingen, with `/`.
    package internal(set) var file: String
    /// From 1; 0 when the whole file is meant.
    package internal(set) var line: Int
    /// From 1, in characters; 0 when the whole line is meant.
    package internal(set) var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    package var description: String { "\(file):\(line):\(column)" }
}

/// What the text of a regeling leaves open or says, for one key.
///
/// Source: REQ 5, "Empty = not set: the product says so and asks, it does not guess".
package enum Setting<Content: Sendable>: Sendable {
    /// The key has a content.
    case set(Content)
    /// `geen`: the text, or a reading of it, says that there is none.
    case absent
    /// The key is empty: the municipality has not filled it in.
    case unset(Unset)

    /// The content, where there is one.
    package var content: Content? {
        if case .set(let content) = self { content } else { nil }
    }

    /// The same, with its content said otherwise.
    func map<Other: Sendable>(_ transform: (Content) -> Other) -> Setting<Other> {
        switch self {
        case .set(let content): .set(transform(content))
        case .absent: .absent
        case .unset(let unset): .unset(unset)
        }
    }
}

/// A key that is empty: not filled in by the municipality.
package struct Unset: Hashable, Sendable {
    /// The keys from the top, joined by dots: `geld.eigen_bijdrage`.
    package internal(set) var path: String
    package internal(set) var place: Place

    package init(path: String, place: Place) {
        self.path = path
        self.place = place
    }

    /// What belongs behind a key, as a Dutch sentence; `nil` where none is known.
    package static func meaning(ofKey path: String) -> String? { KeyTable.description(of: path) }
}

/// A quotation of a few words, and where it comes from.
package struct Source: Hashable, Sendable {
    /// The source's ID under `regeling.bronnen`; empty when only a requirement or article is named.
    package internal(set) var source: String
    /// The words as they stand in the source; `…` joins pieces. Empty without a quotation.
    package internal(set) var quote: String
    /// Requirements, such as `ROT-44`.
    package internal(set) var requirements: [String]
    /// An article of a law, such as `Awb 4:13`.
    package internal(set) var article: String?

    package init(source: String, quote: String, requirements: [String], article: String?) {
        self.source = source
        self.quote = quote
        self.requirements = requirements
        self.article = article
    }
}

/// What says where a rule comes from: its sources and the readings chosen of them.
package struct Provenance: Hashable, Sendable {
    package internal(set) var sources: [Source]
    /// IDs under `lezingen`, such as `A-28`.
    package internal(set) var readings: [String]

    package init(sources: [Source] = [], readings: [String] = []) {
        self.sources = sources
        self.readings = readings
    }
}
