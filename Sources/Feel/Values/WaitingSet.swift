/// The things that an unknown value waits for, by number.
///
/// The language knows nothing of what the numbers stand for: whoever supplies the facts does.
package struct WaitingSet: Hashable, Sendable {
    /// In rising order, each once.
    package private(set) var members: [Int32]

    package init(_ member: Int32) {
        members = [member]
    }

    package init(_ members: some Sequence<Int32>) {
        self.members = []
        for member in members.sorted() where member != self.members.last {
            self.members.append(member)
        }
    }

    package var isEmpty: Bool { members.isEmpty }

    package func contains(_ member: Int32) -> Bool {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle] < member { low = middle + 1 } else { high = middle }
        }
        return low < members.count && members[low] == member
    }

    package func isSubset(of other: WaitingSet) -> Bool {
        members.count <= other.members.count && members.allSatisfy(other.contains)
    }

    package func union(_ other: WaitingSet) -> WaitingSet {
        var result = self
        result.formUnion(other)
        return result
    }

    /// Takes in the members of the other set; costs nothing when it has nothing new.
    package mutating func formUnion(_ other: WaitingSet) {
        if other.isSubset(of: self) { return }
        if isSubset(of: other) {
            self = other
            return
        }
        var merged: [Int32] = []
        merged.reserveCapacity(members.count + other.members.count)
        var mine = 0
        var theirs = 0
        while mine < members.count, theirs < other.members.count {
            let next = min(members[mine], other.members[theirs])
            if members[mine] == next { mine += 1 }
            if other.members[theirs] == next { theirs += 1 }
            merged.append(next)
        }
        merged.append(contentsOf: members[mine...])
        merged.append(contentsOf: other.members[theirs...])
        members = merged
    }
}

extension WaitingSet? {
    /// Takes in what another value waits for, if anything.
    package mutating func formUnion(_ other: WaitingSet?) {
        guard let other else { return }
        guard var mine = self else {
            self = other
            return
        }
        mine.formUnion(other)
        self = mine
    }
}
