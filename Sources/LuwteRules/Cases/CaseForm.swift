/// A case as the fields of a form: every part of it a text, right or wrong.
///
/// The names of the fields are the same for every regeling, but for the IDs that it declares:
/// `feit.kind.1.geboortedatum`, `stuk.brief`, `oordeel.ernstige-problemen`.
package struct CaseForm: Sendable, Hashable {
    /// By name of the field, in the order of the form; a fact with several choices has several values.
    package private(set) var values: [String: [String]] = [:]

    /// The most members of a subject, values of a fact with a day, and periods that are read; families are smaller.
    package enum Limit {
        package static let members = 8
        package static let dated = 6
        package static let periods = 6
    }

    package init() {}

    /// - Parameter pairs: fields as a browser sends them; empty ones say nothing.
    package init(_ pairs: [(name: String, value: String)]) {
        for pair in pairs where !pair.value.isEmpty { values[pair.name, default: []].append(pair.value) }
    }

    /// The first value of a field; empty when nothing was filled in.
    package subscript(name: String) -> String {
        get { values[name]?.first ?? "" }
        set { values[name] = newValue.isEmpty ? nil : [newValue] }
    }

    package func all(_ name: String) -> [String] { values[name] ?? [] }

    package mutating func set(_ name: String, _ all: [String]) {
        values[name] = all.isEmpty ? nil : all
    }

    /// The value of a field in which somebody chose none of several.
    package static let nothing = "-"

    // MARK: Names of fields

    /// The field of a fact, its further values counted from 2.
    package static func fact(_ subject: String, _ member: Int, _ name: String, row: Int = 1) -> String {
        "feit.\(subject).\(member).\(name)" + (row == 1 ? "" : ".\(row)")
    }

    /// The day from which a value of a fact holds.
    package static func from(_ subject: String, _ member: Int, _ name: String, row: Int = 1) -> String {
        "vanaf.\(subject).\(member).\(name)" + (row == 1 ? "" : ".\(row)")
    }

    package static func member(_ subject: String, _ number: Int) -> String { "lid.\(subject).\(number)" }
    package static func isRequested(_ subject: String, _ number: Int) -> String { "aanvraag.\(subject).\(number)" }
    package static func isComplete(_ subject: String) -> String { "volledig.\(subject)" }
    package static func paper(_ id: String) -> String { "stuk.\(id)" }
    package static func paperDay(_ id: String) -> String { "stukdag.\(id)" }
    package static func oordeel(_ key: String) -> String { "oordeel.\(key)" }
    package static func reason(_ key: String) -> String { "reden.\(key)" }
    package static func advies(_ key: String) -> String { "advies.\(key)" }
    package static func period(_ number: Int, _ end: String) -> String { "periode.\(number).\(end)" }
    package static func question(_ id: String) -> String { "vraag.\(id)" }
    package static func consult(_ role: String) -> String { "overleg.\(role)" }
    package static func list(_ name: String) -> String { "lijst.\(name)" }
    package static func isKnown(list name: String) -> String { "lijst_bekend.\(name)" }

    // MARK: Members

    /// How many members of a subject the form has.
    package func count(_ subject: String) -> Int {
        (1...Limit.members).last { !self[Self.member(subject, $0)].isEmpty } ?? 0
    }

    /// How many values a fact has; 1 when nothing was told.
    package func rows(_ subject: String, _ member: Int, _ name: String) -> Int {
        (2...Limit.dated).last { row in
            values[Self.fact(subject, member, name, row: row)] != nil
                || values[Self.from(subject, member, name, row: row)] != nil
        } ?? 1
    }

    /// Adds a member with an ID that no other has.
    package mutating func addMember(_ subject: String) {
        let count = count(subject)
        guard count < Limit.members else { return }
        let taken = Set((1...Limit.members).map { self[Self.member(subject, $0)] })
        let free = (1...Limit.members + 1).map { "\(subject)\($0)" }.first { !taken.contains($0) }
        self[Self.member(subject, count + 1)] = free ?? "\(subject)\(count + 1)"
        self[Self.isRequested(subject, count + 1)] = "ja"
    }

    /// Takes a member out; those behind it move up.
    package mutating func removeMember(_ subject: String, _ number: Int) {
        let count = count(subject)
        guard (1...Limit.members).contains(number), number <= count else { return }
        for prefix in ["feit", "vanaf", "lid", "aanvraag"] {
            let own = values.keys.filter { Self.memberNumber(in: $0, prefix: prefix, subject: subject) != nil }
            var moved: [String: [String]] = [:]
            for key in own {
                guard let place = Self.memberNumber(in: key, prefix: prefix, subject: subject) else { continue }
                let rest = key.dropFirst("\(prefix).\(subject).\(place)".count)
                let content = values.removeValue(forKey: key)
                if place == number { continue }
                moved["\(prefix).\(subject).\(place > number ? place - 1 : place)\(rest)"] = content
            }
            values.merge(moved) { $1 }
        }
    }

    private static func memberNumber(in key: String, prefix: String, subject: String) -> Int? {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0] == prefix, parts[1] == subject else { return nil }
        return Int(parts[2])
    }
}
