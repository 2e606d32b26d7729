extension LRKNumber: Codable {
    /// Reads nine digits.
    ///
    /// - Throws: `LRKNumberError` for another text.
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
