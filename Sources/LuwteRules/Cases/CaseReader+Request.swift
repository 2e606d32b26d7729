import Feel
import LuwteCore

extension CaseReader {
    mutating func readPapers(_ node: YAMLNode, into situation: inout Situation) {
        for entry in node.map ?? [] where isPaper(entry.key, entry.value) {
            situation.papers[entry.key] = Situation.Paper(
                dated: date(entry.value, "dag"), from: entry.value.text("van"))
        }
        for item in node.list ?? [] {
            guard let name = item.text, isPaper(name, item) else { continue }
            situation.papers[name] = Situation.Paper(dated: nil, from: nil)
        }
    }

    private mutating func isPaper(_ name: String, _ node: YAMLNode) -> Bool {
        let known = regeling.lists.bewijsstukken.map(\.id)
        if known.contains(name) { return true }
        report(
            .onbekend, node, "De regeling kent geen stuk '\(name)'.",
            suggestion: Nearest.match(for: name, among: known).map { "Bedoelt u '\($0)'?" })
        return false
    }

    mutating func readOordelen(_ node: YAMLNode, into situation: inout Situation) {
        for entry in node.map ?? [] {
            let outcome = entry.value.text("uitkomst") ?? entry.value.text
            guard let outcome, ["vervuld", "niet_vervuld"].contains(outcome) else {
                report(.soort, entry.value, "Een oordeel heeft een uitkomst: vervuld of niet_vervuld.")
                continue
            }
            situation.oordelen[entry.key] = Situation.Oordeel(
                isMet: outcome == "vervuld", reason: entry.value.text("reden") ?? "", by: entry.value.text("door"),
                on: date(entry.value, "op"))
        }
    }

    mutating func readAdvies(_ node: YAMLNode, into situation: inout Situation) {
        checkKeys(of: node, among: KeyTable.caseAdvies.names)
        for key in BaseShape.advies.keys {
            guard let text = node.text(key) else {
                situation.advies[key] = .null  // an advice that is silent on it sets nothing
                continue
            }
            situation.advies[key] =
                Scalars.date(text)?.feel ?? Scalars.yesNo(text).map(Value.boolean) ?? Decimal128(text).map(Value.number)
        }
    }

    mutating func readIndicatie(_ node: YAMLNode, into situation: inout Situation) {
        checkKeys(of: node, among: KeyTable.caseIndicatie.names)
        situation.hadEarlier = node.text("eerder").flatMap(Scalars.yesNo)
        for item in node["perioden"]?.members ?? [] {
            guard let first = date(item, "van"), let last = date(item, "tot"),
                let period = try? Period(first: first, last: last)
            else {
                report(
                    .soort, item, "Een periode heeft een eerste dag (van) en een laatste dag (tot), in die volgorde.")
                continue
            }
            situation.periods.append(period)
        }
    }

    mutating func readExtension(_ node: YAMLNode, into situation: inout Situation) {
        for entry in node["vragen"]?.map ?? [] { situation.answers[entry.key] = entry.value.text ?? "" }
        if let consult = node["overleg"] {
            let people = consult["deelnemers"]?.map ?? []
            situation.consult = Dictionary(
                people.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
        }
        for entry in node["lijsten"]?.map ?? [] {
            situation.providerLists[entry.key] = Set(entry.value.members.compactMap(\.text))
        }
    }

    mutating func readTerms(_ node: YAMLNode) -> TermFacts {
        checkKeys(of: node, among: KeyTable.caseTerms.names)
        var terms = TermFacts()
        for item in node["aanvulling"]?.members ?? [] {
            guard let asked = date(item, "gevraagd") else { continue }
            terms.supplements.append(
                .init(askedOn: asked, until: date(item, "tot"), completeOn: date(item, "compleet")))
        }
        for item in node["uitstel_akkoord"]?.members ?? [] {
            guard let first = date(item, "van"), let last = date(item, "tot"),
                let period = try? Period(first: first, last: last)
            else { continue }
            terms.agreedDelays.append(period)
        }
        terms.noticeOfDefaultOn = date(node, "ingebrekestelling")
        terms.decisionSentOn = date(node, "besluit_verzonden")
        return terms
    }
}
