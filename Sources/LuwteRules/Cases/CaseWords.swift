/// What a worked case expects and what comes of it, in words: sentences, days and the regeling's own titles in the place of
/// keys and IDs.
package struct CaseWords {
    let regeling: Regeling
    let texts: RuleTexts

    package init(_ regeling: Regeling, _ texts: RuleTexts) {
        self.regeling = regeling
        self.texts = texts
    }

    // MARK: What a row is about

    /// The words for the key, and below it what in the regeling it is about.
    package func name(of row: CaseCheck.Row) -> [Wording] { name(of: row.path) }

    private func name(of path: [String]) -> [Wording] {
        guard let first = path.first else { return [] }
        let rest = Array(path.dropFirst())
        let key = ExpectedKey(rawValue: first).map { Wording.said(texts.word($0)) } ?? texts.name(ofKey: first)
        if first == ExpectedKey.child.rawValue, let child = rest.first {
            return [texts.member(child, among: regeling.lists.subjects)] + name(of: Array(rest.dropFirst()))
        }
        return rest.isEmpty ? [key] : [key, subject(rest, under: first)]
    }

    private func subject(_ path: [String], under first: String) -> Wording {
        let id = path.joined(separator: ".")
        switch ExpectedKey(rawValue: first) {
        case .condition?, .waitsFor?: return condition(id)
        case .reviews?:
            let title = regeling.tijdens.toetsmomenten.content?.first { $0.id == id }?.title
            return .quoted(title ?? plain(id))
        case .paper?: return paper(id) ?? .quoted(plain(id))
        case .term?: return CaseTerm(rawValue: id).map { .said(texts.word($0)) } ?? .quoted(plain(id))
        case .amounts?:
            return path.map { key in
                CaseMoney(rawValue: key).map { .said(texts.word($0)) }
                    ?? texts.member(key, among: regeling.lists.subjects)
            }.joined(separator: ": ")
        default: return .quoted(plain(id))
        }
    }

    /// The title of a condition, with the member behind it.
    private func condition(_ key: String) -> Wording {
        let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
        guard let leaf = regeling.allConditions.first(where: { $0.id == parts[0] }) else { return .quoted(plain(key)) }
        let title = Wording.quoted(leaf.title)
        return parts.count > 1 ? texts.wording(title, ofMember: parts[1], among: regeling.lists.subjects) : title
    }

    private func paper(_ id: String) -> Wording? {
        regeling.bewijs.first { $0.id == id }.map { texts.either(regeling.paperNames($0)) }
    }

    // MARK: What is expected and found

    /// Line by line.
    package func expected(_ row: CaseCheck.Row) -> [Wording] { lines(row.expected, of: row.path) }

    /// The same; of a list that holds what was expected and more, only how many more there are.
    package func found(_ row: CaseCheck.Row) -> [Wording] {
        guard row.isSame, case .list(let wanted) = row.expected, case .list(let items)? = row.found,
            wanted.count < items.count
        else { return lines(row.found, of: row.path) }
        let more = items.count - wanted.count
        let others = more == 1 ? texts.wording(.otherOne) : texts.wording(.others, ["aantal": .said(String(more))])
        return lines(row.expected, of: row.path) + [others]
    }

    private func lines(_ report: Report?, of path: [String]) -> [Wording] {
        let isOfChild = path.first == ExpectedKey.child.rawValue && path.count > 2
        let path = isOfChild ? Array(path.dropFirst(2)) : path
        switch report {
        case nil: return []
        case .text(let text)?: return [value(text, of: path)]
        case .list(let items)?:
            return items.isEmpty ? [texts.wording(.nothing)] : items.map { item($0, of: path) }
        case .map(let entries)?: return entries.flatMap { lines($0.value, of: path + [$0.key]) }
        }
    }

    private func item(_ report: Report, of path: [String]) -> Wording {
        switch (report, path.first) {
        case (.text(let text), _): value(text, of: path)
        case (.map(let entries), ExpectedKey.care.rawValue): care(Fields(entries))
        case (.map(let entries), ExpectedKey.periods.rawValue): period(Fields(entries))
        case (.map(let entries), _): money(entries)
        case (.list(let items), _): items.map { item($0, of: path) }.joined(separator: ", ")
        }
    }

    private func value(_ text: String, of path: [String]) -> Wording {
        switch path.first.flatMap(ExpectedKey.init) {
        case .outcome?: Verdict(rawValue: text).map { .said(texts.word($0)) } ?? .quoted(plain(text))
        case .grant?: ToekenningOutcome(rawValue: text).map { .said(texts.word($0)) } ?? .quoted(plain(text))
        case .condition?: Outcome(rawValue: text).map { .said(texts.word($0)) } ?? .quoted(plain(text))
        case .paper?: Assessment.PaperResult.Need(rawValue: text).map { .said(texts.word($0)) } ?? .quoted(plain(text))
        case .firstDayReason?: reason(text, regeling.toekenning.begin)
        case .lastDayReason?: reason(text, regeling.toekenning.end)
        case .waitsFor?, .settling?, .turning?, .toJudge?: awaited(text)
        case .notFilledIn?: text.split(separator: ".").map { keyName(String($0)) }.joined(separator: ", ")
        case .readings?: .said(text)
        case .amounts?: amount(text, of: path.last)
        default: texts.day(ofResult: text) ?? amount(text, of: path.last)
        }
    }

    /// What the regeling says of the day that decides, or the condition that ends it.
    private func reason(_ id: String, _ rules: [DayRule]) -> Wording {
        if let reason = rules.first(where: { $0.id == id })?.reason { return .quoted(reason) }
        if regeling.allConditions.contains(where: { $0.id == id }) { return condition(id) }
        return texts.name(ofKey: id)
    }

    /// A fact by its question, a paper, condition or key by its name.
    private func awaited(_ name: String) -> Wording {
        if let fact = regeling.facts.first(where: { $0.fullName == name }) { return .quoted(fact.question ?? name) }
        if let question = regeling.verlenging.content?.questions.first(where: { $0.id == name }) {
            return .quoted(question.question)
        }
        if let day = KnownDay(rawValue: name) { return .said(texts.word(day)) }
        let parts = name.split(separator: "/").map(String.init)
        if regeling.allConditions.contains(where: { $0.id == parts.first }) { return condition(name) }
        return paper(name) ?? name.split(separator: ".").map { keyName(String($0)) }.joined(separator: ", ")
    }

    /// The name of a key, or of the kind of care that is one.
    private func keyName(_ key: String) -> Wording {
        regeling.lists.opvangsoorten.first { $0.id == key }.map { .quoted($0.name) } ?? texts.name(ofKey: key)
    }

    func plain(_ word: String) -> String { word.replacing("_", with: " ") }
}
