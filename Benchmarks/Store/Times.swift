import Foundation

/// Times of one thing done again and again.
struct Times: CustomStringConvertible {
    private let sorted: [Double]

    static func of(_ count: Int, _ body: () async throws -> Void) async rethrows -> Times {
        // The first ones fetch what the others find in memory.
        for _ in 0..<(count / 10) { try await body() }
        var times: [Double] = []
        for _ in 0..<count {
            let start = ContinuousClock.now
            try await body()
            times.append((ContinuousClock.now - start).seconds)
        }
        return Times(sorted: times.sorted())
    }

    var description: String {
        let (middle, high) = (sorted[sorted.count / 2], sorted[sorted.count * 95 / 100])
        return String(format: "%.2f ms p50, %.2f ms p95", middle * 1000, high * 1000)
    }
}

extension Duration {
    /// Whole and broken seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
