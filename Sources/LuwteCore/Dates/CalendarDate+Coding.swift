extension CalendarDate: Codable {
    /// Reads the ISO form, `2019-11-04`.
    ///
    /// - Throws: `CalendarDateError` for another text.
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
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

    /// - Throws: `PeriodError.lastBeforeFirst` when no day would be left.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            first: container.decode(CalendarDate.self, forKey: .first),
            last: container.decode(CalendarDate.self, forKey: .last))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(first, forKey: .first)
        try container.encode(last, forKey: .last)
    }
}
