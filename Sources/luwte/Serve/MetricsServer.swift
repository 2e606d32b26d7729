import Hummingbird
import Logging
import LuwteDomain
import LuwteOperations
import LuwteStore

/// Shows the measurements at `/metrics`, on a port of their own: how busy a gemeente is, is not for everybody who sees the pages.
struct MetricsServer {
    let metrics: ServerMetrics
    /// Counts what waits in the outbox, of each gemeente; `nil` without a store.
    let outbox: BoundedQuestion<[Gemeente.ID: [String: Int]]>?

    init(_ metrics: ServerMetrics, store: Store?, gemeenten: [Gemeente.ID]) {
        self.metrics = metrics
        outbox = store.map { store in
            BoundedQuestion {
                var counts: [Gemeente.ID: [String: Int]] = [:]
                for gemeente in gemeenten { counts[gemeente] = try await Outbox(store, of: gemeente).openCounts() }
                return counts
            }
        }
    }

    func application(
        host: String, port: Int, logger: Logger, isRunning: @escaping @Sendable () -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        router.get("/metrics") { _, _ in
            await refresh()
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
        }
        return Application(
            router: router, configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { _ in isRunning() }, logger: logger)
    }

    private func refresh() async {
        if let bytes = ProcessMemory.resident { metrics.memory.set(bytes) }
        guard let outbox else { return }
        // What is not known now is not shown: an old figure would look like a new one.
        metrics.outbox.clear()
        guard case .success(let counts) = await outbox.answer() else { return }
        for (gemeente, states) in counts {
            for (state, count) in states { metrics.outbox.set(count, gemeente.text, state) }
        }
    }
}
