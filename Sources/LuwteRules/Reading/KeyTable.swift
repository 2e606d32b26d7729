/// The keys that one kind of block may have.
///
/// One source for the reader and for whatever describes the format.
package struct KeyTable: Sendable {
    /// What the block is, for messages: `een voorwaarde`.
    package let name: String
    package let keys: [KeyRule]

    init(_ name: String, _ keys: [KeyRule]) {
        self.name = name
        self.keys = keys
    }

    func rule(_ key: String) -> KeyRule? { keys.first { $0.name == key } }
}

/// One key: what it holds and whether it must be there.
package struct KeyRule: Sendable {
    package let name: String
    package let content: KeyContent
    package let presence: Presence
    /// Whether `geen` may stand there: the text says that there is none.
    package let allowsNone: Bool
    /// What belongs there, as a Dutch sentence.
    package let description: String

    package enum Presence: Sendable {
        /// It must be there with a content.
        case needed
        /// It must be there; empty means that the municipality has not filled it in.
        case required
        /// It may be left out; empty means that the municipality has not filled it in.
        case optional
    }

    static func needed(
        _ name: String, _ content: KeyContent, _ description: String
    ) -> KeyRule {
        KeyRule(
            name: name, content: content, presence: .needed, allowsNone: false, description: description)
    }

    static func required(
        _ name: String, _ content: KeyContent, orNone: Bool = false, _ description: String
    ) -> KeyRule {
        KeyRule(
            name: name, content: content, presence: .required, allowsNone: orNone, description: description)
    }

    static func optional(
        _ name: String, _ content: KeyContent, orNone: Bool = false, _ description: String
    ) -> KeyRule {
        KeyRule(
            name: name, content: content, presence: .optional, allowsNone: orNone, description: description)
    }
}

/// What stands behind a key.
package indirect enum KeyContent: Sendable {
    /// A sentence or a few words.
    case text
    /// An own ID: ASCII in lower case, joined by `_` or `-`.
    case id
    /// The ID of something declared elsewhere.
    case reference(NameKind)
    case word([String])
    case yesNo
    case date
    /// A decimal number.
    case number
    case wholeNumber
    /// Euros and cents, as in 8.02.
    case amount
    /// As in `9 maanden`.
    case term
    /// As in `1/2` or `0.06`.
    case share
    /// As in `0..10`; either end may be left out.
    case range
    case expression
    /// An expression, or a map from units to expressions.
    case volume
    /// The source of a rule: quotations, requirements, articles.
    case sources
    /// IDs under `lezingen`.
    case readings
    /// A condition or a group of conditions.
    case tree
    /// A list; one value stands for a list of that one.
    case list(of: KeyContent)
    case map(KeyTable)
    /// A map whose keys are IDs of the regeling's own.
    case entries(keys: EntryKey, of: KeyContent)
    /// What it holds depends on how it is written.
    case either(text: KeyContent, list: KeyContent?, map: KeyContent?)
    /// Whatever is written; its reader says what is wrong.
    case free

    /// What the keys of ``entries(keys:of:)`` are.
    package enum EntryKey: Sendable {
        case own
        case reference(NameKind)
        /// `kind.geboortedatum`, or a word.
        case fullName
        case any
    }
}

/// What a name in a regeling can stand for.
package enum NameKind: String, Sendable, CaseIterable {
    case fact, paper, role, opvangsoort, reading, source, condition, step, question, form, gemeente
    case voorliggend, supplier, subject, evidence, notion
    /// A fact, a paper or a question: something that must be known first.
    case known
    /// A fact or a condition.
    case shown

    /// The name's kind in a Dutch sentence.
    var dutch: String {
        switch self {
        case .fact: "feit"
        case .paper: "bewijsstuk"
        case .role: "rol"
        case .opvangsoort: "opvangsoort"
        case .reading: "lezing"
        case .source: "bron"
        case .condition: "voorwaarde"
        case .step: "stap"
        case .question: "vraag"
        case .form: "formulier"
        case .gemeente: "gemeente"
        case .voorliggend: "voorliggende voorziening"
        case .supplier: "leverancier"
        case .subject: "onderwerp"
        case .notion: "begrip"
        case .evidence: "regel over bewijs"
        case .known: "feit, bewijsstuk of vraag"
        case .shown: "feit of voorwaarde"
        }
    }
}
