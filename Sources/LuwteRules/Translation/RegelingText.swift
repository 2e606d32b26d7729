/// A text of a regeling that people read, with where it stands.
package struct RegelingText: Hashable, Sendable {
    /// The keys from the top, joined by dots; an entry of a list by its ID: `voorwaarden.woonadres.titel`.
    package let path: String
    package let text: String
    package let place: Place
    package let audience: Audience

    package init(path: String, text: String, place: Place, audience: Audience) {
        self.path = path
        self.text = text
        self.place = place
        self.audience = audience
    }

    /// Who reads it.
    package enum Audience: Hashable, Sendable {
        /// Parents and whoever helps them; a translation has all of these.
        case parents
        /// Only those who work with the regeling.
        case staff
    }
}

extension RegelingText {
    /// The texts of a regeling, in the order of the file. Quotations and names of sources are not among them.
    static func all(in root: YAMLNode, file: String) -> [RegelingText] {
        var walk = RegelingTextWalk(file: file)
        for entry in root.map ?? [] {
            guard let table = RegelingTextWalk.tables[entry.key] else { continue }
            walk.texts(in: entry.value, path: entry.key, table)
        }
        return walk.found
    }
}

/// The walk through a file that collects its texts.
private struct RegelingTextWalk {
    /// Which keys hold a text, in one part of the file.
    struct Table {
        let parents: Set<String>
        var staff: Set<String> = []
        /// Blocks of which only those who work with the regeling read the texts.
        var staffBlocks: Set<String> = []
        /// Keys with words that the regeling itself made up, which only those read who work with it.
        var words: Set<String> = []
        /// Whether every key holds a text.
        var isOpen = false
    }

    private static let conditions: Set<String> = [
        "titel", "vervuld", "niet_vervuld", "onbekend", "te_beoordelen", "hulp",
    ]
    private static let questions: Set<String> = ["vraag", "toelichting", "keuzes", "eenheid"]

    static let tables: [String: Table] = [
        "regeling": Table(parents: ["deel_niet_gelezen"]),
        "lijsten": Table(parents: ["naam", "uitleg"]),
        "feiten": Table(parents: questions),
        "begrippen": Table(parents: [], staff: ["titel", "eenheid"], words: ["rijen", "anders"]),
        "voorwaarden": Table(parents: conditions, staff: ["kijk_naar"]),
        "voorliggend": Table(parents: conditions),
        "bewijs": Table(parents: ["titel", "vraag"]),
        "toekenning": Table(parents: ["reden"]),
        "verlenging": Table(parents: conditions.union(questions), staff: ["kijk_naar"]),
        "tijdens": Table(parents: ["titel", "uitleg"], staff: ["agenda"]),
        "werkwijze": Table(parents: questions.union(["titel"]), staffBlocks: ["formulieren"]),
        "contact": Table(parents: ["naam", "wanneer", "voor"]),
        "aanbieders": Table(parents: [], words: ["lijst"]),
        "geld": Table(parents: [], staff: ["twijfel"]),
        "afwijken": Table(parents: [], staff: ["titel"]),
        "brieven": Table(parents: [], isOpen: true),
        "lezingen": Table(parents: ["over", "keuze", "waarom"], staff: ["alternatieven"]),
    ]

    let file: String
    private(set) var found: [RegelingText] = []
    private var paths: Set<String> = []

    init(file: String) { self.file = file }

    mutating func texts(in node: YAMLNode, path: String, _ table: Table, isForStaff: Bool = false) {
        for item in node.list ?? [] {
            texts(in: item, path: path + Self.step(to: item), table, isForStaff: isForStaff)
        }
        for entry in node.map ?? [] {
            let inner = Self.groups.contains(entry.key) ? Self.top(of: path) : "\(path).\(entry.key)"
            if table.parents.contains(entry.key) || table.isOpen {
                add(entry.value, path: inner, isForStaff ? .staff : .parents)
            } else if table.staff.contains(entry.key) {
                add(entry.value, path: inner, .staff)
            } else if table.words.contains(entry.key) {
                addWords(entry.value, path: path)
            } else {
                texts(
                    in: entry.value, path: inner, table,
                    isForStaff: isForStaff || table.staffBlocks.contains(entry.key))
            }
        }
    }

    /// Keys that only group: what is in a group keeps its path when it moves to another one.
    private static let groups: Set<String> = ["alle", "een_van", "geen_van", "laatste_van", "eerste_van"]

    /// The path of the tree of conditions that a group lies in; other groups lie in no tree.
    private static func top(of path: String) -> String {
        let parts = path.split(separator: ".")
        guard let tree = parts.firstIndex(of: "voorwaarden") else { return path }
        return parts[...tree].joined(separator: ".")
    }

    /// How an entry of a list is called: by its ID, or by what kind it is.
    private static func step(to item: YAMLNode) -> String {
        (item.text("id") ?? item.text("soort")).map { ".\($0)" } ?? ""
    }

    /// The words that a table comes to, or lists are named by; as people read them, with spaces.
    private mutating func addWords(_ node: YAMLNode, path: String) {
        if let list = node.list {
            // Of a row only what comes of it: the rest are tests.
            for item in list { addWords(item.list?.last ?? item, path: path) }
        }
        guard let word = node.text, Scalars.isName(word), !Self.known.contains(word), word.contains(where: \.isLetter),
            !paths.contains("\(path).\(word)")
        else { return }
        let place = Place(file: file, line: node.line, column: node.column)
        let text = word.replacing("_", with: " ")
        found.append(RegelingText(path: free("\(path).\(word)"), text: text, place: place, audience: .staff))
    }

    /// Words of the language of regelingen, which are no words of their own.
    private static let known: Set<String> = ["geen", "mag_niet", "true", "false", "null", "ja", "nee"]

    private mutating func add(_ node: YAMLNode, path: String, _ audience: RegelingText.Audience) {
        switch node.content {
        case .text(let text, _):
            guard !text.isEmpty, text != "geen" else { return }
            let place = Place(file: file, line: node.line, column: node.column)
            found.append(RegelingText(path: free(path), text: text, place: place, audience: audience))
        case .list(let items):
            for (number, item) in items.enumerated() { add(item, path: "\(path).\(number + 1)", audience) }
        case .map(let entries):
            for entry in entries { add(entry.value, path: "\(path).\(entry.key)", audience) }
        }
    }

    /// The path, with a number behind it when another text has it already.
    private mutating func free(_ path: String) -> String {
        var candidate = path
        var number = 1
        while !paths.insert(candidate).inserted {
            number += 1
            candidate = "\(path)-\(number)"
        }
        return candidate
    }
}
