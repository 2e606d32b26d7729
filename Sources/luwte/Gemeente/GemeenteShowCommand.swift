import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte gemeente show`: lists of providers, data breaches, and what must happen.
struct GemeenteShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "De aanbieders van een gemeente, haar datalekken, en wat er moet gebeuren.")

    @OptionGroup var options: ActingOptions

    func run() async throws {
        try await options.with { acting in
            let may = acting.attempt.actor.grants.contains { grant in
                grant.scope == .gemeente && ActCatalogue.gemeente.contains { $0.capacities.contains(grant.capacity) }
            }
            guard may else { throw Refusal.notYours(acting.attempt.actor.grants[0].capacity) }
            let gemeente = try await acting.store.gemeente(acting.gemeente)
            let lines = try report(gemeente, acting.attempt.law, CalendarDate(at: acting.attempt.at))
            print(lines.joined(separator: "\n"))
        }
    }

    private func report(_ gemeente: Gemeente, _ law: Law, _ today: CalendarDate) throws -> [String] {
        let lists = gemeente.aanbieders.sorted { $0.key < $1.key }.flatMap { list, places in
            ["", "Lijst '\(list)'"]
                + places.map {
                    "  \($0.locatie)  van \($0.first.iso)" + ($0.last.map { " tot en met \($0.iso)" } ?? "")
                }
        }
        let breaches = gemeente.datalekken.map { "  \($0.number)  ontdekt \(CalendarDate(at: $0.discoveredAt).iso)" }
        let due = try gemeente.dueItems(law, on: today).map {
            "  \($0.due.iso)  \($0.kind.rawValue) (\($0.turn.rawValue))"
        }
        return ["Gemeente \(gemeente.id), \(gemeente.version) gebeurtenissen"] + lists
            + (breaches.isEmpty ? [] : ["", "Datalekken"] + breaches)
            + (due.isEmpty ? [] : ["", "Wat er moet gebeuren (op \(today.iso))"] + due)
    }
}
