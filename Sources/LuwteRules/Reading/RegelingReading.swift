import Feel

/// The work of turning one tree into a regeling; what is not there or not right gets a finding and a stand-in.
final class RegelingReading {
    let root: YAMLNode
    let names: DeclaredNames
    let lines: SourceLines
    let file: String
    private let unsetByPlace: [Place: Unset]
    let unset: [Unset]
    private(set) var findings: [Finding] = []
    let subjects: [Subject]
    /// Facts and notions, and how they lie in memory.
    var draft: LayoutDraft
    /// The full names of facts that something uses.
    var usedFacts: Set<String> = []
    /// The words that stand in expressions.
    var usedWords: Set<String> = []
    /// By kind: the names that keys refer to.
    let references: [NameKind: Set<String>]
    /// How many steps the analysis of tables may still do in this file.
    var tableBudget = 2_000_000
    /// How many looks the analysis of conditions may still do in this file.
    var constantBudget = 4_000_000
    /// The conditions met so far, in the order of the file.
    var leafCount = 0
    /// What the checks on conditions look at.
    var readLeaves: [ReadLeaf] = []

    init(root: YAMLNode, structure: StructureCheck, lines: SourceLines) {
        self.root = root
        self.lines = lines
        names = structure.names
        references = structure.references
        file = structure.file
        unset = structure.unset
        unsetByPlace = structure.unsetByPlace
        subjects = RegelingReading.subjects(of: root)
        draft = LayoutDraft(subjects: subjects)
    }

    private static func subjects(of root: YAMLNode) -> [Subject] {
        [
            Subject(id: "gezin", name: "gezin", plural: nil),
            Subject(id: "ouder", name: "ouder", plural: "ouders"),
            Subject(id: "kind", name: "kind", plural: "kinderen"),
            Subject(id: "opvangdeel", name: "opvangdeel", plural: "opvangdelen"),
        ]
            + (root["lijsten"]?["onderwerpen"]?.map ?? []).map { entry in
                Subject(
                    id: entry.key, name: entry.value.text("naam") ?? entry.key,
                    plural: entry.value.text("meervoud") ?? entry.key + "s")
            }
    }

    func subject(_ id: String) -> Int? { subjects.firstIndex { $0.id == id } }

    // MARK: Findings

    func place(_ node: YAMLNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    func place(_ entry: YAMLEntry) -> Place { Place(file: file, line: entry.line, column: entry.column) }

    /// - Parameter remark: worked out only while there is room for more.
    func report(_ remark: @autoclosure () -> Remark, at place: Place) {
        guard findings.count < Finding.most else { return }
        findings.append(Finding(remark(), at: place))
    }

    func report(_ remark: @autoclosure () -> Remark, at node: YAMLNode) { report(remark(), at: place(node)) }

    // MARK: Values

    /// What a key says: a content, `geen`, or nothing. A key that was left out says that there is none.
    func setting<Content>(_ entry: YAMLEntry?, _ read: (YAMLNode) -> Content?) -> Setting<Content> {
        guard let entry else { return .absent }
        if entry.value.isEmpty { return .unset(unset(of: entry)) }
        if entry.value.text == "geen" { return .absent }
        return read(entry.value).map { .set($0) } ?? .absent
    }

    func unset(of entry: YAMLEntry) -> Unset {
        let place = place(entry)
        return unsetByPlace[place] ?? Unset(path: entry.key, place: place)
    }

    func text(_ entry: YAMLEntry?) -> Setting<String> { setting(entry) { $0.text } }

    func yesNo(_ entry: YAMLEntry?) -> Setting<Bool> { setting(entry) { $0.text.flatMap(Scalars.yesNo) } }

    func term(_ entry: YAMLEntry?) -> Setting<Term> { setting(entry) { $0.text.flatMap(Scalars.term) } }

    /// `ja` or `nee`, or what holds when nothing is said.
    func flag(_ node: YAMLNode, _ key: String, default standard: Bool) -> Bool {
        node.text(key).flatMap(Scalars.yesNo) ?? standard
    }

    /// Where a block says that it comes from.
    func provenance(_ node: YAMLNode?) -> Provenance {
        guard let node else { return Provenance() }
        var sources: [Source] = []
        for item in node["bron"]?.members ?? [] {
            let requirements = item.texts("eis")
            let article = item.text("artikel")
            let quotes = (item.map ?? []).filter { $0.key != "eis" && $0.key != "artikel" }
            let pieces = quotes.flatMap { entry in entry.value.members.compactMap(\.text).map { (entry.key, $0) } }
            for (index, piece) in pieces.enumerated() {
                sources.append(
                    Source(
                        source: piece.0, quote: piece.1, requirements: index == 0 ? requirements : [],
                        article: index == 0 ? article : nil))
            }
            if pieces.isEmpty, !requirements.isEmpty || article != nil {
                sources.append(Source(source: "", quote: "", requirements: requirements, article: article))
            }
        }
        return Provenance(sources: sources, readings: node.texts("lezing"))
    }
}
