package import LuwteCore

/// The terms of laws, the Algemene termijnenwet, and the dwangsom.
extension LandelijkReader {
    mutating func readTerm(_ entry: YAMLEntry, certainty: Certainty, into parts: inout LandelijkParts) {
        let node = entry.value
        allow(["titel", "regel", "weekeinderegel", "perioden"], in: node)
        let isYesOrNo: (String) -> Bool? = { ["ja": true, "nee": false][$0] }
        guard let title = text("titel", in: node), let rule = text("regel", in: node),
            let weekendRule = value("weekeinderegel", in: node, "ja of nee", isYesOrNo)
        else { return }
        var entries: [(Validity, LegalTerm)] = []
        for period in node["perioden"]?.list ?? [] {
            allow(["van", "tot", "duur", "bron"], in: period)
            guard let validity = validity(in: period),
                let length = value("duur", in: period, "termijn; schrijf 8 weken of meteen", Self.length)
            else { continue }
            let term = LegalTerm(
                name: entry.key, title: title, rule: rule, length: length, hasWeekendRule: weekendRule,
                validity: validity, source: article(in: period), certainty: certainty)
            entries.append((validity, term))
        }
        if parts.terms[entry.key] != nil { report(.dubbel, at: node, "De naam \(entry.key) is er al.") }
        parts.terms[entry.key] = dated(entries, at: node)
    }

    /// The length of a term; `meteen` is the day itself.
    private static func length(_ text: String) -> Term? {
        text == "meteen" ? Term(count: 0, unit: .dagen) : Term(landelijk: text)
    }

    mutating func readTermijnenwet(_ node: YAMLNode) -> Termijnenwet? {
        allow(["langste_termijn", "gewone_dagen"], in: node)
        guard let longest = node["langste_termijn"], let ordinary = node["gewone_dagen"] else {
            report(.sleutelOntbreekt, at: node, "Hier horen langste_termijn en gewone_dagen.")
            return nil
        }
        allow(Set(Term.Unit.allCases.map(\.rawValue) + ["bron"]), in: longest)
        allow(["vanaf", "minstens", "bron"], in: ordinary)
        var terms: [Term] = []
        for entry in longest.map ?? [] {
            guard let unit = Term.Unit(rawValue: entry.key),
                let count = value(entry.key, in: longest, "geheel getal", { Int($0) })
            else { continue }
            terms.append(Term(count: count, unit: unit))
        }
        guard let from = value("vanaf", in: ordinary, "geheel getal", { Int($0) }),
            let least = value("minstens", in: ordinary, "geheel getal", { Int($0) })
        else { return nil }
        return Termijnenwet(
            longest: terms, ordinaryFrom: from, ordinaryDays: least, longestSource: article(in: longest),
            ordinarySource: article(in: ordinary))
    }

    mutating func readDwangsom(_ node: YAMLNode) -> Dated<DwangsomTarief> {
        allow(["titel", "regel", "perioden"], in: node)
        var entries: [(Validity, DwangsomTarief)] = []
        for period in node["perioden"]?.list ?? [] {
            allow(["van", "tot", "dagen", "hoogste", "bron"], in: period)
            guard let validity = validity(in: period),
                let highest = value("hoogste", in: period, "bedrag; schrijf 8.02", { try? Money($0) })
            else { continue }
            let steps = (period["dagen"]?.list ?? []).compactMap { step($0) }
            let total = steps.reduce(0) { $0 + ($1.lastDay - $1.firstDay + 1) * $1.perDay.cents }
            let joins = zip(steps, steps.dropFirst()).allSatisfy { $0.lastDay + 1 == $1.firstDay }
            guard steps.first?.firstDay == 1, joins, total == highest.cents else {
                report(
                    .tabel, at: period["dagen"] ?? period,
                    "De dagen beginnen niet bij 1, sluiten niet aan, of komen samen niet uit op het hoogste bedrag.")
                continue
            }
            entries.append(
                (
                    validity,
                    DwangsomTarief(validity: validity, steps: steps, highest: highest, source: article(in: period))
                ))
        }
        return dated(entries, at: node)
    }

    private mutating func step(_ node: YAMLNode) -> DwangsomTarief.Step? {
        let cells = (node.list ?? []).compactMap(\.text)
        guard cells.count == 3, let first = Int(cells[0]), let last = Int(cells[1]), (1...1_000).contains(first),
            (first...1_000).contains(last), let amount = try? Money(cells[2])
        else {
            report(.tabel, at: node, "Schrijf een trede zo: [eerste dag, laatste dag, bedrag per dag].")
            return nil
        }
        return DwangsomTarief.Step(firstDay: first, lastDay: last, perDay: amount)
    }
}

extension Term {
    /// A length as the national files write it: `8 weken`, `1 week`, `5 jaar`.
    package init?(landelijk text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), (1...10_000).contains(count) else { return nil }
        let units: [Substring: Unit] = [
            "dag": .dagen, "dagen": .dagen, "week": .weken, "weken": .weken, "maand": .maanden, "maanden": .maanden,
            "jaar": .jaren, "jaren": .jaren,
        ]
        guard let unit = units[words[1]] else { return nil }
        self.init(count: count, unit: unit)
    }

    /// The length in words: `8 weken`, `1 week`, `5 jaar`.
    package var inWords: String {
        switch unit {
        case .dagen: count == 1 ? "1 dag" : "\(count) dagen"
        case .weken: count == 1 ? "1 week" : "\(count) weken"
        case .maanden: count == 1 ? "1 maand" : "\(count) maanden"
        case .jaren: "\(count) jaar"
        }
    }

    /// The last day of a term of this length after an event; the day of the event does not count.
    ///
    /// - Source: rules D-01, D-02 (DL 1).
    package func lastDay(after event: CalendarDate) -> CalendarDate {
        switch unit {
        case .dagen: event.adding(days: count)
        case .weken: event.adding(weeks: count)
        case .maanden: event.adding(months: count)
        case .jaren: event.adding(months: 12 * count)
        }
    }
}
