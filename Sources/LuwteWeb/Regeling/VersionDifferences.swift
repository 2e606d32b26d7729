import LuwteRules
import Synchronization

/// Comparisons of two versions: each is made when somebody asks for it first, and kept, for the versions stay the same.
package final class VersionDifferences: Sendable {
    private let made = Mutex<[Pair: RegelingDifference]>([:])

    private struct Pair: Hashable {
        let old: Regeling.ID
        let new: Regeling.ID
    }

    /// - Returns: `nil` when the text of one of them is not at hand.
    func between(_ old: RegelingEntry, _ new: RegelingEntry) -> RegelingDifference? {
        let pair = Pair(old: old.id, new: new.id)
        if let known = made.withLock({ $0[pair] }) { return known }
        guard let before = Self.version(old), let after = Self.version(new) else { return nil }
        let difference = RegelingDifference(old: before, new: after, landelijk: new.assessor.landelijk)
        made.withLock { $0[pair] = difference }
        return difference
    }

    private static func version(_ entry: RegelingEntry) -> RegelingVersion? {
        guard let text = entry.text else { return nil }
        let version = try? RegelingVersion(text: text, file: "\(entry.id).yaml", id: entry.id)
        return version?.with(examples: entry.examples.map(\.content))
    }
}
