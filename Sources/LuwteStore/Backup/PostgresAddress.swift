import CLibPQ
import Foundation

/// The parts of an address of PostgreSQL, as libpq reads them.
///
/// It prints and dumps as `PostgresAddress(…)`: there may be a password in it.
struct PostgresAddress: Sendable, CustomStringConvertible, CustomReflectable {
    private var parts: [String: String] = [:]
    /// By keyword, the name of the variable that libpq reads it from.
    private var variables: [String: String] = [:]

    /// - Throws: ``BackupFault/addressUnusable``; what libpq says of it could hold a password, and is not repeated.
    init(_ text: String) throws(BackupFault) {
        guard let options = PQconninfoParse(text, nil) else { throw .addressUnusable }
        defer { PQconninfoFree(options) }
        var option = options
        while let keyword = option.pointee.keyword {
            let name = String(cString: keyword)
            if let value = option.pointee.val { parts[name] = String(cString: value) }
            if let variable = option.pointee.envvar { variables[name] = String(cString: variable) }
            option += 1
        }
    }

    var description: String { "PostgresAddress(…)" }
    var customMirror: Mirror { Mirror(self, children: []) }

    /// The same server and user with another database, in which a schema is searched.
    func naming(database: String, schema: String) -> PostgresAddress {
        var other = self
        other.parts["dbname"] = database
        other.parts["options"] = "-csearch_path=\(PostgresAddress.quoted(schema).replacing(" ", with: "\\ "))"
        return other
    }

    /// For libpq: `host='…' user='…'`.
    var text: String {
        parts.sorted { $0.key < $1.key }.map { keyword, value in
            "\(keyword)='\(value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
        }.joined(separator: " ")
    }

    /// What a program of PostgreSQL needs to find the server. Other users of the machine see a command line, not this.
    var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for (keyword, value) in parts {
            if let variable = variables[keyword] { environment[variable] = value }
        }
        // What the programs say is read for one or two words of English, and shown to nobody.
        environment["LC_ALL"] = "C"
        return environment
    }

    /// A name within SQL, between double quotes.
    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}
