import ArgumentParser
import Foundation
import LuwteCore
import LuwteRules
import LuwteWeb

/// What the pages are made of.
struct SiteOptions: ParsableArguments {
    @OptionGroup var folder: RegelingenOption

    @Option(help: "De map met de teksten van de pagina's.")
    var teksten = "teksten"

    @Option(help: "De map met de vormgeving.")
    var web = "web"

    @Option(help: "Waar de knop Snel weg heen leidt.")
    var snelWeg = "https://www.knmi.nl/nederland-nu/weer/verwachtingen"

    @Flag(help: "Een proxy ervoor spreekt TLS: browsers gebruiken dan alleen nog https.")
    var achterTLS = false

    /// - Throws: ``CommandFailure`` for a folder that cannot be read.
    func site() throws -> Site {
        guard let leave = OutsideAddress(snelWeg) else {
            throw CommandFailure("\(snelWeg) is geen webadres. Begin met https://.")
        }
        let library = try texts()
        let assets: Assets
        do {
            assets = try Assets(folder: URL(filePath: web))
        } catch {
            throw CommandFailure("De map met vormgeving \(web) is niet te lezen. Wijs haar aan met --web.")
        }
        let regelingen = try folder.library()
        warn(of: regelingen.findings)
        return Site(
            gemeenten: GemeenteEntry.all(in: regelingen), regelingen: try folder.shelf(regelingen), library: library,
            assets: assets,
            settings: Site.Settings(isBehindTLS: achterTLS, leave: leave), today: { CalendarDate(at: Date()) })
    }

    /// A regeling with an error is left out; whoever starts the pages should know it at once.
    private func warn(of findings: [Finding]) {
        let files = Set(findings.filter { $0.severity == .fout }.map(\.place.file)).sorted()
        guard !files.isEmpty else { return }
        let line =
            "Deze regelingen doen niet mee, er zitten fouten in: \(files.joined(separator: ", ")). Zie luwte regeling check.\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private func texts() throws -> TextLibrary {
        let folder = URL(filePath: teksten)
        let dutch = try readText(folder.appending(path: "nl.yaml").path)
        let english = try readText(folder.appending(path: "en.yaml").path)
        do {
            return try TextLibrary(dutch: dutch, others: [.en: english])
        } catch {
            throw CommandFailure("De teksten in \(teksten) zijn niet goed. \(error.sentence)")
        }
    }
}
