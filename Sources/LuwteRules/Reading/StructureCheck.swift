/// Holds a tree against the key tables: all findings about keys, texts, numbers, dates and names at once.
final class StructureCheck {
    let file: String
    let names: DeclaredNames
    let lines: SourceLines
    private(set) var findings: [Finding] = []
    /// By kind: the names that something refers to.
    var references: [NameKind: Set<String>] = [:]
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

    /// - Parameter remark: worked out only while there is room for more.
    func report(_ remark: @autoclosure () -> Remark, at place: Place) {
        guard findings.count < Finding.most else { return }
        findings.append(Finding(remark(), at: place))
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
                report(.emptyItem, at: place(item))
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
                report(.unknownKey(entry.key, in: table), at: place(entry))
                continue
            }
            checkValue(entry, rule.content, mayBeEmpty: rule.presence != .needed, allowsNone: rule.allowsNone)
        }
        let present = Set(entries.map(\.key))
        for rule in table.keys where rule.presence != .optional && !present.contains(rule.name) {
            report(.missingKey(rule, in: table), at: place(node))
        }
    }

    private func checkValue(_ entry: YAMLEntry, _ content: KeyContent, mayBeEmpty: Bool, allowsNone: Bool) {
        path.append(entry.key)
        defer { path.removeLast() }
        if entry.value.isEmpty {
            guard mayBeEmpty else {
                return report(.emptyKey(entry.key), at: place(entry))
            }
            let empty = Unset(path: path.joined(separator: "."), place: place(entry))
            unset.append(empty)
            unsetByPlace[empty.place] = empty
            if allowsNone, StructureCheck.singular.contains(entry.key) {
                report(.emptyMayMeanNone(entry.key), at: place(entry))
            }
        } else if allowsNone, let text = entry.value.text {
            if text == "geen" { return }
            if StructureCheck.wordsForNone.contains(text.lowercased()) {
                return report(.otherWordForNone(entry.key), at: place(entry.value))
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

    /// Says so when a key without a value is a piece of a sentence between braces.
    private func isPieceOfSentence(_ entry: YAMLEntry, of node: YAMLNode) -> Bool {
        // A look at the file takes a walk along its line, and a hostile line is very long.
        guard entry.value.isEmpty, looks < 500 else { return false }
        looks += 1
        guard lines.isFlow(node) else { return false }
        let after = lines.character(line: entry.line, column: entry.column + entry.key.unicodeScalars.count)
        guard after != ":", after != "\"", after != "'" else { return false }
        report(.colonInSentence, at: place(entry))
        return true
    }

    func mismatch(_ node: YAMLNode, _ expected: String) {
        guard findings.count < Finding.most else { return }
        if node.map != nil, lines.isFlow(node) { return report(.colonInSentence, at: place(node)) }
        report(.wrongValue(node, expected: expected), at: place(node))
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
