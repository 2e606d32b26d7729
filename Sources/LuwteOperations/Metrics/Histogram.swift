/// How long something took, counted in steps of seconds.
package struct Histogram: Metric {
    private let table: MetricTable<Cell>
    /// The upper ends of the steps, in nanoseconds and as Prometheus reads them.
    private static let ends: [(nanoseconds: Int64, text: String)] = [
        (1_000_000, "0.001"), (2_500_000, "0.0025"), (5_000_000, "0.005"), (10_000_000, "0.01"), (25_000_000, "0.025"),
        (50_000_000, "0.05"), (100_000_000, "0.1"), (250_000_000, "0.25"), (500_000_000, "0.5"),
        (1_000_000_000, "1.0"), (2_500_000_000, "2.5"), (5_000_000_000, "5.0"), (10_000_000_000, "10.0"),
    ]

    private struct Cell {
        /// One for each step, and one for all that took longer.
        var counts = [Int](repeating: 0, count: Histogram.ends.count + 1)
        var nanoseconds: Int64 = 0
    }

    package init(_ name: String, _ help: String, labels: [String] = []) {
        table = MetricTable(name, help, kind: "histogram", labels: labels)
    }

    package func observe(_ took: Duration, _ values: String...) {
        let nanoseconds = took.components.seconds * 1_000_000_000 + took.components.attoseconds / 1_000_000_000
        let step = Self.ends.firstIndex { nanoseconds <= $0.nanoseconds } ?? Self.ends.count
        table.change(values, from: Cell()) { cell in
            cell.counts[step] += 1
            cell.nanoseconds += nanoseconds
        }
    }

    package var text: String {
        table.text { cell, line in
            var count = 0
            for (end, own) in zip(Self.ends.map(\.text) + ["+Inf"], cell.counts) {
                count += own
                line("_bucket", "le=\"\(end)\"", "\(count)")
            }
            line("_sum", "", "\(Double(cell.nanoseconds) / 1_000_000_000)")
            line("_count", "", "\(count)")
        }
    }
}
