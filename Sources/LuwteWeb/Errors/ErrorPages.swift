import Hummingbird
import Logging
import LuwteOperations
import LuwteRules

/// Turns whatever goes wrong behind it into a page that a person can read.
struct ErrorPages: RouterMiddleware {
    let site: Site
    let logger: Logger

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return page(problem(error, request), request, context)
        } catch is FormError {
            return page(.unreadable, request, context)
        } catch {
            // The type alone: an error's text can hold what somebody typed.
            logger.error(
                "request failed",
                metadata: context.metadata.merging(["error": "\(type(of: error))"]) { first, _ in first })
            return page(.broken, request, context)
        }
    }

    private func problem(_ error: HTTPError, _ request: Request) -> ErrorPage.Problem {
        switch error.status.code {
        case 404: allowed(request).map(ErrorPage.Problem.method) ?? .notFound
        case 413: .tooLarge
        case 415: .notAForm
        case 400...499: .unreadable
        default: .broken
        }
    }

    /// The methods that the address does take; `nil` when there is no such address.
    private func allowed(_ request: Request) -> [String]? {
        let (language, rest) = Route.languageAndRest(of: request.uri.path)
        guard let template = Route.Template(matching: rest), language == .nl || template.isPage,
            !template.methods.contains(request.method.rawValue)
        else { return nil }
        return template.methods
    }

    private func page(_ problem: ErrorPage.Problem, _ request: Request, _ context: WebContext) -> Response {
        let frame = site.frame(request)
        var response = Response.page(
            frame.document(ErrorPage(problem: problem, reference: context.reference.description).page(frame)),
            status: problem.status,
            mayBeKept: false)
        if case .method(let allowed) = problem { response.headers[.allow] = allowed.joined(separator: ", ") }
        // What is left of a body that is too large is not worth waiting for.
        if problem == .tooLarge { response.headers[.connection] = "close" }
        return response
    }
}
