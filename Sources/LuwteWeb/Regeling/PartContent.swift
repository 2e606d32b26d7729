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
    /// An expression of the regeling, as it stands in the file.
    case rule(String)
    case link(Phrase, Route)
    /// Several links below each other.
    case links([(Phrase, Route)])
    /// An address outside this website.
    case outside(Phrase, OutsideAddress)
    /// A key that the municipality left empty.
    case notFilledIn
}

/// A table with what it is of.
struct PartTable: Sendable {
    let caption: Phrase
    let head: [PartLine]
    let rows: [[PartLine]]
    /// What holds when no row fits, or how the rows are read.
    var notes: [PartRow] = []
}
