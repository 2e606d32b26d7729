extension CalendarDate: Codable {
    /// Reads the ISO form, `2019-11-04`.
    ///
    /// - Throws: `DecodingError` with a `CalendarDateError` for another text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try decoder.placed { try Self(text) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension Period: Codable {
    private enum CodingKeys: String, CodingKey {
        case first, last
    }

    /// - Throws: `DecodingError` when no day would be left.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let first = try container.decode(CalendarDate.self, forKey: .first)
        let last = try container.decode(CalendarDate.self, forKey: .last)
        self = try decoder.placed { try Self(first: first, last: last) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(first, forKey: .first)
        try container.encode(last, forKey: .last)
    }
}
