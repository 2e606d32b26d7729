package import Foundation
package import LuwteRules

/// The regelingen as the pages for policy officers show them: each with its worked cases, ready to be run.
package struct RegelingShelf: Sendable {
    /// By folder, the newest version first.
    package let entries: [RegelingEntry]
    private let byID: [Regeling.ID: Int]
    let differences = VersionDifferences()

    package init(_ entries: [RegelingEntry]) {
        self.entries = entries.sorted {
            ($0.id.folder, $1.id.version) < ($1.id.folder, $0.id.version)
        }
        byID = Dictionary(
            self.entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the worked cases beside the regelingen of a library.
    ///
    /// - Parameter folder: the one that the library was read from.
    /// - Throws: when a file with worked cases cannot be read.
    package init(_ library: RegelingLibrary, folder: URL) throws {
        self.init(
            try library.regelingen.map { regeling in
                let examples = try ExampleFolder(
                    folder: folder.appending(path: regeling.id.folder), regeling: regeling)
                let file = folder.appending(path: "\(regeling.id).yaml")
                return RegelingEntry(
                    regeling: regeling, landelijk: library.landelijk, cases: examples.cases,
                    translations: library.translations(of: regeling),
                    text: try? String(contentsOf: file, encoding: .utf8))
            })
    }

    /// The regeling of an address; `nil` when there is none.
    subscript(folder: String, version: String) -> RegelingEntry? {
        byID[Regeling.ID(folder: folder, version: version)].map { entries[$0] }
    }

    /// The versions of one regeling, the newest first.
    func versions(of folder: String) -> [RegelingEntry] {
        entries.filter { $0.id.folder == folder }
    }
}

/// One version of a regeling with its worked cases.
package struct RegelingEntry: Sendable {
    package let assessor: Assessor
    /// In the order of the files.
    package let examples: [Example]
    /// The texts of the regeling in other languages.
    package let translations: [Translation]
    /// The file that it was read from; `nil` when there is none to compare.
    package let text: String?
    private let byID: [ExampleID: Int]

    package var regeling: Regeling { assessor.regeling }
    package var id: Regeling.ID { regeling.id }

    /// A worked case and the address that it is shown at.
    package struct Example: Sendable {
        package let id: ExampleID
        package let content: WorkedCase
    }

    package init(
        regeling: Regeling, landelijk: Landelijk, cases: [WorkedCase], translations: [Translation] = [],
        text: String? = nil
    ) {
        self.translations = translations
        self.text = text
        assessor = Assessor(regeling: regeling, landelijk: landelijk)
        var taken: Set<ExampleID> = []
        examples = cases.map { content in
            let id = ExampleID(content, among: &taken)
            return Example(id: id, content: content)
        }
        byID = Dictionary(examples.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The worked case of an address; `nil` when there is none.
    package func example(_ id: ExampleID) -> Example? { byID[id].map { examples[$0] } }
}

/// What tells a worked case from the others of its regeling: its file and its name, as an address can hold them.
package struct ExampleID: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let name: String

    package init(file: String, name: String) {
        self.file = file
        self.name = name
    }

    /// - Parameter taken: those of the cases before it; a name that comes again gets a number.
    init(_ example: WorkedCase, among taken: inout Set<ExampleID>) {
        let path = example.place.file.split(separator: "/").last.map(String.init) ?? ""
        let file = Self.plain(path.hasSuffix(".yaml") ? String(path.dropLast(5)) : path)
        let name = Self.plain(example.name)
        var id = ExampleID(file: file, name: name)
        var number = 2
        while !taken.insert(id).inserted {
            id = ExampleID(file: file, name: "\(name)-\(number)")
            number += 1
        }
        self = id
    }

    /// `omvang/zes-dagdelen`; `nil` when the text has another form.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(file: String(parts[0]), name: String(parts[1]))
    }

    package var description: String { "\(file)/\(name)" }

    /// Small letters and digits joined by `-`, at most 80 of them; accents fall off.
    private static func plain(_ text: String) -> String {
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.unicodeScalars.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
        let joined = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
        let short = joined.prefix(80)
        return short.isEmpty ? "geval" : String(short.hasSuffix("-") ? short.dropLast() : short)
    }
}
