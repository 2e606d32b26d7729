/// A finished text in which words of the regeling may stand, which are in the language of the regeling.
package struct Wording: Hashable, Sendable {
    package private(set) var pieces: [Piece]

    package enum Piece: Hashable, Sendable {
        /// In the language of the texts.
        case said(String)
        /// As the regeling has it: a title, a key, a value.
        case quoted(String)
    }

    static func said(_ text: String) -> Wording { Wording(pieces: [.said(text)]) }

    static func quoted(_ text: String) -> Wording { Wording(pieces: [.quoted(text)]) }

    /// Without the difference between the two.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .said(let text), .quoted(let text): text
            }
        }.joined()
    }

    static func + (left: Wording, right: Wording) -> Wording { Wording(pieces: left.pieces + right.pieces) }
}

extension [Wording] {
    func joined(separator: String) -> Wording {
        Wording(pieces: Array<Wording.Piece>(map(\.pieces).joined(separator: [.said(separator)])))
    }
}
