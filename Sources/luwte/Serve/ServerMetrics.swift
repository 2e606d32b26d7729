import LuwteOperations

/// All that the server measures. The values of a label are a short list: routes, codes, gemeenten; never a person or a zaak.
struct ServerMetrics: Sendable {
    let requests = Histogram(
        "luwte_request_duration_seconds", "How long requests took, by route and status.", labels: ["route", "status"])
    let transactions = Histogram(
        "luwte_transaction_duration_seconds", "How long transactions of the store took.", labels: ["kind"])
    let failures = Counter(
        "luwte_transaction_failures_total", "Transactions that were undone, by code.", labels: ["kind", "code"])
    let events = Counter("luwte_events_appended_total", "Events that were added.")
    let sectionsRead = Counter("luwte_sections_read_total", "Sections of zaken that somebody read.")
    let outbox = Gauge(
        "luwte_outbox_messages", "Messages that are not done, by gemeente and state.", labels: ["gemeente", "state"])
    let memory = Gauge("process_resident_memory_bytes", "Memory in use.")

    var text: String {
        let all: [any Metric] = [requests, transactions, failures, events, sectionsRead, outbox, memory]
        return all.map(\.text).joined()
    }
}
