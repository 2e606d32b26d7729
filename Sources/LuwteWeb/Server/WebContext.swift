package import Hummingbird
package import Logging

/// What goes with one request: its parameters, its logger and the reference that its log line and an error page share.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Eight characters that say nothing about anyone.
    package let reference: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        reference = Self.newReference()
    }

    /// For a request that did not come over the network.
    package init(logger: Logger) {
        coreContext = .init(source: LoggerSource(logger: logger))
        reference = Self.newReference()
    }

    private struct LoggerSource: RequestContextSource {
        let logger: Logger
    }

    /// Without the letters and digits that are easily mistaken for each other on the telephone.
    private static func newReference() -> String {
        let letters = "23456789abcdefghjkmnpqrstuvwxyz"
        return String((0..<8).map { _ in letters.randomElement() ?? "2" })
    }
}
