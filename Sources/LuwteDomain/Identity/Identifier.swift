import LuwteCore

/// The name that one thing of a kind has for ever: small letters, digits, `-` and `_`, which say nothing of anybody.
package struct Identifier<Kind>: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// The most characters that a name has.
    package static var longest: Int { 60 }

    /// - Throws: ``IdentifierError`` for a text of another form.
    package init(_ text: String) throws(IdentifierError) {
        let isPlain = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
        }
        guard isPlain, (1...Self.longest).contains(text.utf8.count) else { throw IdentifierError() }
        self.text = text
    }

    package var description: String { text }
}

/// A text that is no name: it is not repeated, for it may be anything.
package struct IdentifierError: Error, Hashable, Sendable {}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try decoder.placed { try Self(text) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// A name as a literal, for code that names a fixed thing, as tests do; one of another form stops the program at once.
extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral text: StaticString) {
        guard let name = try? Identifier(String(describing: text)) else { preconditionFailure("no name: \(text)") }
        self = name
    }
}

/// Somebody who does something in a zaak: who works for the gemeente, or a parent who has logged in.
package enum Persoon {
    package typealias ID = Identifier<Persoon>
}
