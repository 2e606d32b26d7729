/// Hears what the store does: kinds, numbers, durations and codes, never content.
package protocol StoreObserver: Sendable {
    /// A transaction ended.
    ///
    /// - Parameter failure: the code of what undid it; `nil` when it was kept.
    func ended(_ kind: TransactionKind, after took: Duration, failure: String?)

    /// Events were added and are on the disk.
    func appended(_ events: Int)

    /// Somebody read so many sections of a zaak.
    func read(_ sections: Int)
}

/// What a transaction does.
package enum TransactionKind: String, Hashable, Sendable {
    case read, write
}
