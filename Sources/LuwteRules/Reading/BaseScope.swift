package import Feel

/// The types of the names that every regeling has.
package enum BaseFields {
    package static let requested = Fields([("vanaf", .date), ("tot", .date)])
    package static let besluit = Fields([("dag", .date)])
    package static let indicatie = Fields([
        ("eerste_dag", .date), ("laatste_dag", .date), ("perioden", .list(.range(.date))), ("eerder", .boolean),
    ])
    package static let verlenging = Fields([("nummer", .number), ("begin", .date)])
    package static let advies = Fields([
        ("dagdelen_per_week", .number(unit: "dagdelen per week")), ("dagen_per_week", .number(unit: "dagen per week")),
        ("uren_per_week", .number(unit: "uren per week")), ("uren_per_dag", .number(unit: "uren per dag")),
        ("tot", .date), ("nodig", .boolean),
    ])
}

/// What the expressions of every regeling can name.
enum BaseScope {
    /// The names of ``BaseSlot``, in the order of their slots.
    ///
    /// - Parameter gemeenten: the IDs of the municipalities that the regeling is of.
    static func make(gemeenten: [String]) -> Scope {
        var scope = Scope()
        scope.declare(variable: "dag", .date)
        scope.declare(variable: "ontvangst", .date)
        scope.declare(variable: "begin", .date)
        scope.declare(variable: "gevraagd", .context(BaseFields.requested))
        scope.declare(variable: "besluit", .context(BaseFields.besluit))
        scope.declare(variable: "procedure", choice("procedure", ["aanvraag", "verlenging"]))
        scope.declare(variable: "moment", choice("moment", ["aanvraag", "plaatsing", "maand", "verlenging"]))
        scope.declare(variable: "gemeente", choice("gemeenten", gemeenten))
        scope.declare(variable: "indicatie", .context(BaseFields.indicatie))
        scope.declare(variable: "de verlenging", .context(BaseFields.verlenging))
        scope.declare(variable: "advies", .context(BaseFields.advies))
        // By their whole names, so that the word alone stays the procedure: `procedure = verlenging`.
        scope.declare(variable: "verlenging.nummer", .number)
        scope.declare(variable: "verlenging.begin", .date)
        return scope
    }

    /// Words that cannot name a subject or a notion.
    static let reserved: Set<String> = [
        "dag", "ontvangst", "begin", "gevraagd", "besluit", "procedure", "moment", "gemeente", "indicatie",
        "verlenging",
        "advies",
    ]

    static func choice(_ name: String, _ values: [String]) -> FeelType { .text(Choices(name: name, values: values)) }
}
