extension LRKNumber: Codable {
    /// Reads nine digits.
    ///
    /// - Throws: `DecodingError` with a `LRKNumberError` for another text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try decoder.placed { try Self(text) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
