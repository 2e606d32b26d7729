import Feel

/// Facts and notions with their types, while the layout is being worked out.
struct LayoutDraft {
    let subjects: [Subject]
    var facts: [DraftFact] = []
    var notions: [DraftNotion] = []
    var scope = Scope()
    /// By subject: its fields, facts first.
    var fields: [Fields] = []
    var memberSlots: [Int] = []
    var listSlots: [Int?] = []
    /// By full name: what has been worked out so far.
    var borders: [String: [Border]] = [:]
    /// Facts and notions that differ from day to day, by their full names, and the last parts of these.
    private(set) var dayNames: Set<String> = []
    private(set) var dayFields: Set<String> = []
    /// By full name of a notion: its expression.
    var expressions: [String: Expression] = [:]
    /// By full name of a notion: the units of volume that it can yield.
    var units: [String: Set<String>] = [:]
    /// By opvangsoort: when it may be had.
    var allowed: [String: (borders: [Border], dependsOnDay: Bool, names: [String])] = [:]
    var cells: [Layout.Cell] = []

    init(subjects: [Subject]) { self.subjects = subjects }

    /// Notes that a fact or notion differs from day to day.
    mutating func addDayName(_ fullName: String) {
        dayNames.insert(fullName)
        if let last = fullName.split(separator: ".").last { dayFields.insert(String(last)) }
    }

    /// Every name of a fact or notion that a subject has.
    func hasField(_ name: String, of subject: Int) -> Bool { fields[subject].index(of: name) != nil }

    /// The subject of which `name` is the list.
    func listed(_ name: String) -> Int? { subjects.firstIndex { $0.plural == name } }

    func member(_ name: String) -> Int? { subjects.firstIndex { $0.id == name } }
}

/// A fact as far as it is read.
struct DraftFact {
    let subject: Int
    let name: String
    let fullName: String
    let answer: AnswerType
    let type: FeelType
    let node: YAMLNode
    let onlyIf: YAMLNode?
    let place: Place
}

/// A notion as far as it is read.
struct DraftNotion {
    let subject: Int?
    let name: String
    let fullName: String
    let content: Content
    let unit: NumberUnit?
    let node: YAMLNode
    let place: Place
    var type: FeelType = .any

    enum Content {
        case expression(YAMLNode)
        case table(YAMLNode)
        case unset(Unset)
    }
}
