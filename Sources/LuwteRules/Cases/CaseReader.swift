import LuwteCore

/// Reads worked cases and case files: the same shape in YAML and in JSON.
package struct CaseReader {
    let regeling: Regeling
    let file: String
    var findings: [Finding] = []

    /// Reads one file.
    ///
    /// - Parameter file: its name, for findings.
    /// - Returns: the cases that could be read, and all that is wrong.
    package static func read(_ text: String, file: String, regeling: Regeling) -> ([WorkedCase], [Finding]) {
        var reader = CaseReader(regeling: regeling, file: file)
        let root: YAMLNode?
        do {
            root = try YAMLTree(text).root
        } catch {
            let place = Place(file: file, line: error.line, column: error.column)
            return ([], [Finding(.yaml(error), at: place)])
        }
        guard let root else {
            reader.report(.leesbaar, YAMLNode.nothing, "Dit bestand is leeg.")
            return ([], reader.findings)
        }
        let nodes = root["gevallen"]?.list ?? root.list ?? [root]
        let byName = Dictionary(
            nodes.compactMap { node in node.text("naam").map { ($0, node) } }, uniquingKeysWith: { first, _ in first })
        for node in nodes {
            guard let name = node.text("basis"), byName[name] == nil else { continue }
            reader.report(
                .onbekend, node["basis"] ?? node, "Er is geen geval '\(name)' in dit bestand.",
                suggestion: Nearest.match(for: name, among: byName.keys.sorted()).map { "Bedoelt u '\($0)'?" })
        }
        let cases = nodes.map { reader.readCase($0.based(on: byName)) }
        return (cases, reader.findings)
    }

    /// The name of the regeling that a case file asks for; `nil` when it names none or cannot be read.
    package static func regelingName(in text: String) -> String? {
        guard let root = (try? YAMLTree(text))?.root else { return nil }
        return (root["gevallen"]?.list ?? root.list ?? [root]).lazy.compactMap { $0.text("regeling") }.first
    }

    private mutating func readCase(_ node: YAMLNode) -> WorkedCase {
        checkKeys(of: node, among: KeyTable.workedCase.names)
        let procedure = choice(node, "procedure", Situation.Procedure.allCases) ?? .aanvraag
        var situation = Situation(regeling: regeling, procedure: procedure)
        if let moment = choice(node, "moment", Voorwaarde.Moment.allCases) { situation.moment = moment }
        situation.gemeente = node.text("gemeente") ?? onlyGemeente
        situation.receivedOn = date(node, "ontvangst")
        situation.decidedOn = date(node, "besluitdag")
        if let gezin = node["gezin"] { readGezin(gezin, into: &situation) }
        if let asked = node["gevraagd"] { readRequest(asked, into: &situation) }
        if let papers = node["stukken"] { readPapers(papers, into: &situation) }
        if let oordelen = node["oordelen"] { readOordelen(oordelen, into: &situation) }
        if let advies = node["advies"] { readAdvies(advies, into: &situation) }
        if let indicatie = node["indicatie"] { readIndicatie(indicatie, into: &situation) }
        readExtension(node, into: &situation)
        return WorkedCase(
            name: node.text("naam") ?? file, covers: node.texts("dekt"), situation: situation,
            terms: node["termijn"].map { readTerms($0) } ?? TermFacts(), place: place(node),
            expected: node["verwacht"])
    }

    private var onlyGemeente: String? {
        regeling.header.gemeenten.count == 1 ? regeling.header.gemeenten[0].id : nil
    }

    // MARK: Help

    func place(_ node: YAMLNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    mutating func report(
        _ code: Finding.Code, _ node: YAMLNode, _ message: String, suggestion: String? = nil
    ) {
        findings.append(Finding(.fout, code, at: place(node), message, suggestion: suggestion))
    }

    mutating func checkKeys(of node: YAMLNode, among known: Set<String>) {
        for entry in node.map ?? [] where !known.contains(entry.key) {
            let nearest = Nearest.match(for: entry.key, among: known.sorted())
            report(
                .onbekendeSleutel, entry.value, "De sleutel '\(entry.key)' hoort hier niet.",
                suggestion: nearest.map { "Bedoelt u '\($0)'?" })
        }
    }

    mutating func date(_ node: YAMLNode, _ key: String) -> CalendarDate? {
        guard let child = node.filled(key), let text = child.text, text != "onbekend" else { return nil }
        guard let day = Scalars.date(text) else {
            report(.soort, child, "'\(text)' is geen datum. Schrijf een datum zo: 2026-03-31.")
            return nil
        }
        return day
    }

    mutating func choice<Choice: RawRepresentable<String>>(
        _ node: YAMLNode, _ key: String, _ choices: [Choice]
    ) -> Choice? {
        guard let child = node.filled(key), let text = child.text else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        report(
            .onbekend, child, "'\(text)' kan hier niet.",
            suggestion: "Kies uit: \(choices.map(\.rawValue).joined(separator: ", ")).")
        return nil
    }
}

extension YAMLNode {
    static let nothing = YAMLNode(content: .text("", .plain), line: 1, column: 1)

    /// The case with what it takes over from the one that it names as its `basis`.
    fileprivate func based(on cases: [String: YAMLNode], depth: Int = 0) -> YAMLNode {
        guard depth < 10, let name = text("basis"), let base = cases[name] else { return self }
        return base.based(on: cases, depth: depth + 1).without("verwacht").merged(with: self)
    }

    private func without(_ key: String) -> YAMLNode {
        guard let map else { return self }
        return YAMLNode(content: .map(map.filter { $0.key != key }), line: line, column: column)
    }

    /// This map with the entries of another one in their place; lists and texts are replaced whole.
    private func merged(with other: YAMLNode) -> YAMLNode {
        guard let mine = map, let theirs = other.map else { return other }
        var entries = mine
        for entry in theirs {
            if let index = entries.firstIndex(where: { $0.key == entry.key }) {
                entries[index] = YAMLEntry(
                    key: entry.key, line: entry.line, column: entry.column,
                    value: entries[index].value.merged(with: entry.value))
            } else {
                entries.append(entry)
            }
        }
        return YAMLNode(content: .map(entries), line: other.line, column: other.column)
    }
}
