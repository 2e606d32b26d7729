import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte zaak refresh`: what lists know of each zaak, worked out anew.
struct ZaakRefreshCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "De lijsten opnieuw uitrekenen, zoals na een nieuwe landelijke tabel of een nieuwe versie van Luwte.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var folder: RegelingenOption

    @Option(help: "De gemeente.")
    var gemeente: String

    func run() async throws {
        let gemeente: Gemeente.ID = try identifier(gemeente)
        let opened = try await store.open()
        let today = CalendarDate(at: Date())
        do {
            let law = try folder.law().holding(try await opened.gemeente(gemeente), on: today)
            var (count, place) = (0, Zaak.ID?.none)
            while true {
                let ids = try await opened.zaken(of: gemeente, after: place)
                guard let last = ids.last else { break }
                for id in ids {
                    guard let zaak = try await opened.zaak(id, of: gemeente) else { continue }
                    try await opened.refresh(zaak.row(law, on: today))
                    count += 1
                }
                Progress.say("\(count) zaken")
                place = last
            }
            print("\(count) zaken opnieuw uitgerekend.")
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        } catch is Refusal {
            throw CommandFailure(
                "Een regeling of landelijke tabel waarmee een zaak is begonnen, is er niet. Zet haar terug.")
        }
        await opened.close()
    }
}
