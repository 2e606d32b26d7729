/// Why a copy cannot be made, put back or checked. No case holds an address: there may be a password in it.
package enum BackupFault: Error, Hashable, Sendable {
    /// There is no such program as `pg_dump`.
    case toolMissing(String)
    /// `pg_dump` or `pg_restore` is older than the server or the copy.
    case toolTooOld
    /// The address cannot be read.
    case addressUnusable
    /// The database does not answer, or does not let this user in.
    case unreachable
    /// The database, or the copy, is not one of Luwte.
    case notOurs
    /// The copy is damaged or is no copy.
    case damaged
    /// There is something already at the place where the copy, or the database, would come.
    case notEmpty
    /// The place cannot be written: the folder is missing, the disk is full, or this user may not.
    case notWritable
    /// The copy belongs in the schema of this name.
    case otherSchema(String)
    /// A copy of PostgreSQL goes back to a server, one of SQLite to a file.
    case otherKind
    /// This user may not make a database for the trial.
    case mayNotCreate
}
