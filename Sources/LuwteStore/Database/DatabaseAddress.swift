/// Where a database lies: a file, or a server.
package enum DatabaseAddress: Hashable, Sendable {
    case file(String)
    case server(String)

    /// - Parameter text: a path, or `postgres://…`.
    package init(_ text: String) {
        self = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") ? .server(text) : .file(text)
    }

    /// - Throws: what opening the file throws.
    package func open() throws -> any Database {
        switch self {
        case .file(let path): try SQLiteDatabase(path: path)
        case .server(let address): PostgresDatabase(address: address)
        }
    }
}
