/// Texts that stand for a value or a name.
extension StructureCheck {
    func checkText(_ node: YAMLNode, _ content: KeyContent) {
        guard let text = node.text else { return mismatch(node, content.dutch) }
        switch content {
        case .reference(let kind): checkReference(text, kind, at: place(node))
        case .word(let words):
            if !words.contains(text) {
                report(.wrongWord(text, among: words), at: place(node))
            }
        case .text, .expression: break
        default:
            if !content.accepts(text) {
                report(.notAValue(text, expected: content.dutch, hint: content.hint(for: text)), at: place(node))
            }
        }
    }

    func checkReference(_ text: String, _ kind: NameKind, at place: Place) {
        if kind == .condition && text == "alle" { return }
        references[kind, default: []].insert(text)
        guard !names[kind].contains(text) else { return }
        report(.unknownReference(text, kind, known: names[kind]), at: place)
    }

    /// Checks a key that is an ID of the regeling's own.
    func checkKey(_ entry: YAMLEntry, _ keys: KeyContent.EntryKey) {
        switch keys {
        case .any: break
        case .own:
            if !Scalars.isID(entry.key) { report(.badName(entry.key), at: place(entry)) }
        case .reference(let kind): checkReference(entry.key, kind, at: place(entry))
        case .fullName:
            let parts = entry.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if parts.count > 2 || !parts.allSatisfy(Scalars.isName) {
                return report(.badName(entry.key), at: place(entry))
            }
            if parts.count == 2 { checkReference(parts[0], .subject, at: place(entry)) }
        }
    }

    /// A group or a leaf of the tree of conditions.
    func checkTree(_ node: YAMLNode) {
        guard let entries = node.map else { return mismatch(node, "een voorwaarde of een groep") }
        let isGroup = entries.contains { ["alle", "een_van", "geen_van"].contains($0.key) }
        checkMap(node, isGroup ? .group : .leaf)
    }

    /// `{ smik: "…", eis: ROT-44, artikel: Awb 4:13 }`, or a list of those.
    func checkSources(_ node: YAMLNode) {
        for item in node.members {
            guard let entries = item.map else {
                mismatch(item, "een bron met een citaat, zoals { bron: \"…\", eis: … }")
                continue
            }
            for entry in entries {
                switch entry.key {
                case "eis":
                    for requirement in entry.value.members {
                        guard let text = requirement.text, Scalars.isRequirement(text) else {
                            report(.badRequirement(requirement), at: place(requirement))
                            continue
                        }
                    }
                case "artikel": checkText(entry.value, .text)
                default:
                    checkReference(entry.key, .source, at: place(entry))
                    for quote in entry.value.members { checkText(quote, .text) }
                    if entry.value.isEmpty {
                        report(.emptyQuote, at: place(entry))
                    }
                }
            }
            let hasQuote = entries.contains { $0.key != "eis" && $0.key != "artikel" }
            if !hasQuote, entries.contains(where: { $0.key == "eis" }) {
                report(.requirementWithoutQuote, at: place(item))
            }
        }
    }
}

extension KeyContent {
    /// Whether the text stands for such a value.
    fileprivate func accepts(_ text: String) -> Bool {
        switch self {
        case .id: Scalars.isID(text)
        case .yesNo: Scalars.yesNo(text) != nil
        case .date: Scalars.date(text) != nil
        case .number, .share: Scalars.share(text) != nil
        case .wholeNumber: Scalars.wholeNumber(text) != nil
        case .amount: Scalars.amount(text) != nil
        case .term: Scalars.term(text) != nil
        case .range: Scalars.range(text) != nil
        default: true
        }
    }

    /// What was likely meant by a text that does not stand for such a value.
    fileprivate func hint(for text: String) -> String? {
        switch self {
        case .yesNo where ["true", "yes", "waar"].contains(text.lowercased()): "Bedoelt u ja?"
        case .yesNo where ["false", "no", "onwaar", "neen"].contains(text.lowercased()): "Bedoelt u nee?"
        case .amount where text.contains(","), .number where text.contains(","):
            "Schrijf een kommagetal met een punt, zonder teken: 8.02."
        case .term: "Schrijf bijvoorbeeld 9 maanden, 8 weken, 14 dagen of 4 jaar."
        case .date: Scalars.reversedDate(text).map { "Bedoelt u \($0)?" } ?? "Schrijf bijvoorbeeld 2019-11-04."
        case .range: "Schrijf bijvoorbeeld 0..10 of 0.. ."
        default: nil
        }
    }

    /// What belongs there, in a Dutch sentence.
    fileprivate var dutch: String {
        switch self {
        case .text: "een tekst"
        case .id: "een naam in kleine letters, cijfers, _ of -"
        case .reference(let kind): "de naam van een \(kind.dutch)"
        case .word(let words): "een van de woorden \(words.joined(separator: ", "))"
        case .yesNo: "ja of nee"
        case .date: "een datum die bestaat"
        case .number: "een getal"
        case .share: "een deel, zoals 1/2 of 0.06"
        case .wholeNumber: "een heel getal"
        case .amount: "een bedrag, zoals 8.02"
        case .term: "een termijn"
        case .range: "een bereik"
        case .expression, .volume: "een expressie"
        case .list, .readings: "een lijst"
        case .tree, .map, .entries, .sources, .either, .free: "een blok met sleutels"
        }
    }
}

extension Scalars {
    /// `04-11-2019` the other way round.
    fileprivate static func reversedDate(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." }.map(String.init)
        guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        let iso = [parts[2]] + [parts[1], parts[0]].map { $0.count == 1 ? "0" + $0 : $0 }
        let joined = iso.joined(separator: "-")
        return date(joined) == nil ? nil : joined
    }
}
