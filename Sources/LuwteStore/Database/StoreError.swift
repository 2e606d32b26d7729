/// What the store cannot do. No case holds anything of a zaak.
package enum StoreError: Error, Hashable, Sendable {
    /// Somebody else added events to a stream after it was read: the numbers that were expected and found.
    case conflict(StreamID, expected: Int, found: Int)
    /// What is kept cannot be read: a column of another kind, a header that is no header.
    case unreadable
    /// Sealed bytes that do not open: they were changed, or moved from elsewhere.
    case doesNotOpen(StreamID, number: Int)
    /// The key of a section was destroyed.
    case destroyed(StreamID)
    /// A section is sealed with a master key that the configuration does not hold.
    case masterKeyMissing(String)
    /// The head of this day was published already: nothing is added to it.
    case dayIsClosed(String)
    /// The database was written by a newer version of the program.
    case databaseIsNewer(Int)
    /// A migration that was applied is not the one of this program.
    case migrationDiffers(Int)
    /// The database does not write through to the disk.
    case notDurable(String)
    /// The database answered with an error, named by its code.
    case database(code: String)
}
