package import LuwteDomain

/// The made-up people who work for one gemeente.
package enum Staff {
    /// Who carries out a capacity, by the role that the regeling names.
    static func author(_ capacity: Capacity, rol: String?, team: Int) -> Author {
        capacity == .systeem
            ? .system : Author(id(capacity, team: team), as: capacity, rol: rol ?? (capacity == .ouder ? "ouder" : nil))
    }

    private static func id(_ capacity: Capacity, team: Int) -> Persoon.ID {
        // Small letters and digits only, so that it is an ID whatever the capacity is called.
        (try? Identifier("demo-\(capacity.rawValue)-\(team + 1)")) ?? Author.system.id
    }

    /// The manager of the users, who gives the grants.
    package static let manager = Author("demo-beheerder-1", as: .beheerder)

    /// The grants of everybody who works for a gemeente: each team its own zaken, and all of them for who serves every team.
    package static func grants(in gemeente: Gemeente.ID, _ world: World) -> [AccessGrant] {
        let everywhere: [Capacity] = [.beslisser, .bezwaarbehandelaar, .financien, .adviseur]
        let inTeams: [Capacity] = [.behandelaar, .coordinator, .planbegeleider]
        return everywhere.map {
            AccessGrant(to: id($0, team: 0), of: gemeente, as: $0, scope: .gemeente)
        }
            + world.teams.enumerated().flatMap { number, team in
                inTeams.map { AccessGrant(to: id($0, team: number), of: gemeente, as: $0, scope: .team(team)) }
            }
    }
}
