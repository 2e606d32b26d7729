import Hummingbird
import LuwteOperations

/// Gives each request its name: the one of a proxy in front, or the reference that an error page shows.
struct RequestNames: RouterMiddleware {
    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let given = request.headers["X-Request-ID"].flatMap(RequestName.init(fromProxy:)) { context.name = given }
        let name = context.name
        var response = try await RequestName.$current.withValue(name) { [context] in try await next(request, context) }
        response.headers["X-Request-ID"] = name.description
        return response
    }
}
