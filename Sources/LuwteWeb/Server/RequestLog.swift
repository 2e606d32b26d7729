import Hummingbird
import Logging

/// A line for each request: what kind of address, how it ended, how long it took. Never the address itself, what was asked in it,
/// or what somebody typed.
struct RequestLog: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let took = ContinuousClock.now - start
        logger.info(
            "request answered",
            metadata: [
                "request.id": "\(context.reference)",
                "method": "\(Self.method(request))",
                "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)",
                "ms": "\(took.components.seconds * 1000 + took.components.attoseconds / 1_000_000_000_000_000)",
            ])
        return response
    }

    /// A method that we know; another one is text from outside.
    private static func method(_ request: Request) -> String {
        let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
        return known.contains(request.method.rawValue) ? request.method.rawValue : "other"
    }
}
