import Logging
import LuwteOperations
import LuwteStore

/// Measures what the store does, and logs what is slow or fails: kind, duration and code, never content.
struct StoreWatch: StoreObserver {
    let metrics: ServerMetrics
    let logger: Logger
    /// From here on a transaction is slow.
    private let slow = Duration.seconds(1)

    func ended(_ kind: TransactionKind, after took: Duration, failure: String?) {
        metrics.transactions.observe(took, kind.rawValue)
        if let failure { metrics.failures.add(1, kind.rawValue, failure) }
        guard failure != nil || took >= slow else { return }
        var metadata: Logger.Metadata = [
            "kind": "\(kind.rawValue)", "ms": .stringConvertible(took.wholeMilliseconds),
        ]
        if let failure { metadata["code"] = "\(failure)" }
        // Two people at one zaak is an ordinary day.
        let level: Logger.Level = failure == "conflict" ? .info : .warning
        logger.log(level: level, failure == nil ? "transaction slow" : "transaction failed", metadata: metadata)
    }

    func appended(_ events: Int) { metrics.events.add(events) }

    func read(_ sections: Int) { metrics.sectionsRead.add(sections) }
}
