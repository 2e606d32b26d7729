import GRDB

/// A word or number for an error, of a limited set: the text of an error may hold what was sent to the database.
package func failureCode(of error: any Error) -> String {
    switch error {
    case let error as StoreError: error.code
    case let error as DatabaseError: "sqlite_\(error.extendedResultCode.rawValue)"
    case is CancellationError: "cancelled"
    default: "other"
    }
}

extension StoreError {
    fileprivate var code: String {
        switch self {
        case .conflict: "conflict"
        case .unreadable: "unreadable"
        case .doesNotOpen: "does_not_open"
        case .destroyed: "destroyed"
        case .masterKeyMissing: "master_key_missing"
        case .dayIsClosed: "day_is_closed"
        case .databaseIsNewer: "database_is_newer"
        case .migrationDiffers: "migration_differs"
        case .notDurable: "not_durable"
        case .tooLarge: "too_large"
        case .documentDamaged: "document_damaged"
        case .disk: "disk"
        case .database(let code): code.replacing(" ", with: "_")
        }
    }
}
