import Feel
import LuwteCore

/// What a form comes to: a situation, and what is wrong in its fields.
package struct CaseFormReading: Sendable {
    package internal(set) var situation: Situation
    package internal(set) var terms = TermFacts()
    /// The child that is looked at, from 0.
    package internal(set) var child = 0
    /// By name of the field. A value that is wrong is left out of the situation.
    package internal(set) var faults: [String: PrecheckQuestion.InputError] = [:]
}

extension CaseForm {
    /// Reads the form for a regeling; what the regeling does not declare is passed by.
    package func read(_ regeling: Regeling) -> CaseFormReading {
        let procedure = Situation.Procedure(rawValue: self["procedure"]) ?? .aanvraag
        var reading = CaseFormReading(situation: Situation(regeling: regeling, procedure: procedure))
        if let moment = Voorwaarde.Moment(rawValue: self["moment"]) { reading.situation.moment = moment }
        let gemeenten = regeling.header.gemeenten.map(\.id)
        reading.situation.gemeente =
            gemeenten.contains(self["gemeente"]) ? self["gemeente"] : gemeenten.count == 1 ? gemeenten[0] : nil
        reading.situation.receivedOn = date("ontvangst", &reading)
        reading.situation.decidedOn = date("besluitdag", &reading)
        reading.situation.requestedFirst = date("gevraagd.vanaf", &reading)
        reading.situation.requestedLast =
            self["gevraagd.tot_onbekend"] == "ja" ? nil : .some(date("gevraagd.tot", &reading))
        for subject in regeling.lists.subjects.indices { readMembers(subject, regeling, &reading) }
        readPapers(regeling, &reading)
        readOordelen(&reading)
        readAdvies(&reading)
        readPeriods(&reading)
        readExtension(regeling, &reading)
        readTerms(&reading)
        reading.child = child(among: reading.situation, regeling)
        return reading
    }

    private func child(among situation: Situation, _ regeling: Regeling) -> Int {
        guard let subject = regeling.lists.subjects.firstIndex(where: { $0.id == "kind" }) else { return 0 }
        let members = situation.subjects[subject].members
        if let number = Int(self["kind"]), members.indices.contains(number - 1) { return number - 1 }
        return members.firstIndex(where: \.isRequested) ?? 0
    }

    private func date(_ name: String, _ reading: inout CaseFormReading) -> CalendarDate? {
        let text = self[name]
        guard !text.isEmpty else { return nil }
        if let day = Scalars.date(Self.isoDay(text)) { return day }
        reading.faults[name] = .notADate
        return nil
    }

    // MARK: Facts

    private func readMembers(_ subject: Int, _ regeling: Regeling, _ reading: inout CaseFormReading) {
        let declared = regeling.lists.subjects[subject]
        let facts = regeling.facts.filter { $0.subject == subject }
        if declared.plural == nil {
            reading.situation.subjects[subject].members[0].facts = read(facts, of: declared.id, 1, regeling, &reading)
            return
        }
        var members: [Situation.Member] = []
        for number in 1...Limit.members {
            let id = self[Self.member(declared.id, number)]
            guard !id.isEmpty else { continue }
            let isRequested = declared.id != "kind" || self[Self.isRequested(declared.id, number)] == "ja"
            members.append(
                .init(
                    id: String(id.prefix(60)), facts: read(facts, of: declared.id, number, regeling, &reading),
                    isRequested: isRequested))
        }
        reading.situation.subjects[subject] = .init(
            members: members, isComplete: self[Self.isComplete(declared.id)] == "ja")
    }

    private func read(
        _ facts: [Fact], of subject: String, _ number: Int, _ regeling: Regeling, _ reading: inout CaseFormReading
    ) -> [Int: Situation.Given] {
        var found: [Int: Situation.Given] = [:]
        for (field, fact) in facts.enumerated() {
            var entries: [Situation.Given.Dated] = []
            var isUnknown = false
            for row in 1...Limit.dated {
                let name = Self.fact(subject, number, fact.name, row: row)
                let texts = all(name)
                if texts == ["onbekend"] { isUnknown = true }
                guard !texts.isEmpty, texts != ["onbekend"],
                    let value = value(texts, fact.answer, regeling, name, &reading)
                else { continue }
                entries.append(
                    .init(value: value, first: date(Self.from(subject, number, fact.name, row: row), &reading)))
            }
            if let given = Self.given(entries) { found[field] = given } else if isUnknown { found[field] = .doNotKnow }
        }
        return found
    }

    /// One value, values from a day on, or values without a day that say different things.
    private static func given(_ entries: [Situation.Given.Dated]) -> Situation.Given? {
        guard let first = entries.first else { return nil }
        if entries.allSatisfy({ $0.first == nil }) {
            let isSame = entries.allSatisfy { $0.value == first.value }
            return isSame ? .value(first.value, from: nil) : .contradicting(entries.map(\.value))
        }
        return .dated(entries.sorted { ($0.first ?? .earliest) < ($1.first ?? .earliest) })
    }

    private func value(
        _ texts: [String], _ answer: AnswerType, _ regeling: Regeling, _ name: String, _ reading: inout CaseFormReading
    ) -> Value? {
        do throws(AnswerFault) {
            if case .multipleChoice = answer {
                let words = texts == [Self.nothing] ? [] : texts
                var values: [Value] = []
                for word in words { values.append(try answer.value(of: word, in: regeling.lists)) }
                return .list(FeelList(values))
            }
            return try answer.value(of: Self.plain(texts[0], answer), in: regeling.lists)
        } catch {
            reading.faults[name] = PrecheckQuestion.InputError(error)
            return nil
        }
    }

