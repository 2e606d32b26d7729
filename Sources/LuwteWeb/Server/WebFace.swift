package import Hummingbird
package import Logging
package import LuwteOperations
import LuwteRules

/// The pages for parents: every address with what answers it.
package struct WebFace: Sendable {
    private let site: Site
    private let logger: Logger
    private let readiness: Readiness
    private let requests: Histogram?

    /// - Parameters:
    ///   - readiness: what must work for the server to do its work.
    ///   - requests: hears how long each request took, by route and status.
    package init(
        site: Site, logger: Logger, readiness: Readiness = Readiness([]), requests: Histogram? = nil
    ) {
        self.site = site
        self.logger = logger
        self.readiness = readiness
        self.requests = requests
    }

    package func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestNames())
        router.add(middleware: RequestLog(logger: logger, durations: requests))
        router.add(middleware: SecurityHeaders(isBehindTLS: site.settings.isBehindTLS))
        router.add(middleware: ErrorPages(site: site, logger: logger))

        let start = StartPage(site: site)
        let gemeente = GemeentePage(site: site)
        let voorcheck = VoorcheckPage(site: site)
        let assets = AssetFiles(assets: site.assets)
        let regelingen = RegelingenPage(site: site)
        let regeling = RegelingPage(site: site)
        let voorbeelden = VoorbeeldenPage(site: site)
        let proef = ProefPage(site: site)
        for language in Language.allCases {
            func path(_ template: Route.Template) -> RouterPath { RouterPath(language.pathPrefix + template.rawValue) }
            router.get(path(.start)) { try start.respond($0, $1) }
            router.get(path(.gemeente)) { try gemeente.respond($0, $1) }
            router.get(path(.voorcheck)) { try voorcheck.sendBack($0, $1) }
            router.post(path(.voorcheck)) { try await voorcheck.respond($0, $1) }
            router.get(path(.regelingen)) { try regelingen.respond($0, $1) }
            router.get(path(.regelingMap)) { try regelingen.sendToNewest($0, $1) }
            router.get(path(.regeling)) { try regeling.overview($0, $1) }
            router.get(path(.deel)) { try await regeling.part($0, $1) }
            router.get(path(.proef)) { try proef.start($0, $1) }
            router.post(path(.proef)) { try await proef.respond($0, $1) }
            router.get(path(.voorbeelden)) { try voorbeelden.list($0, $1) }
            router.get(path(.voorbeeld)) { try voorbeelden.one($0, $1) }
        }
        let ready = ReadinessPage(readiness: readiness)
        router.get(RouterPath(Route.Template.health.rawValue)) { _, _ in HealthPage.response }
        router.get(RouterPath(Route.Template.ready.rawValue)) { _, _ in try await ready.respond() }
        router.get(RouterPath(Route.Template.asset.rawValue)) { try assets.respond($0, $1) }
        return router
    }
}
