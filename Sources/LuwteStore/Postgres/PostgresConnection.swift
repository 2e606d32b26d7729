import CLibPQ
import Foundation

/// One connection to PostgreSQL. Its calls wait for the server: it is used on a thread of its own.
///
/// Unchecked, for the pool lends it to one caller at a time.
final class PostgresConnection: SQLConnection, @unchecked Sendable {
    private let connection: OpaquePointer
    /// The names of statements that the server has prepared for this connection.
    private var prepared: [String: String] = [:]

    /// - Throws: ``StoreError/database(code:)`` when the server does not answer, ``StoreError/notDurable(_:)`` when it does
    ///   not write through to the disk.
    init(_ address: String) throws {
        guard let connection = PQconnectdb(address) else { throw StoreError.database(code: "no memory") }
        self.connection = connection
        // From here on `deinit` ends the connection, whatever is thrown.
        guard PQstatus(connection) == CONNECTION_OK else { throw StoreError.database(code: "no connection") }
        // Notices would go to the error stream, where nobody asked for them.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        for setting in ["synchronous_commit", "fsync"] {
            let value = try show(setting)
            if ["off", "local"].contains(value) { throw StoreError.notDurable("\(setting) = \(value)") }
        }
    }

    deinit { PQfinish(connection) }

    var isBroken: Bool { PQstatus(connection) != CONNECTION_OK }

    private func show(_ setting: String) throws -> String {
        try rows(of: PQexec(connection, "SHOW \(setting)")).first?.text(0) ?? ""
    }

    func script(_ sql: String) throws {
        // Several statements in one call: only the simple protocol takes them.
        _ = try rows(of: PQexec(connection, sql))
    }

    func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow] {
        let name = try prepare(sql.text)
        var texts: [UnsafeMutablePointer<CChar>?] = []
        defer { for text in texts { free(text) } }
        var lengths: [Int32] = []
        var formats: [Int32] = []
        for argument in arguments {
            let (bytes, isBinary) = argument.wire
            texts.append(bytes.map(Self.copy))
            lengths.append(Int32(bytes?.count ?? 0))
            formats.append(isBinary ? 1 : 0)
        }
        let values = texts.map { UnsafePointer($0) }
        return try rows(
            of: PQexecPrepared(connection, name, Int32(arguments.count), values, lengths, formats, 1), isBinary: true)
    }

    /// A copy that ends in a zero byte, as the library asks of texts; whoever asks for it frees it.
    private static func copy(_ bytes: Data) -> UnsafeMutablePointer<CChar> {
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
        bytes.withUnsafeBytes { source in
            guard let start = source.baseAddress else { return }
            UnsafeMutableRawPointer(copy).copyMemory(from: start, byteCount: source.count)
        }
        copy[bytes.count] = 0
        return copy
    }

    private func prepare(_ sql: String) throws -> String {
        if let name = prepared[sql] { return name }
        let name = "s\(prepared.count)"
        _ = try rows(of: PQprepare(connection, name, sql, 0, nil))
        prepared[sql] = name
        return name
    }

    /// - Throws: ``StoreError/database(code:)`` with the code alone: the message of the server may hold what was sent to it.
    private func rows(of answer: OpaquePointer?, isBinary: Bool = false) throws -> [SQLRow] {
        guard let answer else { throw StoreError.database(code: "no memory") }
        defer { PQclear(answer) }
        let status = PQresultStatus(answer)
        guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
            let code = PQresultErrorField(answer, Self.sqlState).map { String(cString: $0) }
            throw StoreError.database(code: code ?? "no connection")
        }
        let columns = PQnfields(answer)
        return try (0..<PQntuples(answer)).map { row in
            SQLRow(try (0..<columns).map { try Self.value(answer, row, $0, isBinary: isBinary) })
        }
    }

    /// `PG_DIAG_SQLSTATE`, which is a letter in C.
    private static let sqlState = Int32(UInt8(ascii: "C"))

    private static func value(
        _ answer: OpaquePointer, _ row: Int32, _ column: Int32, isBinary: Bool
    ) throws -> SQLValue {
        if PQgetisnull(answer, row, column) == 1 { return .null }
        let length = Int(PQgetlength(answer, row, column))
        guard let start = PQgetvalue(answer, row, column) else { throw StoreError.unreadable }
        let bytes = UnsafeRawBufferPointer(start: start, count: length)
        guard isBinary else { return .text(String(decoding: bytes, as: UTF8.self)) }
        // The numbers of the types in the catalogue of PostgreSQL: bytea, bigint, smallint, integer, text.
        switch PQftype(answer, column) {
        case 17: return .bytes(Data(bytes))
        case 20: return .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case 21: return .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case 23: return .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case 25, 1043: return .text(String(decoding: bytes, as: UTF8.self))
        default: throw StoreError.unreadable
        }
    }
}

extension SQLValue {
    /// As PostgreSQL gets it: bytes as they are, all else as text.
    fileprivate var wire: (bytes: Data?, isBinary: Bool) {
        switch self {
        case .null: (nil, false)
        case .integer(let number): (Data(String(number).utf8), false)
        case .text(let text): (Data(text.utf8), false)
        case .bytes(let data): (data, true)
        }
    }
}
