extension Fraction: Codable {
    /// Reads the exact form: `10.5` or `1/3`.
    ///
    /// - Throws: `FractionError` for another text.
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Money: Codable {
    /// Reads whole eurocents.
    ///
    /// - Throws: `MoneyError.tooLarge` beyond a hundred billion euros.
    package init(from decoder: any Decoder) throws {
        try self.init(cents: decoder.singleValueContainer().decode(Int.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(cents)
    }
}
