import Feel
import LuwteCore

extension ExpressionInWords {
    /// A day, number or answer, as a noun phrase.
    func value(_ syntax: Syntax) -> Wording {
        switch syntax.kind {
        case .number(let number): return self.number(number)
        case .temporal(_, .date(let date)):
            return .said(texts.day(CalendarDate(clampingDayNumber: date.dayNumber)))
        case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right) ?? written(syntax)
        case .call(let function, let arguments):
            return call(function.dottedName ?? "", arguments.map(\.value)) ?? written(syntax)
        case .conditional(let condition, let yes, let no):
            return .said("(") + choice(condition, yes, no) + .said(")")
        default: return name(syntax) ?? written(syntax)
        }
    }

    /// One of two values.
    func choice(_ condition: Syntax, _ yes: Syntax, _ no: Syntax) -> Wording {
        say(.ifValue, ["als": statement(condition, true), "dan": value(yes), "anders": value(no)])
    }

    private func name(_ syntax: Syntax) -> Wording? {
        if let fact = fact(syntax) { return say(.answerTo, ["vraag": question(fact)]) }
        if let notion = notion(syntax) { return say(.notionValue, ["begrip": title(notion)]) }
        guard let name = syntax.dottedName else { return nil }
        if let day = KnownDay(rawValue: name) { return .said(texts.word(day)) }
        return name == "verlenging.nummer" ? say(.extensionNumber) : nil
    }

    private func arithmetic(_ sign: Syntax.Arithmetic, _ left: Syntax, _ right: Syntax) -> Wording? {
        let sentence: ExpressionText
        switch sign {
        case .add: sentence = .plus
        case .subtract: sentence = .minus
        case .multiply: sentence = .times
        case .divide: sentence = .dividedBy
        case .power: return nil
        }
        return say(sentence, ["een": value(left), "ander": value(right)])
    }

    private func call(_ name: String, _ arguments: [Syntax]) -> Wording? {
        guard let first = arguments.first else { return nil }
        let day = value(first)
        let second: Syntax? = arguments.count > 1 ? arguments[1] : nil
        switch name {
        case "laatste_dag": return second.map { say(.lastDayOf, ["duur": length(.month, .months, $0), "dag": day]) }
        case "moment": return second.map { say(.dayLater, ["duur": length(.month, .months, $0), "dag": day]) }
        case "dag_na": return say(.nextDay, ["dag": day])
        case "dagen_na": return second.map { say(.dayLater, ["duur": length(.day, .days, $0), "dag": day]) }
        case "eerste_van_maand": return say(.firstOfMonth, ["dag": day])
        case "verjaardag": return second.map { say(.birthday, ["aantal": value($0)]) }
        case "leeftijd": return say(.ageInYears)
        case "leeftijd_maanden": return say(.ageInMonths)
        case "stuk_datum": return paper(first).map { say(.dayOfPaper, ["stuk": $0]) }
        case "count": return members(first).map { say(.numberOf, ["leden": $0.said]) }
        case "max", "min", "sum": return ofAll(name, first)
        case "duration":
            guard case .string(let text) = first.kind, text.hasPrefix("P"), text.hasSuffix("D"),
                let days = Int(text.dropFirst().dropLast())
            else { return nil }
            return .said(texts.days(days))
        default: return nil
        }
    }

    /// `9 maanden`, also where the number is not known yet.
    private func length(_ one: RuleTextKey, _ several: RuleTextKey, _ count: Syntax) -> Wording {
        if case .number(1) = count.kind { return texts.wording(at: one, ["aantal": value(count)]) }
        return texts.wording(at: several, ["aantal": value(count)])
    }

    /// `kinderen`, or `kinderen[item.eerder_smi]`.
    private func members(_ syntax: Syntax) -> (subject: Subject, said: Wording)? {
        func subject(_ syntax: Syntax) -> Subject? {
            syntax.dottedName.flatMap { list in regeling.lists.subjects.first { $0.plural == list } }
        }
        if let subject = subject(syntax) { return (subject, texts.nouns(subject.plural ?? subject.id)) }
        guard case .filter(let base, let condition) = syntax.kind, let subject = subject(base) else { return nil }
        var inner = self
        inner.members["item"] = subject.id
        let who = texts.nouns(subject.plural ?? subject.id)
        return (subject, say(.membersWhere, ["leden": who, "uitspraak": inner.statement(condition, true)]))
    }

    /// The latest, highest, earliest, lowest or sum of what the members of a list come to.
    private func ofAll(_ name: String, _ syntax: Syntax) -> Wording? {
        guard case .loop(let iterations, let body) = syntax.kind, iterations.count == 1,
            let iteration = iterations.first, iteration.end == nil, let members = members(iteration.source)
        else { return nil }
        var inner = self
        inner.members[iteration.name] = members.subject.id
        let sentence: ExpressionText =
            switch (name, inner.isDay(body)) {
            case ("max", true): .lastOfAll
            case ("min", true): .firstOfAll
            case ("max", false): .highestOfAll
            case ("min", false): .lowestOfAll
            default: .sumOfAll
            }
        return say(sentence, ["waarde": inner.value(body), "leden": members.said])
    }
}
