package import Foundation
import LuwteCore
package import LuwteDomain

/// A grant as it is kept.
package struct KeptGrant: Hashable, Sendable {
    /// By which it is taken back.
    package let id: String
    package let grant: AccessGrant
    package let givenBy: Persoon.ID
}

extension Store {
    /// Gives somebody a grant.
    ///
    /// - Parameter giver: a manager by a grant of the same gemeente; ``Author/system`` for the first one there.
    /// - Throws: ``Refusal/notYours(_:)`` for a giver who may not; nobody gives one to themselves.
    package func give(_ grant: AccessGrant, by giver: Author, at moment: Date) async throws {
        guard GrantRule.mayGive(grant, by: giver) else { throw Refusal.notYours(giver.capacity) }
        let (kind, value) = grant.scope.columns
        try await database.writeAlone { connection in
            try Self.requireManager(giver, of: grant.gemeente, connection)
            _ = try connection.run(
                """
                INSERT INTO grant_row (gemeente, persoon, id, capacity, rol, scope, value, given_by, given_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                [
                    .text(grant.gemeente.text), .text(grant.persoon.text), .text(UUID().uuidString.lowercased()),
                    .text(grant.capacity.rawValue), .init(grant.rol), .text(kind), .init(value),
                    .text(giver.id.text), .init(moment),
                ])
        }
    }

    /// Takes a grant back. It stays in the table, with who took it.
    ///
    /// - Returns: whether it was there.
    /// - Throws: ``Refusal/notYours(_:)`` for somebody who does not manage the users.
    package func take(_ kept: KeptGrant, by taker: Author, at moment: Date) async throws -> Bool {
        guard taker.capacity == .beheerder else { throw Refusal.notYours(taker.capacity) }
        return try await database.writeAlone { connection in
            try Self.requireManager(taker, of: kept.grant.gemeente, connection)
            let rows = try connection.run(
                """
                UPDATE grant_row SET taken_by = $1, taken_at = $2
                WHERE gemeente = $3 AND persoon = $4 AND id = $5 AND taken_at IS NULL RETURNING id
                """,
                [
                    .text(taker.id.text), .init(moment), .text(kept.grant.gemeente.text),
                    .text(kept.grant.persoon.text), .text(kept.id),
                ])
            return !rows.isEmpty
        }
    }

    /// - Throws: ``Refusal/notYours(_:)`` for who says to manage the users and has no grant that says so.
    private static func requireManager(
        _ author: Author, of gemeente: Gemeente.ID, _ connection: any SQLConnection
    ) throws {
        let managers = try connection.run(
            "SELECT persoon FROM grant_row WHERE gemeente = $1 AND capacity = $2 AND taken_at IS NULL",
            [.text(gemeente.text), .text(Capacity.beheerder.rawValue)]
        ).map { try $0.text(0) }
        let may = author.capacity == .systeem ? managers.isEmpty : managers.contains(author.id.text)
        guard may else { throw Refusal.notYours(author.capacity) }
    }

    /// What somebody may work on in a gemeente.
    package func grants(of persoon: Persoon.ID, in gemeente: Gemeente.ID) async throws -> [KeptGrant] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT persoon, id, capacity, rol, scope, value, given_by FROM grant_row
                WHERE gemeente = $1 AND persoon = $2 AND taken_at IS NULL ORDER BY capacity, id
                """,
                [.text(gemeente.text), .text(persoon.text)]
            ).map { try KeptGrant($0, gemeente) }
        }
    }

    /// Every grant in a gemeente.
    package func grants(in gemeente: Gemeente.ID) async throws -> [KeptGrant] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT persoon, id, capacity, rol, scope, value, given_by FROM grant_row
                WHERE gemeente = $1 AND taken_at IS NULL ORDER BY persoon, capacity, id
                """,
                [.text(gemeente.text)]
            ).map { try KeptGrant($0, gemeente) }
        }
    }
}

extension KeptGrant {
    fileprivate init(_ row: SQLRow, _ gemeente: Gemeente.ID) throws {
        guard let capacity = Capacity(rawValue: try row.text(2)),
            let scope = try AccessGrant.Scope(row.text(4), row.optionalText(5))
        else { throw StoreError.unreadable }
        id = try row.text(1)
        grant = AccessGrant(
            to: try Identifier(row.text(0)), of: gemeente, as: capacity, rol: try row.optionalText(3), scope: scope)
        givenBy = try Identifier(row.text(6))
    }
}

extension AccessGrant.Scope {
    fileprivate var columns: (kind: String, value: String?) {
        switch self {
        case .gemeente: ("gemeente", nil)
        case .team(let team): ("team", team.text)
        case .behandelaar: ("behandelaar", nil)
        case .aanvrager: ("aanvrager", nil)
        case .tweedeOuder: ("tweede_ouder", nil)
        case .locatie(let locatie): ("locatie", locatie.digits)
        }
    }

    fileprivate init?(_ kind: String, _ value: String?) throws {
        switch (kind, value) {
        case ("gemeente", nil): self = .gemeente
        case ("team", let team?): self = .team(try Identifier(team))
        case ("behandelaar", nil): self = .behandelaar
        case ("aanvrager", nil): self = .aanvrager
        case ("tweede_ouder", nil): self = .tweedeOuder
        case ("locatie", let locatie?): self = .locatie(try LRKNumber(locatie))
        default: return nil
        }
    }
}
