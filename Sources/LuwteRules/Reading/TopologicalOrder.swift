/// Putting things in an order in which each comes after what it uses.
enum TopologicalOrder {
    /// - Parameters:
    ///   - names: the things, in the order that they keep where nothing else decides.
    ///   - uses: for each, the names that it uses; names of other things do not count.
    /// - Returns: the order, and the rings of things that use each other; of a ring nothing is left out of the order.
    static func of(_ names: [String], uses: [Set<String>]) -> (order: [Int], cycles: [[Int]]) {
        let index = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        let next = uses.map { used in used.compactMap { index[$0] }.sorted() }
        var state = [State](repeating: .new, count: names.count)
        var order: [Int] = []
        var cycles: [[Int]] = []
        for start in names.indices where state[start] == .new {
            // The way down, each with how many of what it uses were looked at; no recursion, so no depth to run out of.
            var way: [(item: Int, seen: Int)] = [(start, 0)]
            state[start] = .open
            while let (item, seen) = way.last {
                if seen == next[item].count {
                    state[item] = .done
                    order.append(item)
                    way.removeLast()
                    continue
                }
                way[way.count - 1].seen += 1
                let used = next[item][seen]
                switch state[used] {
                case .done: break
                case .open: cycles.append(way.map(\.item).drop { $0 != used }.map { $0 })
                case .new:
                    state[used] = .open
                    way.append((used, 0))
                }
            }
        }
        return (order, cycles)
    }

    private enum State { case new, open, done }
}
