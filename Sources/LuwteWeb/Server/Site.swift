import Hummingbird
package import LuwteCore

/// What every page needs: the municipalities, the texts, the style, and which day it is.
package struct Site: Sendable {
    package let gemeenten: [GemeenteEntry]
    let regelingen: RegelingShelf
    private let byID: [String: GemeenteEntry]
    let library: TextLibrary
    let assets: Assets
    let settings: Settings
    let today: @Sendable () -> CalendarDate

    /// What differs from one place where Luwte runs to the next.
    package struct Settings: Sendable {
        /// Whether a proxy in front speaks TLS; then browsers are told to use nothing else.
        package let isBehindTLS: Bool
        /// Where "Snel weg" leads.
        package let leave: OutsideAddress

        package init(isBehindTLS: Bool, leave: OutsideAddress) {
            self.isBehindTLS = isBehindTLS
            self.leave = leave
        }
    }

    package init(
        gemeenten: [GemeenteEntry], regelingen: RegelingShelf, library: TextLibrary, assets: Assets,
        settings: Settings,
        today: @escaping @Sendable () -> CalendarDate
    ) {
        self.gemeenten = gemeenten
        self.regelingen = regelingen
        byID = Dictionary(gemeenten.map { ($0.id, $0) }) { first, _ in first }
        self.library = library
        self.assets = assets
        self.settings = settings
        self.today = today
    }

    /// The frame in the language of the request's address.
    func frame(_ request: Request) -> PageFrame {
        let language = Route.languageAndRest(of: request.uri.path).language
        return PageFrame(texts: library.texts(in: language), assets: assets, leave: settings.leave)
    }

    /// - Throws: "not found" for a municipality that is not there.
    func gemeente(in context: WebContext) throws -> GemeenteEntry {
        guard let id = context.parameters.get("gemeente"), let entry = byID[id] else { throw HTTPError(.notFound) }
        return entry
    }

    /// - Throws: "not found" for a regeling that is not there.
    func regeling(in context: WebContext) throws -> RegelingEntry {
        guard let folder = context.parameters.get("map"), let version = context.parameters.get("versie"),
            let entry = regelingen[folder, version]
        else { throw HTTPError(.notFound) }
        return entry
    }
}
