/// How much of something one act may hold: the one table of sizes.
///
/// Nothing that people send comes near these. What goes past one is a mistake or an attack, and is refused before any rule
/// reads it.
package enum Limit: String, Hashable, Sendable, CaseIterable {
    // Characters.
    case name = "naam"
    case answer = "antwoord"
    case reason = "reden"
    case motivering
    case conclusion = "conclusie"
    case report = "verslag"
    case summary = "samenvatting"
    case view = "zienswijze"
    case goal = "doel"
    case action = "actie"

    // Items.
    case feiten
    case choices = "keuzes"
    case members = "gezinsleden"
    case subjects = "onderwerpen"
    case stukken
    case fields = "velden"
    case attendees = "aanwezigen"
    case dissent = "andere_meningen"
    case names = "namen"
    case afwijkingen
    case care = "opvang"
    case helpers = "helpers"
    case offers = "tijden"
    case goals = "doelen"
    case actions = "acties"
    case steps = "stappen"
    case items = "regels"

    /// The most characters, or the most items.
    package var most: Int {
        switch self {
        // A name in a regeling has 60 characters at most.
        case .name: 100
        // One page of A4.
        case .answer: 4_000
        // Five pages; what is longer is a paper to send along.
        case .reason, .motivering, .conclusion, .report, .summary, .view: 20_000
        // A sentence or two, to be read in a list.
        case .goal, .action: 1_000
        // The largest regeling has some 80 facts; ten members with each of them, told twice.
        case .feiten: 2_000
        // Twice the longest list of choices.
        case .choices: 50
        // Three generations in one house.
        case .members: 40
        case .subjects: 40
        // A file of ten years at one paper a week.
        case .stukken: 500
        // Twice the longest form.
        case .fields: 100
        // A full meeting room.
        case .attendees, .dissent: 40
        case .names: 100
        // As many as a regeling has conditions.
        case .afwijkingen: 100
        // Five kinds of care, twenty changes each.
        case .care: 100
        case .helpers: 40
        // Each half of each day of a week, three periods of the year.
        case .offers: 42
        case .goals: 40
        case .actions: 100
        case .steps: 40
        case .items: 40
        }
    }

    /// Whether it counts characters.
    package var isOfText: Bool {
        switch self {
        case .name, .answer, .reason, .motivering, .conclusion, .report, .summary, .view, .goal, .action: true
        default: false
        }
    }
}
