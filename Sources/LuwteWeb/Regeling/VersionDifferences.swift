import Foundation
package import LuwteRules
import Synchronization

/// Comparisons of two versions: each is made once, for whoever asks first, and kept, for the versions stay the same.
///
/// There are at most as many as there are pairs of versions on the shelf.
package final class VersionDifferences: Sendable {
    /// Compares an old version with a new one; `nil` when the text of one of them is not at hand.
    package typealias Make = @Sendable (RegelingEntry, RegelingEntry) -> RegelingDifference?

    private let asked = Mutex<[Pair: Task<RegelingDifference?, Never>]>([:])
    private let make: Make
    /// A comparison takes seconds of work: they are made one by one, beside the threads that answer requests.
    private let queue = DispatchQueue(label: "luwte.comparisons")

    private struct Pair: Hashable {
        let old: Regeling.ID
        let new: Regeling.ID
    }

    package init(make: @escaping Make = VersionDifferences.compare) {
        self.make = make
    }

    /// The comparison; who asks while it is being made waits for it.
    ///
    /// - Returns: `nil` when the text of one of them is not at hand.
    package func between(_ old: RegelingEntry, _ new: RegelingEntry) async -> RegelingDifference? {
        let pair = Pair(old: old.id, new: new.id)
        let task = asked.withLock { tasks in
            if let known = tasks[pair] { return known }
            let task = Task { [queue, make] in
                await withCheckedContinuation { continuation in
                    queue.async { continuation.resume(returning: make(old, new)) }
                }
            }
            tasks[pair] = task
            return task
        }
        return await task.value
    }

    package static func compare(_ old: RegelingEntry, _ new: RegelingEntry) -> RegelingDifference? {
        guard let before = version(old), let after = version(new) else { return nil }
        return RegelingDifference(old: before, new: after, landelijk: new.assessor.landelijk)
    }

    private static func version(_ entry: RegelingEntry) -> RegelingVersion? {
        guard let text = entry.text else { return nil }
        let version = try? RegelingVersion(text: text, file: "\(entry.id).yaml", id: entry.id)
        return version?.with(examples: entry.examples.map(\.content))
    }
}
