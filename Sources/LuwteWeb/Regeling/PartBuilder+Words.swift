import LuwteRules

// Rules, tables and words of the file, said in the words of people.
extension PartBuilder {
    /// A rule in words with its expression below it; one that asks for a single answer as its question with that answer.
    func line(_ rule: Rule) -> PartLine {
        if let one = regeling.oneAnswer(rule) {
            return .answer(own(one.question), .deel(entry.id, .feiten, anchor: one.fact), answer(one.answer))
        }
        guard let said = regeling.inWords(rule, texts.rules) else { return .code(rule.text) }
        return .rule(texts(said).capitalized, rule.text)
    }

    private func answer(_ answer: OneAnswer.Answer) -> Phrase? {
        switch answer {
        case .yes: return texts(.yes)
        case .no: return texts(.no)
        case .any: return nil
        case .choice(let choices): return texts(texts.rules.either(choices))
        }
    }

    // MARK: Tables

    func table(_ rule: TableRule, of notion: Notion) -> PartTable {
        let words = regeling.inWords(rule, texts.rules)
        var notes = [row(.tableReads, .text(t(rule.collectsRows ? .tableCollects : .tableFirst)))]
        if let otherwise = words.otherwise { notes.append(row(.tableOtherwise, cell(otherwise))) }
        return PartTable(
            caption: t(.tableOf, ["naam": own(notion.title ?? notion.fullName).text]),
            head: words.columns.map(cell) + [.text(t(.tableResult))],
            rows: words.rows.map { $0.map(cell) }, notes: notes)
    }

    private func cell(_ cell: TableInWords.Cell) -> PartLine {
        switch cell {
        case .anything: .text(t(.anything))
        case .yesNo(let isTrue): .text(texts(isTrue ? .yes : .no))
        case .noLimit: .text(t(.noLimit))
        case .notAllowed: .text(texts(FileWord.notAllowed))
        case .volume(let amounts): .texts(amounts.map { texts.volume($0.number, $0.unit) })
        case .words(let wording): .text(texts(wording).capitalized)
        case .written(let text): .code(text)
        }
    }

    // MARK: Words of the file

    /// A word that the form of the file allows at this place; any other one with spaces for its underscores.
    func known(_ place: String, _ word: String) -> Phrase {
        texts.known(place, word) ?? self.word(word).capitalized
    }

    func opvangsoortName(_ id: String) -> Phrase {
        own(regeling.lists.opvangsoorten.first { $0.id == id }?.name ?? id.replacing("_", with: " "))
    }
}
