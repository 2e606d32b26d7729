import LuwteCore
import LuwteDomain

/// The rows of zaken for lists, within a transaction.
struct ZaakRows {
    let connection: any SQLConnection

    /// The last day there is: a zaak in which nothing has to happen comes last.
    static let never = "9999-12-31"

    func put(_ row: ZaakRow) throws {
        try connection.run(
            """
            INSERT INTO zaak_row (gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager,
                tweede_ouder, locatie, due_on, due_kind, due_turn, version, kept_until)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            ON CONFLICT (gemeente, zaak) DO UPDATE SET phase = excluded.phase, stage = excluded.stage,
                regeling = excluded.regeling, received_on = excluded.received_on, team = excluded.team,
                behandelaar = excluded.behandelaar, aanvrager = excluded.aanvrager,
                tweede_ouder = excluded.tweede_ouder, locatie = excluded.locatie, due_on = excluded.due_on,
                due_kind = excluded.due_kind, due_turn = excluded.due_turn, version = excluded.version,
                kept_until = excluded.kept_until
            WHERE zaak_row.version <= excluded.version
            """,
            [
                .text(row.gemeente.text), .text(row.zaak.text), .text(row.phase.rawValue), .init(row.stage?.rawValue),
                .init(row.regeling), .init(row.receivedOn?.iso), .init(row.team?.text), .init(row.behandelaar?.text),
                .init(row.aanvrager?.text), .init(row.tweedeOuder?.text), .init(row.locatie?.digits),
                .text(row.due?.on.iso ?? Self.never), .init(row.due?.kind.rawValue), .init(row.due?.turn.rawValue),
                .init(row.version), .init(row.keptUntil?.iso),
            ])
    }

    /// The rows within one scope behind a place in the list, in order.
    func rows(_ grant: AccessGrant, after place: ListPlace, limit: Int) throws -> [ZaakRow] {
        let gemeente = SQLValue.text(grant.gemeente.text)
        let page: [SQLValue] = [.text(place.due), .text(place.zaak), .init(limit)]
        return try select(grant, gemeente, page).map(Self.read)
    }

    private func select(_ grant: AccessGrant, _ gemeente: SQLValue, _ page: [SQLValue]) throws -> [SQLRow] {
        let own = SQLValue.text(grant.persoon.text)
        return switch grant.scope {
        case .gemeente: try connection.run(ListSQL.gemeente, [gemeente] + page)
        case .team(let team): try connection.run(ListSQL.team, [gemeente, .text(team.text)] + page)
        case .behandelaar: try connection.run(ListSQL.behandelaar, [gemeente, own] + page)
        case .aanvrager: try connection.run(ListSQL.aanvrager, [gemeente, own] + page)
        case .tweedeOuder: try connection.run(ListSQL.tweedeOuder, [gemeente, own] + page)
        case .locatie(let locatie): try connection.run(ListSQL.locatie, [gemeente, .text(locatie.digits)] + page)
        }
    }

    /// The rows of zaken whose keeping is over on a day, behind a place in the list.
    func retention(
        of gemeente: Gemeente.ID, on day: CalendarDate, after place: ListPlace, limit: Int
    ) throws -> [ZaakRow] {
        try connection.run(
            ListSQL.retention,
            [.text(gemeente.text), .text(day.iso), .text(place.due), .text(place.zaak), .init(limit)]
        ).map(Self.read)
    }

    func row(_ zaak: Zaak.ID, of gemeente: Gemeente.ID) throws -> ZaakRow? {
        try connection.run(ListSQL.one, [.text(gemeente.text), .text(zaak.text)]).first.map(Self.read)
    }

    private static func read(_ row: SQLRow) throws -> ZaakRow {
        guard let phase = ZaakRow.Phase(rawValue: try row.text(2)) else { throw StoreError.unreadable }
        return ZaakRow(
            try Identifier(row.text(1)), of: try Identifier(row.text(0)), version: try row.int(14), phase: phase,
            stage: try row.optionalText(3).flatMap(Procedure.Stage.init), regeling: try row.optionalText(4),
            receivedOn: try row.optionalText(5).map { try CalendarDate($0) },
            team: try row.optionalText(6).map { try Identifier($0) },
            behandelaar: try row.optionalText(7).map { try Identifier($0) },
            aanvrager: try row.optionalText(8).map { try Identifier($0) },
            tweedeOuder: try row.optionalText(9).map { try Identifier($0) },
            locatie: try row.optionalText(10).map { try LRKNumber($0) }, due: try due(row),
            keptUntil: try row.optionalText(15).map { try CalendarDate($0) })
    }

    private static func due(_ row: SQLRow) throws -> ZaakRow.Due? {
        guard let kind = try row.optionalText(12).flatMap(DueItem.Kind.init),
            let turn = try row.optionalText(13).flatMap(Capacity.init)
        else { return nil }
        return ZaakRow.Due(on: try CalendarDate(row.text(11)), kind: kind, turn: turn)
    }
}
