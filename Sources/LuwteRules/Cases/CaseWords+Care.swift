import LuwteCore

extension CaseWords {
    /// The keys of a group with their texts, each taken once.
    struct Fields {
        private var rest: [Report.Entry]

        init(_ entries: [Report.Entry]) { rest = entries }

        mutating func take(_ key: String) -> Report? {
            rest.firstIndex { $0.key == key }.map { rest.remove(at: $0).value }
        }

        mutating func text(_ key: String) -> String? {
            if case .text(let text)? = take(key), !text.isEmpty { text } else { nil }
        }
    }

    /// `Deel 1 van de opvang, 4 november 2019 tot en met 31 december 2019: Hele dagopvang, 6 dagdelen per week. Toegekend: geheel.`
    func care(_ fields: Fields) -> Wording {
        var fields = fields
        let part = fields.text("deel").map { texts.member($0, among: regeling.lists.subjects) }
        let when = days(&fields)
        let soort = fields.text("soort").map { id in
            Wording.quoted(regeling.lists.opvangsoorten.first { $0.id == id }?.name ?? plain(id))
        }
        let volume = self.volume { fields.text($0.rawValue) }
        let what = [soort, volume].compactMap { $0 }
        var sentences = [
            texts.wording(
                .care,
                [
                    "wanneer": [part, when].compactMap { $0 }.joined(separator: ", "),
                    "wat": what.isEmpty ? texts.wording(DifferenceText.nothingKnown) : what.joined(separator: ", "),
                ])
        ]
        if let outcome = fields.text("uitkomst").flatMap(ToekenningOutcome.init) {
            sentences.append(texts.wording(.granted, ["uitkomst": .said(texts.word(outcome))]))
        }
        if case .map(let limits)? = fields.take("grens") {
            var limits = Fields(limits)
            if let limit = self.volume({ limits.text($0.rawValue) }) {
                sentences.append(texts.wording(CaseText.atMost, ["grens": limit]))
            }
        }
        return sentences.joined(separator: " ")
    }

    /// `1 januari 2020 tot en met 14 maart 2020. Begint hier door: een nieuw jaar.`
    func period(_ fields: Fields) -> Wording {
        var fields = fields
        let when = days(&fields) ?? .said("")
        guard let reason = fields.text("reden") else { return when }
        let why = SpanReason(rawValue: reason).map { Wording.said(texts.word($0)) } ?? .quoted(plain(reason))
        return texts.wording(.spanReason, ["wanneer": when, "reden": why])
    }

    private func days(_ fields: inout Fields) -> Wording? {
        guard let first = fields.text("van").flatMap(Scalars.date) else { return nil }
        guard let last = fields.text("tot").flatMap(Scalars.date), first <= last,
            let period = try? Period(first: first, last: last)
        else { return .said(texts.day(first)) }
        return .said(texts.period(period))
    }

    private func volume(_ amount: (VolumeUnit) -> String?) -> Wording? {
        let amounts = VolumeUnit.allCases.compactMap { unit in
            amount(unit).map { Wording.said(texts.volume($0.replacing(".", with: ","), unit)) }
        }
        return amounts.isEmpty ? nil : texts.list(amounts, .listWithAnd)
    }

    /// What is paid: each key with its amount.
    func money(_ entries: [Report.Entry]) -> Wording {
        entries.map { entry -> Wording in
            guard case .text(let text) = entry.value else { return texts.name(ofKey: entry.key) }
            let name =
                CaseMoney(rawValue: entry.key).map { Wording.said(texts.word($0)) } ?? texts.name(ofKey: entry.key)
            return name + .said(": ") + amount(text, of: entry.key)
        }.joined(separator: ", ")
    }

    /// An amount, a number or a day; a word as it is.
    func amount(_ text: String, of key: String?) -> Wording {
        switch (text, key) {
        case ("niet_ingevuld", _): return texts.wording(DifferenceText.notFilledIn)
        case ("open", _): return texts.wording(DifferenceText.amountUnknown)
        case (_, CaseMoney.kosten.rawValue?), (_, CaseMoney.ouderbijdrage.rawValue?), (_, CaseMoney.gemeente.rawValue?),
            (_, CaseTerm.dwangsom.rawValue?):
            if let money = try? Money(text) { return .said(texts.amount(money)) }
        default: break
        }
        if let month = Scalars.date(text + "-01") { return .said(texts.month(month)) }
        if let day = texts.day(ofResult: text) { return day }
        if text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) {
            return .said(texts.written(text.replacing(".", with: ",")))
        }
        return Scalars.isID(text) ? .quoted(plain(text)) : .quoted(text)
    }
}
