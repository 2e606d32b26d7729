import LuwteOperations
import Testing

@Suite struct `A metric` {
    @Test func `counts by label, as Prometheus reads it`() {
        let counter = Counter("luwte_failures_total", "What went wrong.", labels: ["kind", "code"])
        counter.add(1, "write", "40001")
        counter.add(2, "write", "40001")
        counter.add(1, "read", "a \"b\"\\\n")
        #expect(
            counter.text == """
                # HELP luwte_failures_total What went wrong.
                # TYPE luwte_failures_total counter
                luwte_failures_total{kind="read",code="a \\"b\\"\\\\\\n"} 1
                luwte_failures_total{kind="write",code="40001"} 3

                """)
    }

    @Test func `without labels has one value`() {
        let gauge = Gauge("luwte_memory_bytes", "Memory.")
        gauge.set(7)
        gauge.set(5)
        #expect(gauge.text.hasSuffix("\nluwte_memory_bytes 5\n"))
        gauge.clear()
        #expect(gauge.text.hasSuffix(" gauge\n"))
    }

    @Test(arguments: [
        (Duration.zero, 1, 1), (.milliseconds(1), 1, 1), (.microseconds(1001), 0, 1), (.milliseconds(500), 0, 1),
        (.seconds(10), 0, 1), (.seconds(11), 0, 0), (.seconds(1_000_000), 0, 0),
    ])
    func `puts a duration in every step that it fits in`(took: Duration, within1ms: Int, within10s: Int) {
        let histogram = Histogram("d", "Durations.")
        histogram.observe(took)
        let lines = histogram.text.split(separator: "\n")
        #expect(lines.contains("d_bucket{le=\"0.001\"} \(within1ms)"))
        #expect(lines.contains("d_bucket{le=\"10.0\"} \(within10s)"))
        #expect(lines.contains("d_bucket{le=\"+Inf\"} 1"))
        #expect(lines.contains("d_count 1"))
    }

    @Test func `adds up what it observed`() {
        let histogram = Histogram("d", "Durations.", labels: ["route"])
        histogram.observe(.milliseconds(1500), "/")
        histogram.observe(.milliseconds(500), "/")
        #expect(histogram.text.contains("d_sum{route=\"/\"} 2.0\n"))
        #expect(histogram.text.contains("d_bucket{route=\"/\",le=\"0.5\"} 1\n"))
    }

    @Test func `does not grow with what comes from outside`() {
        let counter = Counter("c", "Counts.", labels: ["code"])
        for code in 0..<5000 { counter.add(1, "\(code)") }
        let lines = counter.text.split(separator: "\n")
        #expect(lines.count == 2 + 2001)
        #expect(lines.contains { $0.hasPrefix("c{code=\"other\"} ") })
    }

    @Test func `knows how much memory is in use`() throws {
        #expect(try #require(ProcessMemory.resident) > 1_000_000)
    }
}