    /// A day as the file writes it: somebody may type 4-11-2019. Anything else stays as it is.
    private static func isoDay(_ text: String) -> String {
        let parts = text.filter { !$0.isWhitespace }.split(separator: "-", omittingEmptySubsequences: false)
        let isDutch = parts.count == 3 && (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count)
        guard isDutch, parts[2].count == 4 else { return text }
        return [parts[2], parts[1], parts[0]].map { ($0.count == 1 ? "0" : "") + $0 }.joined(separator: "-")
    }

    /// The thousands of an amount, when that is all that its marks can mean: `28.500`, `28.500,00`.
    private static func withoutThousands(_ amount: String) -> String {
        let groups = amount.prefix { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
        let areThousands = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
        return areThousands ? groups.joined() + amount.drop { $0 != "," } : amount
    }

    /// A number as the file writes it: somebody may type 10,5.
    private static func plain(_ text: String, _ answer: AnswerType) -> String {
        switch answer {
        case .date: return isoDay(text)
        case .number, .amount:
            var bare = text.filter { !$0.isWhitespace && $0 != "€" }
            if case .amount = answer { bare = withoutThousands(bare) }
            let plain = bare.contains(",") ? bare.replacing(".", with: "").replacing(",", with: ".") : bare
            // 7,5 euro is 7.50 in a file.
            let cents = plain.split(separator: ".", omittingEmptySubsequences: false)
            if case .amount = answer, cents.count == 2, cents[1].count == 1 { return plain + "0" }
            return plain
        default: return text
        }
    }

    // MARK: The rest

    private func readPapers(_ regeling: Regeling, _ reading: inout CaseFormReading) {
        for paper in regeling.lists.bewijsstukken where self[Self.paper(paper.id)] == "ja" {
            reading.situation.papers[paper.id] = .init(dated: date(Self.paperDay(paper.id), &reading), from: nil)
        }
    }

    private func readOordelen(_ reading: inout CaseFormReading) {
        for (name, texts) in values where name.hasPrefix("oordeel.") {
            let key = String(name.dropFirst("oordeel.".count).prefix(160))
            guard let text = texts.first, ["vervuld", "niet_vervuld"].contains(text) else { continue }
            reading.situation.oordelen[key] = .init(
                isMet: text == "vervuld", reason: self[Self.reason(key)], by: nil, on: nil)
        }
    }

    private func readAdvies(_ reading: inout CaseFormReading) {
        guard self["advies"] == "ja" else { return }
        for key in Self.adviesKeys {
            let name = Self.advies(key)
            let text = self[name]
            let plain = text.replacing(",", with: ".")
            let value: Value? =
                text.isEmpty
                ? .null
                : Scalars.date(Self.isoDay(text))?.feel ?? Scalars.yesNo(text).map(Value.boolean)
                    ?? Decimal128(plain).map(Value.number)
            if let value { reading.situation.advies[key] = value } else { reading.faults[name] = .notANumber }
        }
    }

    /// What an advice can say, by the names that expressions use.
    package static var adviesKeys: [String] { BaseShape.advies.keys }

    private func readPeriods(_ reading: inout CaseFormReading) {
        reading.situation.hadEarlier = Scalars.yesNo(self["eerder"])
        for number in 1...Limit.periods {
            let names = (Self.period(number, "van"), Self.period(number, "tot"))
            guard let first = date(names.0, &reading), let last = date(names.1, &reading) else { continue }
            if let period = try? Period(first: first, last: last) {
                reading.situation.periods.append(period)
            } else {
                reading.faults[names.1] = .notADate
            }
        }
    }

    private func readExtension(_ regeling: Regeling, _ reading: inout CaseFormReading) {
        for question in regeling.verlenging.content?.questions ?? [] {
            let text = self[Self.question(question.id)]
            if !text.isEmpty { reading.situation.answers[question.id] = text }
        }
        if self["overleg"] == "ja" {
            let roles = regeling.lists.rollen.map { ($0.id, self[Self.consult($0.id)]) }.filter { !$0.1.isEmpty }
            reading.situation.consult = Dictionary(roles, uniquingKeysWith: { first, _ in first })
        }
        for name in regeling.providerListNames where self[Self.isKnown(list: name)] == "ja" {
            let members = self[Self.list(name)].split { $0 == "," || $0.isWhitespace }.map(String.init)
            reading.situation.providerLists[name] = Set(members)
        }
    }

    private func readTerms(_ reading: inout CaseFormReading) {
        if let asked = date("termijn.gevraagd", &reading) {
            reading.terms.supplements.append(
                .init(
                    askedOn: asked, until: date("termijn.tot", &reading),
                    completeOn: date("termijn.compleet", &reading)))
        }
        reading.terms.noticeOfDefaultOn = date("termijn.ingebrekestelling", &reading)
        reading.terms.decisionSentOn = date("termijn.verzonden", &reading)
    }
}

extension Regeling {
    /// The names of the lists of providers that its expressions can ask for.
    package var providerListNames: [String] {
        (aanbieders.lists.content ?? []) + aanbieders.closedLists.keys.sorted() + ["lrk"]
    }
}
