import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte retention list`: what may be destroyed.
struct RetentionListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "De zaken waarvan de bewaartermijn voorbij is: een regel voor elke zaak.",
        discussion: "Bewaar de lijst, haal weg wat moet blijven, en geef haar aan luwte retention approve.")

    @OptionGroup var options: ActingOptions

    func run() async throws {
        try await options.with { acting in
            var place = ListPlace.start
            while true {
                let rows = try await acting.store.retentionList(
                    acting.attempt.actor.grants, on: CalendarDate(at: Date()), after: place)
                guard let last = rows.last else { return }
                for row in rows {
                    print("\(row.zaak)  bewaard tot en met \(row.keptUntil?.iso ?? "")")
                }
                place = ListPlace(afterKept: last)
            }
        }
    }
}
