import Hummingbird
import Logging
import LuwteOperations

/// A line and a measurement for each request: what kind of address, how it ended, how long it took. Never the address itself,
/// what was asked in it, or what somebody typed.
struct RequestLog: RouterMiddleware {
    let logger: Logger
    /// By route and status.
    let durations: Histogram?

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let took = ContinuousClock.now - start
        durations?.observe(took, context.endpointPath ?? "-", "\(response.status.code)")
        logger.info(
            "request answered",
            metadata: context.metadata.merging([
                "method": "\(Self.method(request))",
                "status": .stringConvertible(response.status.code),
                "ms": .stringConvertible(took.wholeMilliseconds),
            ]) { first, _ in first })
        return response
    }

    /// A method that we know; another one is text from outside.
    private static func method(_ request: Request) -> String {
        let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
        return known.contains(request.method.rawValue) ? request.method.rawValue : "other"
    }
}
