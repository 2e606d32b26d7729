import LuwteCore

/// Reads one national file; what is wrong becomes a finding, and reading goes on.
struct LandelijkReader {
    let file: String
    var findings: [Finding] = []
    /// The texts under `bronnen` by their ID.
    var sources: [String: String] = [:]

    init(file: String) { self.file = file }

    mutating func read(_ text: String, into parts: inout LandelijkParts) {
        let tree: YAMLTree
        do { tree = try YAMLTree(text) } catch {
            let place = Place(file: file, line: error.line, column: error.column)
            findings.append(Finding(.yaml(error), at: place))
            return
        }
        guard let root = tree.root, root.map != nil else {
            findings.append(
                Finding(
                    .fout, .leesbaar, at: Place(file: file, line: 0, column: 0),
                    "Dit bestand heeft geen sleutels."))
            return
        }
        allow(
            [
                "titel", "zekerheid", "bronnen", "waarden", "tabellen", "termijnen", "termijnenwet", "dwangsom",
                "regels",
                "gelijkgesteld", "eerste_volledige_jaar", "laatste_volledige_jaar",
            ], in: root)
        for entry in root["bronnen"]?.map ?? [] { sources[entry.key] = entry.value.text ?? "" }
        for entry in root["waarden"]?.map ?? [] { readSeries(entry, into: &parts) }
        for entry in root["tabellen"]?.map ?? [] { readTable(entry, into: &parts) }
        let certainty = root["zekerheid"] == nil ? Certainty.stated : certainty(in: root)
        for entry in root["termijnen"]?.map ?? [] { readTerm(entry, certainty: certainty, into: &parts) }
        if let node = root["termijnenwet"] { parts.termijnenwet = readTermijnenwet(node) }
        if let node = root["dwangsom"] { parts.dwangsommen = readDwangsom(node) }
        if root["regels"] != nil { parts.feestdagen = readFeestdagen(root) }
    }

    // MARK: Findings

    func place(_ node: YAMLNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    mutating func report(_ code: Finding.Code, at node: YAMLNode, _ message: String, suggestion: String? = nil) {
        findings.append(Finding(.fout, code, at: place(node), message, suggestion: suggestion))
    }

    mutating func allow(_ keys: Set<String>, in node: YAMLNode) {
        for entry in node.map ?? [] where !keys.contains(entry.key) {
            let place = Place(file: file, line: entry.line, column: entry.column)
            findings.append(
                Finding(
                    .fout, .onbekendeSleutel, at: place, "De sleutel \(entry.key) hoort hier niet.",
                    suggestion: Nearest.question(for: entry.key, among: keys.sorted())))
        }
    }

    // MARK: Values

    /// A text that must be there.
    mutating func text(_ key: String, in node: YAMLNode) -> String? {
        guard let value = node[key] else {
            report(.sleutelOntbreekt, at: node, "Hier ontbreekt de sleutel \(key).")
            return nil
        }
        guard let text = value.text, !text.isEmpty else {
            report(.leeg, at: value, "Achter \(key) hoort hier iets te staan.")
            return nil
        }
        return text
    }

    /// A text that must be there and that `parse` takes.
    mutating func value<Value>(
        _ key: String, in node: YAMLNode, _ form: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let text = text(key, in: node) else { return nil }
        return parsed(text, at: node[key] ?? node, form, parse)
    }

    mutating func parsed<Value>(
        _ text: String, at node: YAMLNode, _ form: String, _ parse: (String) -> Value?
    ) -> Value? {
        if let value = parse(text) { return value }
        report(.soort, at: node, "\(text) is geen \(form).")
        return nil
    }

    mutating func day(_ key: String, in node: YAMLNode) -> CalendarDate? {
        value(key, in: node, "dag; schrijf 2019-11-04") { try? CalendarDate($0) }
    }

    /// The days from `van` to `tot`; `tot: geen` while no last day is known.
    mutating func validity(in node: YAMLNode) -> Validity? {
        guard let first = day("van", in: node) else { return nil }
        if node.text("tot") == "geen" { return Validity(first: first, last: nil) }
        guard let last = day("tot", in: node) else { return nil }
        guard first <= last else {
            report(.termijn, at: node["tot"] ?? node, "De laatste dag ligt voor de eerste.")
            return nil
        }
        return Validity(first: first, last: last)
    }

    mutating func certainty(in node: YAMLNode) -> Certainty {
        let form = "mate van zekerheid; kies uit \(Certainty.allCases.map(\.rawValue).joined(separator: ", "))"
        return value("zekerheid", in: node, form, Certainty.init(rawValue:)) ?? .oneSource
    }

    /// The text of the source that `bron` names.
    mutating func source(in node: YAMLNode) -> String {
        guard let id = text("bron", in: node) else { return "" }
        return sourceText(id, at: node["bron"] ?? node)
    }

    /// The law and the article of `bron: { awb: "4:13" }`.
    mutating func article(in node: YAMLNode) -> String {
        guard let entry = node["bron"]?.map?.first, let article = entry.value.text, !article.isEmpty else {
            report(.bron, at: node["bron"] ?? node, "Noem hier de bron zo: bron: { awb: \"4:13\" }.")
            return ""
        }
        return "\(sourceText(entry.key, at: node["bron"] ?? node)) \(article)"
    }

    private mutating func sourceText(_ id: String, at node: YAMLNode) -> String {
        if let text = sources[id] { return text }
        report(
            .bron, at: node, "De bron \(id) staat niet onder bronnen.",
            suggestion: Nearest.question(for: id, among: sources.keys.sorted()))
        return ""
    }

    /// The entries in force one after another; two on one day are a finding.
    mutating func dated<Entry>(_ entries: [(validity: Validity, entry: Entry)], at node: YAMLNode) -> Dated<Entry> {
        let dated = Dated(entries)
        for (earlier, later) in zip(dated.entries, dated.entries.dropFirst())
        where earlier.validity.overlaps(later.validity) {
            report(.dubbel, at: node, "Op \(later.validity.first.dutch) gelden hier twee regels tegelijk.")
        }
        return dated
    }
}
