import Synchronization

/// The values of one metric, one for each combination of labels.
final class MetricTable<Cell: Sendable>: Sendable {
    let name: String
    private let help: String
    private let kind: String
    private let labels: [String]
    private let cells: Mutex<[[String]: Cell]>

    /// So many combinations at most: what comes after them is counted together, so that nothing outside makes this grow.
    static var most: Int { 2000 }

    init(_ name: String, _ help: String, kind: String, labels: [String]) {
        self.name = name
        self.help = help
        self.kind = kind
        self.labels = labels
        cells = Mutex([:])
    }

    /// - Parameter values: of the labels, in their order.
    func change(_ values: [String], from start: @autoclosure () -> Cell, _ body: (inout Cell) -> Void) {
        precondition(values.count == labels.count, "\(name) has \(labels.count) labels")
        cells.withLock { cells in
            let isFull = cells.count >= Self.most && cells[values] == nil
            body(&cells[isFull ? labels.map { _ in "other" } : values, default: start()])
        }
    }

    func clear() { cells.withLock { $0 = [:] } }

    /// The metric as Prometheus reads it.
    ///
    /// - Parameter lines: of one cell, given its labels: `le="0.5"` is added to them where a line needs more.
    func text(_ lines: (Cell, (_ suffix: String, _ more: String, _ value: String) -> Void) -> Void) -> String {
        var text = "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
        let sorted = cells.withLock { $0 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (values, cell) in sorted {
            let own = zip(labels, values).map { "\($0)=\"\(Self.escaped($1))\"" }
            lines(cell) { suffix, more, value in
                let all = (own + (more.isEmpty ? [] : [more])).joined(separator: ",")
                text += "\(name)\(suffix)\(all.isEmpty ? "" : "{\(all)}") \(value)\n"
            }
        }
        return text
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
