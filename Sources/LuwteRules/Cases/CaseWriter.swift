import Feel
import LuwteCore

/// Writes a situation as a case file, which ``CaseReader`` reads back.
package struct CaseWriter {
    private var lines: [String] = []

    /// - Parameter name: of the case.
    package static func text(_ situation: Situation, terms: TermFacts, name: String, of regeling: Regeling) -> String {
        var writer = CaseWriter()
        writer.write(situation, terms, name, regeling)
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write(_ situation: Situation, _ terms: TermFacts, _ name: String, _ regeling: Regeling) {
        add(0, "naam", name)
        add(0, "regeling", regeling.id.description)
        add(0, "gemeente", situation.gemeente)
        add(0, "procedure", situation.procedure.rawValue)
        add(0, "moment", situation.moment.rawValue)
        add(0, "ontvangst", situation.receivedOn?.iso)
        add(0, "besluitdag", situation.decidedOn?.iso)
        lines.append("gezin:")
        for (number, subject) in regeling.lists.subjects.enumerated() where subject.id != "opvangdeel" {
            write(situation.subjects[number], of: subject, regeling.facts.filter { $0.subject == number }, depth: 1)
        }
        lines.append("gevraagd:")
        add(1, "vanaf", situation.requestedFirst?.iso)
        add(1, "tot", situation.requestedLast.map { $0?.iso } ?? "onbekend")
        for (number, subject) in regeling.lists.subjects.enumerated() where subject.id == "opvangdeel" {
            write(situation.subjects[number], of: subject, regeling.facts.filter { $0.subject == number }, depth: 1)
        }
        writeRest(situation, terms)
    }

    private mutating func write(_ members: Situation.Members, of subject: Subject, _ facts: [Fact], depth: Int) {
        guard let plural = subject.plural else {
            guard let only = members.members.first, !only.facts.isEmpty else { return }
            open(depth, "feiten")
            write(only.facts, facts, depth: depth + 1)
            return
        }
        open(depth, plural)
        add(depth + 1, "volledig", members.isComplete ? "ja" : "nee")
        if members.members.isEmpty {
            lines.append(Self.indent(depth + 1) + "leden: []")
            return
        }
        open(depth + 1, "leden")
        for member in members.members {
            lines.append(Self.indent(depth + 2) + "- id: " + Self.quoted(member.id))
            if !member.isRequested { add(depth + 3, "aanvraag", "nee") }
            write(member.facts, facts, depth: depth + 3)
        }
    }

    private mutating func write(_ given: [Int: Situation.Given], _ facts: [Fact], depth: Int) {
        for (field, fact) in facts.enumerated() {
            switch given[field] {
            case nil: continue
            case .doNotKnow: add(depth, fact.name, "onbekend")
            case .value(let value, _):
                lines.append(Self.indent(depth) + fact.name + ": " + Self.shown(value, fact.answer))
            case .contradicting(let values):
                open(depth, fact.name)
                for value in values {
                    lines.append(Self.indent(depth + 1) + "- { waarde: \(Self.shown(value, fact.answer)) }")
                }
            case .dated(let entries):
                open(depth, fact.name)
                for entry in entries {
                    let day = entry.first.map { ", vanaf: \($0.iso)" } ?? ""
                    lines.append(Self.indent(depth + 1) + "- { waarde: \(Self.shown(entry.value, fact.answer))\(day) }")
                }
            }
        }
    }

    private mutating func writeRest(_ situation: Situation, _ terms: TermFacts) {
        if !situation.papers.isEmpty { open(0, "stukken") }
        for (id, paper) in situation.papers.sorted(by: { $0.key < $1.key }) {
            let parts = [paper.dated.map { "dag: \($0.iso)" }, paper.from.map { "van: \(Self.quoted($0))" }]
            lines.append(Self.indent(1) + "\(id): { \(parts.compactMap { $0 }.joined(separator: ", ")) }")
        }
        if !situation.oordelen.isEmpty { open(0, "oordelen") }
        for (key, oordeel) in situation.oordelen.sorted(by: { $0.key < $1.key }) {
            let outcome = oordeel.isMet ? Outcome.vervuld : .nietVervuld
            let reason = oordeel.reason.isEmpty ? "" : ", reden: \(Self.quoted(oordeel.reason))"
            lines.append(Self.indent(1) + "\(Self.quoted(key)): { uitkomst: \(outcome.rawValue)\(reason) }")
        }
        writeMap("advies", situation.advies.mapValues { $0 == .null ? "" : Self.shown($0) })
        if situation.hadEarlier != nil || !situation.periods.isEmpty {
            open(0, "indicatie")
            add(1, "eerder", situation.hadEarlier.map { $0 ? "ja" : "nee" })
            if !situation.periods.isEmpty { open(1, "perioden") }
            for period in situation.periods {
                lines.append(Self.indent(2) + "- { van: \(period.first.iso), tot: \(period.last.iso) }")
            }
        }
        writeMap("vragen", situation.answers.mapValues(Self.quoted))
        if let consult = situation.consult {
            open(0, "overleg")
            let people = consult.sorted { $0.key < $1.key }.map { "\($0.key): \(Self.quoted($0.value))" }
            lines.append(Self.indent(1) + "deelnemers: { \(people.joined(separator: ", ")) }")
        }
        writeMap(
            "lijsten",
            situation.providerLists.mapValues { "[" + $0.sorted().map(Self.quoted).joined(separator: ", ") + "]" })
        write(terms)
    }

    private mutating func write(_ terms: TermFacts) {
        guard terms != TermFacts() else { return }
        open(0, "termijn")
        if !terms.supplements.isEmpty { open(1, "aanvulling") }
        for supplement in terms.supplements {
            let parts = [
                "gevraagd: \(supplement.askedOn.iso)", supplement.until.map { "tot: \($0.iso)" },
                supplement.completeOn.map { "compleet: \($0.iso)" },
            ]
            lines.append(Self.indent(2) + "- { \(parts.compactMap { $0 }.joined(separator: ", ")) }")
        }
        if !terms.agreedDelays.isEmpty { open(1, "uitstel_akkoord") }
        for period in terms.agreedDelays {
            lines.append(Self.indent(2) + "- { van: \(period.first.iso), tot: \(period.last.iso) }")
        }
        add(1, "ingebrekestelling", terms.noticeOfDefaultOn?.iso)
        add(1, "besluit_verzonden", terms.decisionSentOn?.iso)
    }

    // MARK: Lines

    private mutating func writeMap(_ key: String, _ map: [String: String]) {
        guard !map.isEmpty else { return }
        open(0, key)
        for (key, text) in map.sorted(by: { $0.key < $1.key }) {
            lines.append((Self.indent(1) + "\(Self.quoted(key)): \(text)").trimmingEnd)
        }
    }

    private mutating func open(_ depth: Int, _ key: String) { lines.append(Self.indent(depth) + key + ":") }

    private mutating func add(_ depth: Int, _ key: String, _ text: String?) {
        if let text { lines.append(Self.indent(depth) + "\(key): \(Self.quoted(text))") }
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    private static func shown(_ value: Value, _ answer: AnswerType? = nil) -> String {
        if case .list(let list) = value {
            return "[" + list.elements.map { shown($0) }.joined(separator: ", ") + "]"
        }
        return quoted(value.formTexts(answer).first ?? "")
    }

    /// The text as YAML reads it back: bare where it is plain, else between double quotes.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
            } && !text.hasPrefix("-") && !text.hasPrefix(".")
        if isPlain { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
