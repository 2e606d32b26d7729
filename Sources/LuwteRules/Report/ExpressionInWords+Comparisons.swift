import Feel

extension ExpressionInWords {
    /// `leeftijd(kind, dag) < 4`, `ouder.werk = gestopt`, `dag <= kind.einde`.
    func comparison(_ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax, _ isTrue: Bool) -> String? {
        let sign = isTrue ? sign : sign.opposite
        if let said = age(sign, left, right) { return said }
        if case .name(let word) = right.kind, sign == .equal || sign == .unequal,
            let said = equals(left, [right], sign == .equal, word)
        {
            return said
        }
        if isDay(left) || isDay(right) {
            let words =
                switch sign {
                case .equal: "is"
                case .unequal: "is niet"
                case .less: "ligt voor"
                case .lessOrEqual: "ligt op of voor"
                case .greater: "ligt na"
                case .greaterOrEqual: "ligt op of na"
                }
            return "\(value(left)) \(words) \(value(right))"
        }
        guard sign == .equal || sign == .unequal || isAmount(left) || isAmount(right) else { return nil }
        // Nothing would be said but the sign between them.
        if value(left) == written(left), !isAmount(right) || value(right) == written(right) { return nil }
        let words =
            switch sign {
            case .equal: "is"
            case .unequal: "is niet"
            case .less: "is minder dan"
            case .lessOrEqual: "is hoogstens"
            case .greater: "is meer dan"
            case .greaterOrEqual: "is minstens"
            }
        return "\(value(left)) \(words) \(value(right))"
    }

    /// `ouder.werk in (gestopt, geen_werk)`.
    func membership(_ value: Syntax, _ tests: [Syntax], _ isTrue: Bool) -> String? {
        let items = tests.flatMap { test -> [Syntax] in
            if case .list(let parts) = test.kind { parts } else { [test] }
        }
        guard case .name(let first)? = items.first?.kind else { return nil }
        return equals(value, items, isTrue, first)
    }

    private func equals(_ left: Syntax, _ words: [Syntax], _ isTrue: Bool, _ first: String) -> String? {
        let fact = fact(left)
        let choices = words.compactMap { choice($0, of: fact) }
        guard choices.count == words.count else { return nil }
        let list = dutchList(choices, "of")
        let no = isTrue ? "" : "niet "
        if let fact {
            switch fact.answer {
            case .choice, .opvangsoort, .text, .toestemming: return "het antwoord op \(question(fact)) is \(no)\(list)"
            default: return nil
            }
        }
        if let notion = notion(left) { return "\u{201C}\(notion.title ?? notion.fullName)\u{201D} is \(no)\(list)" }
        switch left.dottedName {
        case "procedure": return "het gaat \(no)om \(first == "verlenging" ? "een verlenging" : "een eerste aanvraag")"
        case "gemeente":
            let names = words.compactMap { word in
                regeling.header.gemeenten.first { $0.id == word.dottedName }?.name
            }
            return names.count == words.count ? "de gemeente is \(no)\(dutchList(names, "of"))" : nil
        default: return nil
        }
    }

    /// An age: the only number that people say by `jonger dan`.
    private func age(_ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax) -> String? {
        guard case .call(let function, let arguments) = left.kind, arguments.count == 2,
            case .number(let years) = right.kind
        else { return nil }
        let unit: String
        switch function.dottedName {
        case "leeftijd": unit = "jaar"
        case "leeftijd_maanden": unit = years == 1 ? "maand" : "maanden"
        default: return nil
        }
        let day = arguments[1].value
        let on = day.dottedName == "dag" ? "" : ", op \(value(day))"
        let words =
            switch sign {
            case .less: "jonger dan \(years.dutch) \(unit)"
            case .lessOrEqual: "hoogstens \(years.dutch) \(unit)"
            case .greater: "\(years.adding(1)?.dutch ?? years.dutch) \(unit) of ouder"
            case .greaterOrEqual: "\(years.dutch) \(unit) of ouder"
            case .equal: "\(years.dutch) \(unit)"
            case .unequal: "niet \(years.dutch) \(unit)"
            }
        return "het kind is \(words)\(on)"
    }

    /// Functions whose outcome is so or is not so.
    func call(_ name: String, _ arguments: [Syntax], _ isTrue: Bool) -> String? {
        let no = isTrue ? "" : "niet "
        guard let first = arguments.first else { return nil }
        switch name {
        case "not": return statement(first, !isTrue)
        case "stuk_er":
            let paper = regeling.lists.bewijsstukken.first { $0.id == first.dottedName }
            return paper.map { "het stuk \u{201C}\($0.name)\u{201D} is er\(isTrue ? "" : " niet")" }
        case "op_lijst" where arguments.count > 1:
            let list = arguments[1].dottedName ?? ""
            return "de opvang staat \(no)op de lijst \u{201C}\(list.replacing("_", with: " "))\u{201D} van de gemeente"
        case "in_lrk": return "de opvang staat \(no)in het landelijk register kinderopvang"
        case "mag": return "deze soort opvang mag \(no)voor dit kind"
        case "gevraagd_soort":
            let soort = regeling.lists.opvangsoorten.first { $0.id == first.dottedName }
            return soort.map { "er is \(isTrue ? "" : "geen ")\u{201C}\($0.name)\u{201D} gevraagd" }
        case "geldt":
            return fact(first).map { "de vraag \(question($0)) is \(no)van toepassing" }
        default: return nil
        }
    }
}

extension Syntax.Comparison {
    fileprivate var opposite: Syntax.Comparison {
        switch self {
        case .equal: .unequal
        case .unequal: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }
}

extension ExpressionInWords {
    /// Whether people call it a day.
    func isDay(_ syntax: Syntax) -> Bool {
        switch syntax.kind {
        case .temporal(_, .date): return true
        case .call(let function, _): return Self.dayFunctions.contains(function.dottedName ?? "")
        default:
            if let notion = notion(syntax), case .expression(let rule) = notion.content {
                return rule.expression.type == .date
            }
            return fact(syntax)?.answer == .date || Self.days[syntax.dottedName ?? ""] != nil
        }
    }

    /// Whether people call it a number.
    fileprivate func isAmount(_ syntax: Syntax) -> Bool {
        switch syntax.kind {
        case .number, .arithmetic: return true
        case .call(let function, _): return ["count", "sum", "aantal_dagen"].contains(function.dottedName ?? "")
        default:
            switch fact(syntax)?.answer {
            case .number, .amount: return true
            default: return syntax.dottedName == "verlenging.nummer"
            }
        }
    }
}
