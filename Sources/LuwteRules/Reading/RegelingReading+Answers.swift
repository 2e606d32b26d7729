import Feel

extension RegelingReading {
    /// The type of an answer, as a fact, a question or a field of a form describes it.
    func answer(_ node: YAMLNode) -> AnswerType {
        let kind = node.text("antwoord") ?? ""
        if kind != "getal", let unit = node["eenheid"], !unit.isEmpty {
            report(.strayUnit, at: unit)
        }
        if kind != "keuze", kind != "meerkeuze", let choices = node["keuzes"], !choices.isEmpty {
            report(.strayChoices, at: choices)
        }
        switch kind {
        case "ja/nee": return .yesNo
        case "getal":
            let range = node.text("bereik").flatMap(Scalars.range)
            return .number(unit: node.text("eenheid"), lowest: range?.lowest, highest: range?.highest)
        case "bedrag": return .amount
        case "datum": return .date
        case "keuze": return .choice(choices(node))
        case "meerkeuze": return .multipleChoice(choices(node))
        case "toestemming": return .toestemming
        case "opvangsoort": return .opvangsoort
        case "lrk_nummer": return .lrkNumber
        case "lijst": return .list
        case "bijlage": return .attachment
        default: return .text
        }
    }

    private func choices(_ node: YAMLNode) -> [AnswerType.Choice] {
        guard let entries = node["keuzes"]?.map, !entries.isEmpty else {
            report(.noChoices, at: node)
            return []
        }
        return entries.map { AnswerType.Choice(id: $0.key, text: $0.value.text ?? $0.key) }
    }

    /// The type that an answer has in expressions.
    ///
    /// - Parameter name: what is chosen, for messages.
    func feelType(_ answer: AnswerType, name: String) -> FeelType {
        switch answer {
        case .yesNo: .boolean
        case .toestemming: BaseScope.choice("de antwoorden op een toestemming", Toestemming.allCases.map(\.rawValue))
        case .number(let unit, _, _): .number(unit: unit.map { NumberUnit($0) })
        case .amount: .number(unit: "euro")
        case .date: .date
        case .choice(let choices): BaseScope.choice("de keuzes van \(name)", choices.map(\.id))
        case .multipleChoice(let choices): .list(BaseScope.choice("de keuzes van \(name)", choices.map(\.id)))
        case .text, .lrkNumber, .attachment: .text
        case .opvangsoort: BaseScope.choice("opvangsoorten", keys("opvangsoorten"))
        case .list: .list(.any)
        }
    }

    /// The IDs declared in one of the lists.
    func keys(_ list: String) -> [String] { root["lijsten"]?[list]?.map?.map(\.key) ?? [] }

    /// Facts in the order of the file, with their types.
    func draftFacts() {
        for entry in root["feiten"]?.map ?? [] where entry.value.map != nil {
            guard let (subject, name) = split(entry) else { continue }
            guard let subject else {
                report(.factWithoutSubject(name), at: place(entry))
                continue
            }
            let answer = answer(entry.value)
            draft.facts.append(
                DraftFact(
                    subject: subject, name: name, fullName: entry.key, answer: answer,
                    type: feelType(answer, name: entry.key), node: entry.value,
                    onlyIf: entry.value.filled("alleen_als"),
                    place: place(entry)))
        }
    }

    /// Notions in the order of the file; their types are worked out later.
    func draftNotions() {
        let facts = Set(draft.facts.map(\.fullName))
        for entry in root["begrippen"]?.map ?? [] {
            guard let (subject, name) = split(entry) else { continue }
            let place = place(entry)
            if facts.contains(entry.key) {
                report(.notionLikeFact(entry.key), at: place)
                continue
            }
            if subject == nil,
                BaseScope.reserved.contains(name) || draft.member(name) != nil || draft.listed(name) != nil
            {
                report(.takenName(name), at: place)
                continue
            }
            draft.notions.append(
                DraftNotion(
                    subject: subject, name: name, fullName: entry.key, content: notionContent(entry),
                    unit: entry.value.text("eenheid").map { NumberUnit($0) }, node: entry.value, place: place))
        }
    }

    private func notionContent(_ entry: YAMLEntry) -> DraftNotion.Content {
        if entry.value.isEmpty { return .unset(unset(of: entry)) }
        if entry.value.text != nil { return .expression(entry.value) }
        if entry.value["rijen"] != nil || entry.value["tabel"] != nil { return .table(entry.value) }
        guard let expression = entry.value.entry("als") else {
            report(.emptyNotion, at: entry.value)
            return .unset(unset(of: entry))
        }
        return expression.value.isEmpty ? .unset(unset(of: expression)) : .expression(expression.value)
    }

    /// The subject and the name of a key such as `kind.geboortedatum`; `nil` when it is no such key.
    private func split(_ entry: YAMLEntry) -> (subject: Int?, name: String)? {
        let parts = entry.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(Scalars.isName), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return (nil, parts[0]) }
        guard let subject = subject(parts[0]) else { return nil }
        return (subject, parts[1])
    }
}
