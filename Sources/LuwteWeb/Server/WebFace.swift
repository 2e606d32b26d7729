package import Hummingbird
package import Logging
import LuwteRules

/// The pages for parents: every address with what answers it.
package struct WebFace: Sendable {
    private let site: Site
    private let logger: Logger

    package init(site: Site, logger: Logger) {
        self.site = site
        self.logger = logger
    }

    package func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(logger: logger))
        router.add(middleware: SecurityHeaders(isBehindTLS: site.settings.isBehindTLS))
        router.add(middleware: ErrorPages(site: site, logger: logger))

        let start = StartPage(site: site)
        let gemeente = GemeentePage(site: site)
        let voorcheck = VoorcheckPage(site: site)
        let assets = AssetFiles(assets: site.assets)
        for language in Language.allCases {
            func path(_ template: Route.Template) -> RouterPath { RouterPath(language.pathPrefix + template.rawValue) }
            router.get(path(.start)) { try start.respond($0, $1) }
            router.get(path(.gemeente)) { try gemeente.respond($0, $1) }
            router.get(path(.voorcheck)) { try voorcheck.sendBack($0, $1) }
            router.post(path(.voorcheck)) { try await voorcheck.respond($0, $1) }
        }
        router.get(RouterPath(Route.Template.health.rawValue)) { _, _ in HealthPage.response }
        router.get(RouterPath(Route.Template.asset.rawValue)) { try assets.respond($0, $1) }
        return router
    }
}
