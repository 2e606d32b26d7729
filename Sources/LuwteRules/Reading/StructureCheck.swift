/// Holds a tree against the key tables: all findings about keys, texts, numbers, dates and names at once.
final class StructureCheck {
    let file: String
    let names: DeclaredNames
    let lines: SourceLines
    private(set) var findings: [Finding] = []
    /// Every key that is empty, in the order of the file.
    private(set) var unset: [Unset] = []
    /// The same, by the place of the key.
    private(set) var unsetByPlace: [Place: Unset] = [:]
    private var path: [String] = []
    /// How often the file was looked at beside the tree.
    private var looks = 0

    init(file: String, names: DeclaredNames, lines: SourceLines) {
        self.file = file
        self.names = names
        self.lines = lines
    }

    func report(
        _ code: Finding.Code, as severity: Finding.Severity = .fout, at place: Place, _ message: String,
        suggestion: @autoclosure () -> String? = nil
    ) {
        guard findings.count < Finding.most else { return }
        findings.append(Finding(severity, code, at: place, message, suggestion: suggestion()))
    }

    func place(_ node: YAMLNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    func place(_ entry: YAMLEntry) -> Place { Place(file: file, line: entry.line, column: entry.column) }

    /// Checks a value that has a content.
    func check(_ node: YAMLNode, _ content: KeyContent) {
        switch content {
        case .map(let table): checkMap(node, table)
        case .list(let member): checkList(node, member)
        case .entries(let keys, let member): checkEntries(node, keys, member)
        case .tree: checkTree(node)
        case .sources: checkSources(node)
        case .readings:
            for item in node.members { checkText(item, .reference(.reading)) }
        case .either(let text, let list, let map):
            switch node.content {
            case .text: check(node, text)
            case .list where list != nil: list.map { check(node, $0) }
            case .map where map != nil: map.map { check(node, $0) }
            default: mismatch(node, "iets anders")
            }
        case .volume:
            if node.map != nil { checkEntries(node, .any, .expression) } else { checkText(node, .expression) }
        case .free: break
        default: checkText(node, content)
        }
    }

    private func checkList(_ node: YAMLNode, _ member: KeyContent) {
        if node.map != nil, !member.takesMap { return mismatch(node, "een lijst") }
        for (index, item) in node.members.enumerated() {
            path.append(item.text("id") ?? "\(index + 1)")
            if item.isEmpty {
                report(.leeg, at: place(item), "Dit punt van de lijst is leeg. Vul het in of haal het weg.")
            } else {
                check(item, member)
            }
            path.removeLast()
        }
    }

    private func checkEntries(_ node: YAMLNode, _ keys: KeyContent.EntryKey, _ member: KeyContent) {
        guard let entries = node.map else { return mismatch(node, "een blok met sleutels") }
        for entry in entries where !isPieceOfSentence(entry, of: node) {
            checkKey(entry, keys)
            checkValue(entry, member, mayBeEmpty: true, allowsNone: true)
        }
    }

    func checkMap(_ node: YAMLNode, _ table: KeyTable) {
        guard let entries = node.map else { return mismatch(node, "een blok met sleutels") }
        for entry in entries where !isPieceOfSentence(entry, of: node) {
            guard let rule = table.rule(entry.key) else {
                report(
                    .onbekendeSleutel, at: place(entry), "De sleutel \(entry.key) hoort niet bij \(table.name).",
                    suggestion: Nearest.question(for: entry.key, among: table.keys.map(\.name)))
                continue
            }
            checkValue(entry, rule.content, mayBeEmpty: rule.presence != .needed, allowsNone: rule.allowsNone)
        }
        let present = Set(entries.map(\.key))
        for rule in table.keys where rule.presence != .optional && !present.contains(rule.name) {
            let hint =
                rule.presence == .needed
                ? nil
                : "Zwijgt de tekst, laat haar dan leeg." + (rule.allowsNone ? " Is er geen, schrijf dan geen." : "")
            report(
                .sleutelOntbreekt, at: place(node), "De sleutel \(rule.name) ontbreekt bij \(table.name).",
                suggestion: hint)
        }
    }

    private func checkValue(_ entry: YAMLEntry, _ content: KeyContent, mayBeEmpty: Bool, allowsNone: Bool) {
        path.append(entry.key)
        defer { path.removeLast() }
        if entry.value.isEmpty {
            guard mayBeEmpty else {
                return report(.leeg, at: place(entry), "De sleutel \(entry.key) is leeg. Vul haar in.")
            }
            let empty = Unset(path: path.joined(separator: "."), place: place(entry))
            unset.append(empty)
            unsetByPlace[empty.place] = empty
            if allowsNone, StructureCheck.singular.contains(entry.key) {
                report(.leegAlsGeen, as: .advies, at: place(entry), StructureCheck.emptyMessage(entry.key))
            }
        } else if allowsNone, let text = entry.value.text {
            if text == "geen" { return }
            if StructureCheck.wordsForNone.contains(text.lowercased()) {
                return report(.leegAlsGeen, at: place(entry.value), StructureCheck.emptyMessage(entry.key))
            }
            check(entry.value, content)
        } else {
            check(entry.value, content)
        }
    }

    /// Keys that are often left empty by somebody who means that there is none.
    private static let singular: Set<String> = [
        "grens", "behoefte", "duur", "harde_stop", "plafond", "lijst", "eigen_bijdrage",
    ]

    /// What people write who mean `geen`.
    static let wordsForNone = ["~", "null", "-", "n.v.t.", "nvt", "niets", "onbeperkt"]

    /// What to say to somebody who may mean that there is none.
    static func emptyMessage(_ key: String) -> String {
        "Leeg betekent: niet ingevuld. Is er geen \(key.replacing("_", with: " ")), schrijf dan geen."
    }

    /// Says so when a key without a value is a piece of a sentence between braces.
    private func isPieceOfSentence(_ entry: YAMLEntry, of node: YAMLNode) -> Bool {
        // A look at the file takes a walk along its line, and a hostile line is very long.
        guard entry.value.isEmpty, looks < 500 else { return false }
        looks += 1
        guard lines.isFlow(node) else { return false }
        let after = lines.character(line: entry.line, column: entry.column + entry.key.unicodeScalars.count)
        guard after != ":", after != "\"", after != "'" else { return false }
        report(.zin, at: place(entry), YAMLFault.sentenceMessage)
        return true
    }

    func mismatch(_ node: YAMLNode, _ expected: String) {
        guard findings.count < Finding.most else { return }
        if node.map != nil, lines.isFlow(node) {
            return report(.zin, at: place(node), YAMLFault.sentenceMessage)
        }
        report(.soort, at: place(node), "Hier hoort \(expected); er staat \(node.dutch).")
    }
}

extension KeyContent {
    /// Whether one map can stand for a list of it.
    fileprivate var takesMap: Bool {
        switch self {
        case .map, .tree, .sources, .free, .volume, .entries: true
        default: false
        }
    }
}

extension YAMLNode {
    /// What stands there, in a Dutch sentence.
    var dutch: String {
        switch content {
        case .text(let text, _): text.isEmpty ? "niets" : "“\(text.prefix(60))\(text.count > 60 ? "…" : "")”"
        case .list: "een lijst"
        case .map: "een blok met sleutels"
        }
    }
}
