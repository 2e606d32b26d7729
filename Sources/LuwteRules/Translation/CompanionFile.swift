/// The file beside a regeling with its texts in another language: `2019-08-14.en.yaml`.
///
/// Each translation stands below the Dutch sentence that it belongs to, by the path of that sentence.
package struct CompanionFile: Sendable {
    package let language: Language
    private(set) var entries: [Entry] = []
    package private(set) var findings: [Finding] = []
    private let file: String

    struct Entry: Sendable {
        let path: String
        let dutch: String
        let text: String
        let place: Place
    }

    /// Reads a file with everything that is wrong with it; what cannot be read has no entries.
    ///
    /// - Parameters:
    ///   - text: the whole YAML file.
    ///   - file: its path from the folder of regelingen, for findings.
    package init(text: String, file: String, language: Language) {
        self.language = language
        self.file = file
        let tree: YAMLTree
        do {
            tree = try YAMLTree(text)
        } catch {
            report(.yaml(error), at: Place(file: file, line: error.line, column: error.column))
            return
        }
        guard let root = tree.root, let keys = root.map else {
            report(.noTranslation, at: Place(file: file, line: 0, column: 0))
            return
        }
        checkKeys(keys, among: ["taal", "teksten"])
        if root.text("taal") != language.rawValue { report(.otherLanguage(language), at: place(root)) }
        for entry in root["teksten"]?.map ?? [] { read(entry) }
    }

    private mutating func read(_ entry: YAMLEntry) {
        checkKeys(entry.value.map ?? [], among: ["nl", language.rawValue])
        guard let dutch = entry.value.text("nl") else { return report(.noDutchText(entry.key), at: place(entry)) }
        guard let text = entry.value.text(language.rawValue) else {
            return report(.noTranslatedText(entry.key, language), at: place(entry))
        }
        entries.append(Entry(path: entry.key, dutch: dutch, text: text, place: place(entry)))
    }

    private mutating func checkKeys(_ entries: [YAMLEntry], among keys: [String]) {
        for entry in entries where !keys.contains(entry.key) {
            report(.unknownTranslationKey(entry.key, among: keys), at: place(entry))
        }
    }

    private func place(_ entry: YAMLEntry) -> Place { Place(file: file, line: entry.line, column: entry.column) }

    private func place(_ node: YAMLNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    private mutating func report(_ remark: Remark, at place: Place) {
        guard findings.count < Finding.most else { return }
        findings.append(Finding(remark, at: place))
    }

    // MARK: Beside its regeling

    /// What pages look texts up in.
    package var translation: Translation {
        Translation(language: language, texts: Dictionary(entries.map { ($0.dutch, $0.text) }) { first, _ in first })
    }

    /// What is wrong with the translations of a regeling whose texts are these: a path that is not there, a Dutch sentence
    /// that changed, one sentence in two ways, and, as advice, what parents read and nobody translated.
    package func findings(for texts: [RegelingText]) -> [Finding] {
        let byPath = Dictionary(texts.map { ($0.path, $0) }) { first, _ in first }
        var first: [String: Entry] = [:]
        var found: [Finding] = []
        for entry in entries {
            if let known = first[entry.dutch], known.text != entry.text {
                found.append(Finding(.translatedTwoWays(alsoAt: known.path), at: entry.place))
            }
            first[entry.dutch] = first[entry.dutch] ?? entry
            guard let text = byPath[entry.path] else {
                found.append(Finding(.unknownText(entry.path, among: byPath.keys.sorted()), at: entry.place))
                continue
            }
            if text.text != entry.dutch {
                found.append(Finding(.staleTranslation(now: text.text), at: entry.place))
            }
        }
        // A sentence that was filled in somewhere else counts everywhere.
        var named: Set<String> = []
        for text in texts where text.audience == .parents && first[text.text] == nil && named.insert(text.text).inserted
        {
            found.append(Finding(.untranslated(text.path, in: file), at: text.place))
        }
        return Array(found.prefix(Finding.most))
    }
}
