import ArgumentParser
import LuwteDomain

/// `luwte zaak acts`: what can be done.
struct ZaakActsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acts", abstract: "Welke handelingen er zijn, en in welke hoedanigheid.")

    func run() {
        let zaak = ActCatalogue.types.map { ("\($0)", $0.capacities) }
        let gezin = ActCatalogue.gezin.map { ("\($0)", $0.capacities) }
        print("In een zaak (luwte zaak act):")
        for act in zaak { print(Self.line(act)) }
        print("Voor een gezin (luwte gezin act):")
        for act in gezin { print(Self.line(act)) }
        print("In een gemeente (luwte gemeente act):")
        for act in ActCatalogue.gemeente { print(Self.line(("\(act)", act.capacities))) }
    }

    private static func line(_ act: (name: String, capacities: Set<Capacity>)) -> String {
        let who = Capacity.allCases.filter(act.capacities.contains).map(\.rawValue).joined(separator: ", ")
        return "  \(act.name): \(who)"
    }
}
