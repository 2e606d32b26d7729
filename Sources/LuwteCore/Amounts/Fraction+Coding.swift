extension Fraction: Codable {
    /// Reads the exact form: `10.5` or `1/3`.
    ///
    /// - Throws: `DecodingError` with a `FractionError` for another text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try decoder.placed { try Self(text) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Money: Codable {
    /// Reads whole eurocents.
    ///
    /// - Throws: `DecodingError` beyond a hundred billion euros.
    package init(from decoder: any Decoder) throws {
        let cents = try decoder.singleValueContainer().decode(Int.self)
        self = try decoder.placed { try Self(cents: cents) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(cents)
    }
}
