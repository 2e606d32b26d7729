import LuwteRules

/// A piece of a page of a regeling, with finished texts.
struct PartSection: Sendable {
    let id: String
    let title: Phrase
    var intro: [Phrase] = []
    let blocks: [PartBlock]
}

/// What a section is made of.
indirect enum PartBlock: Sendable {
    case paragraph(Phrase)
    case rows([PartRow])
    /// The same, where the names are whole questions.
    case questions([PartRow])
    case card(PartCard)
    /// What belongs together, under a sentence that says how.
    case group(Phrase, title: Phrase?, details: [PartRow], [PartBlock])
    case table(PartTable)
}

/// A rule beside the text that it comes from.
struct PartCard: Sendable {
    /// What an address names it by.
    var id: String?
    let title: Phrase
    /// Words that say at a glance what kind of thing it is.
    var labels: [Phrase] = []
    var sources: [SourceLine] = []
    /// The readings of the text that it rests on, by ID.
    var readings: [PartLine] = []
    let rows: [PartRow]
    /// What only some want to know, folded away under a name.
    var folded: (name: Phrase, rows: [PartRow])?
    /// Tables that belong to it.
    var tables: [PartTable] = []
}

/// A name and what belongs to it.
struct PartRow: Sendable {
    let name: Phrase
    let lines: [PartLine]

    init(_ name: Phrase, _ lines: [PartLine]) {
        self.name = name
        self.lines = lines
    }
}

/// One line of a row or cell.
enum PartLine: Sendable {
    case text(Phrase)
    /// Several texts below each other.
    case texts([Phrase])
    /// Texts that each stay on one line: days, amounts.
    case unbroken([Phrase])
    /// Text with something small below it: a name with its key.
    case detailed(Phrase, PartLine.Detail)
    /// A question of the regeling with the answer that a rule asks for.
    case answer(Phrase, Route, Phrase?)
    /// A rule in words, with its expression; a part without words stands between backquotes.
    case rule(Phrase, String)
    /// An expression or name of the regeling, as it stands in the file.
    case code(String)
    case link(Phrase, Route)
    /// Several links below each other.
    case links([(Phrase, Route)])
    /// An address outside this website.
    case outside(Phrase, OutsideAddress)
    /// A key that the municipality left empty.
    case notFilledIn
}

extension PartLine {
    /// What stands small below a text.
    struct Detail: Sendable {
        var about: Phrase?
        let key: String
    }

    /// Whether there is nothing to be seen in it.
    var isEmpty: Bool { if case .text(let phrase) = self { phrase.text.isEmpty } else { false } }
}

/// A table with what it is of.
struct PartTable: Sendable {
    let caption: Phrase
    let head: [PartLine]
    let rows: [[PartLine]]
    /// What holds when no row fits, or how the rows are read.
    let notes: [PartRow]

    /// A column in which every cell is empty is left out.
    init(caption: Phrase, head: [PartLine], rows: [[PartLine]], notes: [PartRow] = []) {
        let shown = head.indices.filter { column in !rows.allSatisfy { $0[column].isEmpty } }
        self.caption = caption
        self.head = shown.map { head[$0] }
        self.rows = rows.map { row in shown.map { row[$0] } }
        self.notes = notes
    }
}
