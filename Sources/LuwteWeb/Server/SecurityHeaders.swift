import Hummingbird

/// What a browser may not do with our pages: run or load anything that is not ours, show them inside another page, tell others
/// where somebody came from.
struct SecurityHeaders: RouterMiddleware {
    let isBehindTLS: Bool

    static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.always { response.headers[name] = value }
        if isBehindTLS { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }

    private static let always: KeyValuePairs<String, String> = [
        "Content-Security-Policy": contentPolicy,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    ]
}

extension HTTPFields {
    /// A header whose name the HTTP package has no constant for.
    subscript(name: String) -> String? {
        get { Self.Element.Name(name).flatMap { self[$0] } }
        set {
            if let name = Self.Element.Name(name) { self[name] = newValue }
        }
    }
}
