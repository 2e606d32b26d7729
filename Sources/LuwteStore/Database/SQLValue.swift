package import Foundation

/// What goes into a statement and comes out of it: the kinds that both databases keep alike.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes(Data)

    init(_ text: String?) { self = text.map(Self.text) ?? .null }
    init(_ number: Int) { self = .integer(Int64(number)) }
    init(_ moment: Date) { self = .integer(moment.milliseconds) }
}

/// One row of an answer, by the place of its columns.
package struct SQLRow: Sendable {
    private let values: [SQLValue]

    init(_ values: [SQLValue]) { self.values = values }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind: the schema and the reader differ.
    package func text(_ column: Int) throws -> String {
        guard case .text(let text) = values[column] else { throw StoreError.unreadable }
        return text
    }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind.
    package func optionalText(_ column: Int) throws -> String? {
        if values[column] == .null { return nil }
        return try text(column)
    }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind.
    package func int(_ column: Int) throws -> Int {
        guard case .integer(let number) = values[column] else { throw StoreError.unreadable }
        return Int(number)
    }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind.
    package func optionalInt(_ column: Int) throws -> Int? {
        if values[column] == .null { return nil }
        return try int(column)
    }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind.
    package func bytes(_ column: Int) throws -> Data {
        guard case .bytes(let bytes) = values[column] else { throw StoreError.unreadable }
        return bytes
    }

    /// - Throws: ``StoreError/unreadable`` for a column of another kind.
    package func moment(_ column: Int) throws -> Date { Date(milliseconds: Int64(try int(column))) }
}

extension Date {
    /// Milliseconds since 1970, as moments are kept.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

    init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
