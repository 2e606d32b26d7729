/// Times work, as medians over several rounds.
struct Stopwatch {
    private let clock = ContinuousClock()
    let rounds: Int

    /// The median time of one piece of work, in seconds.
    ///
    /// - Parameter repeats: how often the work is done in one round.
    func median(repeats: Int, _ work: () throws -> Void) rethrows -> Double {
        try work()
        var times: [Double] = []
        for _ in 0..<rounds {
            let time = try clock.measure { for _ in 0..<repeats { try work() } }
            times.append(Self.seconds(time) / Double(repeats))
        }
        return times.sorted()[rounds / 2]
    }

    private static func seconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
