/// A finished text in which words of the regeling may stand, which are in the language of the regeling.
package struct Wording: Hashable, Sendable {
    package private(set) var pieces: [Piece]

    package enum Piece: Hashable, Sendable {
        /// In the language of the texts.
        case said(String)
        /// As the regeling has it: a title, a key, a value.
        case quoted(String)
        /// An expression as it is written, where there are no words for it.
        case written(String)
    }

    static func said(_ text: String) -> Wording { Wording(pieces: [.said(text)]) }

    static func quoted(_ text: String) -> Wording { Wording(pieces: [.quoted(text)]) }

    static func written(_ text: String) -> Wording { Wording(pieces: [.written(text)]) }

    /// Without the difference between these; what is written stands between backquotes.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .said(let text), .quoted(let text): text
            case .written(let text): "`\(text)`"
            }
        }.joined()
    }

    /// Whether a piece of it has no words.
    var hasWritten: Bool { pieces.contains { if case .written = $0 { true } else { false } } }

    static func + (left: Wording, right: Wording) -> Wording { Wording(pieces: left.pieces + right.pieces) }
}

extension [Wording] {
    func joined(separator: String) -> Wording {
        Wording(pieces: Array<Wording.Piece>(map(\.pieces).joined(separator: [.said(separator)])))
    }
}
