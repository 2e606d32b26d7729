package import LuwteCore

/// What somebody may work on in one gemeente: data, given by another person.
///
/// From the same scope come the answer for one zaak and the statement for a list; a test holds the two together.
package struct AccessGrant: Hashable, Sendable {
    package let persoon: Persoon.ID
    package let gemeente: Gemeente.ID
    package let capacity: Capacity
    /// The role of the regeling: `indicatiesteller`; `nil` for who has none.
    package let rol: String?
    package let scope: Scope

    /// The zaken that a grant is about.
    package enum Scope: Hashable, Sendable {
        /// Every zaak of the gemeente.
        case gemeente
        case team(Team.ID)
        /// Those that were given to this person.
        case behandelaar
        /// Those that this person applied for, or acts in for the applicant.
        case aanvrager
        /// Those that this person consents to.
        case tweedeOuder
        /// Those of children who come to a location.
        case locatie(LRKNumber)
    }

    package init(
        to persoon: Persoon.ID, of gemeente: Gemeente.ID, as capacity: Capacity, rol: String? = nil, scope: Scope
    ) {
        self.persoon = persoon
        self.gemeente = gemeente
        self.capacity = capacity
        self.rol = rol
        self.scope = scope
    }

    /// Whether the zaak of a row is within this grant.
    package func allows(_ row: ZaakRow) -> Bool {
        guard row.gemeente == gemeente else { return false }
        return switch scope {
        case .gemeente: true
        case .team(let team): row.team == team
        case .behandelaar: row.behandelaar == persoon
        case .aanvrager: row.aanvrager == persoon
        case .tweedeOuder: row.tweedeOuder == persoon
        case .locatie(let locatie): row.locatie == locatie
        }
    }

    /// What this person may do and read in the zaak of a row by this grant; `nil` when it is not theirs.
    ///
    /// - Parameter medicalReaders: the roles that read papers of doctors, as the regeling of the zaak names them.
    package func access(to row: ZaakRow, medicalReaders: Set<String>) -> Access? {
        guard allows(row) else { return nil }
        return Access(capacity, relation, rol: rol, medicalReaders: medicalReaders)
    }

    /// Whether there is anything to read by this grant at all: who manages the users sees no zaken.
    package var readsAnything: Bool { !Access(capacity, relation).sections.isEmpty }

    /// Whether a section of the zaak of a row is read by this grant; papers of doctors are asked for with the roles of the
    /// regeling.
    package func mayRead(_ section: Section, of row: ZaakRow) -> Bool {
        access(to: row, medicalReaders: [])?.mayRead(section) == true
    }
}

extension AccessGrant {
    /// What somebody with this scope has to do with a zaak within it.
    fileprivate var relation: Relation {
        switch scope {
        case .gemeente, .team, .behandelaar: .assigned
        case .aanvrager: .own
        case .tweedeOuder: .consenting
        case .locatie: .placedHere
        }
    }
}

/// Gives and takes grants.
package enum GrantRule {
    /// Whether somebody may give this grant: who manages the users, never to themselves, and only a scope
    /// that belongs to the capacity: a provider gets a location, not a gemeente. The first manager comes from nobody.
    ///
    /// - Source: SM 1.
    package static func mayGive(_ grant: AccessGrant, by giver: Author) -> Bool {
        let mayGive = giver.capacity == .beheerder || giver.capacity == .systeem && grant.capacity == .beheerder
        return mayGive && giver.id != grant.persoon && grant.capacity != .systeem && fits(grant)
    }

    private static func fits(_ grant: AccessGrant) -> Bool {
        let needed = Access.needed(for: grant.capacity)
        switch grant.capacity {
        // Who helps or meets here and there does so in the zaken of a team.
        case .hulpverlener, .overlegdeelnemer: if case .team = grant.scope { return true } else { return false }
        // Who has no zaak of their own works for the gemeente as a whole.
        default: return needed == .none ? grant.scope == .gemeente : grant.relation == needed
        }
    }
}
