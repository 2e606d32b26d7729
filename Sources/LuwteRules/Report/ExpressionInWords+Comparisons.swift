import Feel

extension ExpressionInWords {
    /// `leeftijd(kind, dag) < 4`, `ouder.werk = gestopt`, `dag <= kind.einde`.
    func comparison(_ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax, _ isTrue: Bool) -> Wording? {
        let sign = isTrue ? sign : sign.opposite
        if let said = age(sign, left, right) { return said }
        if case .name(let word) = right.kind, sign == .equal || sign == .unequal,
            let said = equals(left, [right], sign == .equal, word)
        {
            return said
        }
        let values: KeyValuePairs = ["een": value(left), "ander": value(right)]
        if isDay(left) || isDay(right) { return say(sign.ofDays, values) }
        guard sign == .equal || sign == .unequal || isAmount(left) || isAmount(right) else { return nil }
        // Nothing would be said but the sign between them.
        if value(left) == written(left), !isAmount(right) || value(right) == written(right) { return nil }
        return say(sign.ofNumbers, values)
    }

    /// `ouder.werk in (gestopt, geen_werk)`.
    func membership(_ value: Syntax, _ tests: [Syntax], _ isTrue: Bool) -> Wording? {
        let items = tests.flatMap { test -> [Syntax] in
            if case .list(let parts) = test.kind { parts } else { [test] }
        }
        guard case .name(let first)? = items.first?.kind else { return nil }
        return equals(value, items, isTrue, first)
    }

    private func equals(_ left: Syntax, _ words: [Syntax], _ isTrue: Bool, _ first: String) -> Wording? {
        let fact = fact(left)
        guard let choices = choices(words, of: fact) else { return nil }
        if let fact {
            switch fact.answer {
            case .choice, .opvangsoort, .text, .toestemming:
                return say(isTrue ? .answerIs : .answerIsNot, ["vraag": question(fact), "keuzes": choices])
            default: return nil
            }
        }
        if let notion = notion(left) {
            return say(isTrue ? .notionIs : .notionIsNot, ["begrip": title(notion), "keuzes": choices])
        }
        switch left.dottedName {
        case "procedure":
            if first == "verlenging" { return say(isTrue ? .extensionAsked : .noExtensionAsked) }
            return say(isTrue ? .firstAsked : .noFirstAsked)
        case "gemeente":
            let names = words.compactMap { word in
                regeling.header.gemeenten.first { $0.id == word.dottedName }?.name
            }
            guard names.count == words.count else { return nil }
            // The name of a municipality is the same in each language.
            return say(
                isTrue ? .gemeenteIs : .gemeenteIsNot, ["namen": texts.list(names.map { .said($0) }, .listWithOr)])
        default: return nil
        }
    }

    /// An age: the only number that people say by `jonger dan`.
    private func age(_ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax) -> Wording? {
        guard case .call(let function, let arguments) = left.kind, arguments.count == 2,
            case .number(let years) = right.kind
        else { return nil }
        let isInMonths: Bool
        switch function.dottedName {
        case "leeftijd": isInMonths = false
        case "leeftijd_maanden": isInMonths = true
        default: return nil
        }
        let sentence: ExpressionText =
            switch sign {
            case .less: .younger
            case .lessOrEqual: .atMostThisOld
            case .greater, .greaterOrEqual: .thisOldOrMore
            case .equal: .thisOld
            case .unequal: .notThisOld
            }
        let count = sign == .greater ? years.adding(1) ?? years : years
        let age = say(sentence, ["leeftijd": isInMonths ? months(count) : self.years(count)])
        let day = arguments[1].value
        return day.dottedName == "dag" ? age : say(.ageOnDay, ["leeftijd": age, "dag": value(day)])
    }

    func years(_ count: Decimal128) -> Wording {
        texts.wording(at: count == 1 ? RuleTextKey.year : .years, ["aantal": number(count)])
    }

    func months(_ count: Decimal128) -> Wording {
        texts.wording(at: count == 1 ? RuleTextKey.month : .months, ["aantal": number(count)])
    }

    func number(_ number: Decimal128) -> Wording { .said(texts.written(number.dutch)) }

    /// Functions whose outcome is so or is not so.
    func call(_ name: String, _ arguments: [Syntax], _ isTrue: Bool) -> Wording? {
        guard let first = arguments.first else { return nil }
        switch name {
        case "not": return statement(first, !isTrue)
        case "stuk_er":
            return paper(first).map { say(isTrue ? .paperThere : .paperNotThere, ["stuk": $0]) }
        case "op_lijst" where arguments.count > 1:
            let id = arguments[1].dottedName ?? ""
            let soort = regeling.lists.opvangsoorten.first { $0.id == id }?.name
            let list = Wording.quoted(soort ?? id.replacing("_", with: " "))
            return say(isTrue ? .onList : .notOnList, ["lijst": list])
        case "in_lrk": return say(isTrue ? .inRegister : .notInRegister)
        case "mag": return say(isTrue ? .careAllowed : .careNotAllowed)
        case "gevraagd_soort":
            let soort = regeling.lists.opvangsoorten.first { $0.id == first.dottedName }
            return soort.map { say(isTrue ? .careAsked : .careNotAsked, ["soort": .quoted($0.name)]) }
        case "geldt":
            return fact(first).map {
                say(isTrue ? .questionApplies : .questionDoesNotApply, ["vraag": question($0)])
            }
        default: return nil
        }
    }

    /// The name of a paper.
    func paper(_ syntax: Syntax) -> Wording? {
        regeling.lists.bewijsstukken.first { $0.id == syntax.dottedName }.map { .quoted($0.name) }
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

    fileprivate var ofDays: ExpressionText {
        switch self {
        case .equal: .equal
        case .unequal: .unequal
        case .less: .dayBefore
        case .lessOrEqual: .dayOnOrBefore
        case .greater: .dayAfter
        case .greaterOrEqual: .dayOnOrAfter
        }
    }

    fileprivate var ofNumbers: ExpressionText {
        switch self {
        case .equal: .equal
        case .unequal: .unequal
        case .less: .less
        case .lessOrEqual: .atMost
        case .greater: .more
        case .greaterOrEqual: .atLeast
        }
    }
}

extension ExpressionInWords {
    static let dayFunctions: Set<String> = [
        "laatste_dag", "moment", "dag_na", "dagen_na", "eerste_van_maand", "verjaardag", "stuk_datum",
    ]

    /// Whether people call it a day.
    func isDay(_ syntax: Syntax) -> Bool {
        switch syntax.kind {
        case .temporal(_, .date): return true
        case .call(let function, _): return Self.dayFunctions.contains(function.dottedName ?? "")
        default:
            if let notion = notion(syntax), case .expression(let rule) = notion.content {
                return rule.expression.type == .date
            }
            return fact(syntax)?.answer == .date || KnownDay(rawValue: syntax.dottedName ?? "") != nil
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
