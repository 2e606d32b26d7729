import LuwteRules

/// What a municipality left empty, in words, with what it is of.
struct UnsetName: Sendable {
    /// `Soort in het register (LRK)`.
    let name: Phrase
    /// The kind of care, paper or source that it belongs to; `nil` when it is of the whole.
    let about: Phrase?

    init(_ unset: Unset, in regeling: Regeling, _ texts: Texts) {
        let keys = unset.path.split(separator: ".").map(String.init)
        let ids = keys.compactMap { Self.name($0, under: keys, in: regeling) }
        name = Self.name(of: unset.path, texts)
        about = ids.first.map(texts.either)
    }

    /// The name that the pages give to what stands at this place, else what belongs there.
    ///
    /// - Parameter path: as in ``Unset/path``.
    static func name(of path: String, _ texts: Texts) -> Phrase {
        let known = names.first { path == $0.path || $0.isWithin && path.hasPrefix($0.path + ".") }
        if let known { return texts(known.name) }
        if let text = path.split(separator: ".").last.flatMap({ byLast[String($0)] }) { return texts(text) }
        return texts.fromRegeling(Unset.meaning(ofKey: path) ?? path)
    }

    private static func name(_ id: String, under keys: [String], in regeling: Regeling) -> [String]? {
        if keys.contains("bronnen") { return regeling.header.sources.first { $0.id == id }.map { [$0.title] } }
        if keys.contains("bewijs") {
            return regeling.bewijs.first { $0.id == id }.map { regeling.paperNames($0) }
        }
        return regeling.lists.opvangsoorten.first { $0.id == id }.map { [$0.name] }
    }

    /// The names of the rows that stay empty on the pages, by the keys of the file.
    private static let names: [(path: String, name: RegelingText, isWithin: Bool)] = [
        ("regeling.geldig", .validity, true), ("regeling.vervangt", .replaces, false),
        ("regeling.overgangsrecht", .transition, false), ("regeling.wettelijke_basis.soort", .legalKind, false),
        ("regeling.wettelijke_basis.naam", .legalName, false),
        ("regeling.wettelijke_basis.subsidie", .isSubsidy, false),
        ("lijsten.bewijsstukken", .evidenceList, false), ("begrippen", .notions, false),
        ("voorliggend", .goesFirst, false), ("bewijs", .evidenceRules, false),
        ("toekenning.omvang.grens", .limitIs, false), ("toekenning.omvang.behoefte", .need, false),
        ("toekenning.omvang.omrekening", .conversion, false), ("toekenning.duur", .firstTimeAtMost, false),
        ("verlenging", .extensionTitle, false), ("verlenging.aantal", .extensionCount, false),
        ("verlenging.duur", .extensionLength, false), ("verlenging.harde_stop", .hardStop, false),
        ("verlenging.aanvragen_voor", .askBefore, false), ("verlenging.overleg", .consult, false),
        ("tijdens.toetsmomenten", .reviewLabel, false), ("tijdens.verplichtingen", .dutyLabel, false),
        ("werkwijze.formulieren", .forms, false), ("werkwijze.termijnen.beslissing", .decisionTerm, false),
        ("werkwijze.termijnen.beslissing.basis", .basis, false),
        ("werkwijze.termijnen.beslissing.weekeinderegel", .weekendRule, false),
        ("werkwijze.termijnen.aanvulling", .supplementTerm, true),
        ("werkwijze.termijnen.herinnering", .reminderTerm, true), ("werkwijze.besluit", .decision, false),
        ("werkwijze.besluit.voorstel", .proposes, false), ("werkwijze.besluit.team", .team, false),
        ("werkwijze.besluit.tekent", .signs, false), ("contact.kanalen", .contact, true),
        ("contact.verwijzingen", .otherHelp, false), ("aanbieders.lrk", .needsRegister, false),
        ("aanbieders.lijst", .approvedList, false), ("aanbieders.gesloten_lijst", .closedList, true),
        ("aanbieders.plaats", .place, false), ("aanbieders.gekozen_door", .whoChooses, false),
        ("geld.uurtarieven", .rates, false), ("geld.boven_tarief", .aboveRate, false),
        ("geld.eigen_bijdrage", .contribution, false), ("geld.eigen_bijdrage.methode", .method, false),
        ("geld.eigen_bijdrage.per_soort", .contribution, true), ("geld.eigen_bijdrage.deel", .share, false),
        ("geld.eigen_bijdrage.drempel", .threshold, false), ("geld.eigen_bijdrage.grondslag", .base, false),
        ("geld.betaald_aan", .payee, false), ("geld.afronding", .rounding, false), ("geld.plafond", .ceiling, false),
        ("afwijken", .deviation, false),
    ]

    /// The same for keys that stand below an ID.
    private static let byLast: [String: RegelingText] = [
        "lrk": .registerKind, "gaat_over_in": .becomes, "niet_ouder_dan": .notOlderThan, "datum": .published,
        "opgehaald": .retrieved,
    ]

    /// What the part of the file under a first key is about; `nil` for one without a page of its own.
    static func part(_ key: String) -> RegelingText? {
        switch key {
        case "regeling": .aboutCard
        case "lijsten": .unsetLists
        case "begrippen": .notions
        case "voorwaarden": .conditions
        case "voorliggend": .goesFirst
        case "bewijs": .evidence
        case "toekenning": .volume
        case "verlenging": .extensionTitle
        case "tijdens": .duringTitle
        case "werkwijze": .practice
        case "contact": .contact
        case "aanbieders": .providers
        case "geld": .money
        case "afwijken": .deviation
        default: nil
        }
    }
}

/// A name with the key that it stands for.
struct UnsetKey: Sendable {
    let name: Phrase
    let path: String
}
