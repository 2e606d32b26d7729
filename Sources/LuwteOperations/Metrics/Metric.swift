/// Something that is counted or measured. Its labels say of which kind; they never hold anything of a person or a zaak.
package protocol Metric: Sendable {
    /// As Prometheus reads it (text format 0.0.4).
    var text: String { get }
}

/// How often something happened since the start.
package struct Counter: Metric {
    private let table: MetricTable<Int>

    package init(_ name: String, _ help: String, labels: [String] = []) {
        table = MetricTable(name, help, kind: "counter", labels: labels)
    }

    package func add(_ count: Int = 1, _ values: String...) {
        table.change(values, from: 0) { $0 += count }
    }

    package var text: String { table.text { count, line in line("", "", "\(count)") } }
}

/// How much of something there is now.
package struct Gauge: Metric {
    private let table: MetricTable<Int>

    package init(_ name: String, _ help: String, labels: [String] = []) {
        table = MetricTable(name, help, kind: "gauge", labels: labels)
    }

    package func set(_ value: Int, _ values: String...) {
        table.change(values, from: 0) { $0 = value }
    }

    /// Nothing is known any more.
    package func clear() { table.clear() }

    package var text: String { table.text { value, line in line("", "", "\(value)") } }
}
