import Feel
import LuwteCore

extension ExpressionInWords {
    /// Days that every regeling knows.
    static let days = [
        "dag": "de dag die telt", "ontvangst": "de dag waarop de aanvraag binnenkwam",
        "begin": "de eerste dag van de opvang",
        "gevraagd.vanaf": "de gevraagde eerste dag", "gevraagd.tot": "de gevraagde laatste dag",
        "besluit.dag": "de dag van het besluit", "indicatie.eerste_dag": "de eerste dag van de eerste periode",
        "indicatie.laatste_dag": "de laatste dag van de eerste periode",
        "verlenging.begin": "de eerste dag van de verlenging", "advies.tot": "de laatste dag volgens het advies",
    ]

    static let dayFunctions: Set<String> = [
        "laatste_dag", "moment", "dag_na", "dagen_na", "eerste_van_maand", "verjaardag", "stuk_datum",
    ]

    /// A day, number or answer, as a Dutch noun phrase.
    func value(_ syntax: Syntax) -> String {
        switch syntax.kind {
        case .number(let number): return number.dutch
        case .temporal(_, .date(let date)): return CalendarDate(clampingDayNumber: date.dayNumber).dutch
        case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right) ?? written(syntax)
        case .call(let function, let arguments):
            return call(function.dottedName ?? "", arguments.map(\.value)) ?? written(syntax)
        case .conditional(let condition, let yes, let no):
            return "(als \(statement(condition, true)): \(value(yes)); anders: \(value(no)))"
        default: return name(syntax) ?? written(syntax)
        }
    }

    private func name(_ syntax: Syntax) -> String? {
        if let fact = fact(syntax) { return "het antwoord op \(question(fact))" }
        if let notion = notion(syntax) { return "\u{201C}\(notion.title ?? notion.fullName)\u{201D}" }
        guard let name = syntax.dottedName else { return nil }
        if let day = Self.days[name] { return day }
        return name == "verlenging.nummer" ? "het nummer van de verlenging" : nil
    }

    private func arithmetic(_ sign: Syntax.Arithmetic, _ left: Syntax, _ right: Syntax) -> String? {
        let joint: String
        switch sign {
        case .add: joint = "plus"
        case .subtract: joint = "min"
        case .multiply: joint = "keer"
        case .divide: joint = "gedeeld door"
        case .power: return nil
        }
        return "\(value(left)) \(joint) \(value(right))"
    }

    private func call(_ name: String, _ arguments: [Syntax]) -> String? {
        guard let first = arguments.first else { return nil }
        let day = value(first)
        let number: String? = arguments.count > 1 ? value(arguments[1]) : nil
        let months = number == "1" ? "1 maand" : "\(number ?? "") maanden"
        switch name {
        case "laatste_dag": return number.map { _ in "de laatste dag van \(months) vanaf \(day)" }
        case "moment": return number.map { _ in "de dag \(months) na \(day)" }
        case "dag_na": return "de dag na \(day)"
        case "dagen_na": return number.map { "de dag \($0) dagen na \(day)" }
        case "eerste_van_maand": return "de eerste dag van de maand van \(day)"
        case "verjaardag": return number.map { "de dag waarop het kind \($0) jaar wordt" }
        case "leeftijd": return "de leeftijd van het kind in jaren"
        case "leeftijd_maanden": return "de leeftijd van het kind in maanden"
        case "stuk_datum":
            return regeling.lists.bewijsstukken.first { $0.id == first.dottedName }
                .map { "de datum van het stuk \u{201C}\($0.name)\u{201D}" }
        case "count":
            return members(first).map { "het aantal \($0)" }
        case "max", "min", "sum": return ofAll(name, first)
        case "duration":
            guard case .string(let text) = first.kind, text.hasPrefix("P"), text.hasSuffix("D"),
                let days = Int(text.dropFirst().dropLast())
            else { return nil }
            return days == 1 ? "1 dag" : "\(days) dagen"
        default: return nil
        }
    }

    /// `kinderen`, or `kinderen[item.eerder_smi]`.
    private func members(_ syntax: Syntax) -> String? {
        if let list = syntax.dottedName, regeling.lists.subjects.contains(where: { $0.plural == list }) { return list }
        guard case .filter(let base, let condition) = syntax.kind, let list = base.dottedName,
            let subject = regeling.lists.subjects.first(where: { $0.plural == list })
        else { return nil }
        var inner = self
        inner.members["item"] = subject.id
        return "\(list) waarvoor geldt: \(inner.statement(condition, true))"
    }

    /// The latest, highest, earliest, lowest or sum of what the members of a list come to.
    private func ofAll(_ name: String, _ syntax: Syntax) -> String? {
        guard case .loop(let iterations, let body) = syntax.kind, iterations.count == 1,
            let iteration = iterations.first, iteration.end == nil, let list = members(iteration.source)
        else { return nil }
        let base = list.prefix { $0 != " " }
        guard let subject = regeling.lists.subjects.first(where: { $0.plural ?? "" == base }) else { return nil }
        var inner = self
        inner.members[iteration.name] = subject.id
        let what: String =
            switch (name, inner.isDay(body)) {
            case ("max", true): "de laatste dag van deze"
            case ("min", true): "de eerste dag van deze"
            case ("max", false): "het hoogste van dit"
            case ("min", false): "het laagste van dit"
            default: "de som van dit"
            }
        return "\(what): \(inner.value(body)), voor alle \(list)"
    }
}
