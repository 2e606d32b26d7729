import LuwteRules

/// What a browser sent of the try-out: the case, and what the button pressed asks for.
struct ProefRequest: Sendable {
    private(set) var form: CaseForm
    let action: Action
    /// The field that had the focus.
    let focus: String
    /// Whether each change is worked out at once; the script does it.
    let isAtOnce: Bool
    /// The case that it began with; `nil` when it began empty.
    let origin: ExampleID?
    /// The case file that was pasted.
    let pasted: String

    enum Action: Sendable, Hashable {
        case compute, save, open
    }

    /// The names of the fields that are no part of the case.
    enum Field {
        static let action = "doe"
        static let focus = "plek"
        static let atOnce = "meteen"
        static let origin = "voorbeeld"
        static let pasted = "zaakbestand"
    }

    /// The values of buttons; what follows the dot says what of.
    enum Button {
        static let compute = "reken"
        static let save = "bewaar"
        static let open = "open"
        static let add = "erbij."
        static let remove = "weg."
        static let later = "later."
        static let set = "zet."
    }

    /// The select beside the button ``Button/later``, by member.
    static func laterField(_ member: String) -> String { "later_feit.\(member)" }

    /// The largest form that is read, in bytes, and the most fields: eight of everything fit.
    static let largestBody = 262_144
    static let mostFields = 3_000

    init(_ fields: FormFields) {
        form = CaseForm(fields.pairs.filter { $0.value.utf8.count <= 2_000 && $0.name.utf8.count <= 200 })
        focus = String((fields[Field.focus] ?? "").prefix(200))
        isAtOnce = fields[Field.atOnce] == "ja"
        origin = fields[Field.origin].flatMap(ExampleID.init)
        pasted = fields[Field.pasted] ?? ""
        let button = fields[Field.action] ?? Button.compute
        action = button == Button.save ? .save : button == Button.open ? .open : .compute
        for name in [Field.action, Field.focus, Field.atOnce, Field.origin, Field.pasted] { form[name] = "" }
        change(button)
    }

    /// What the button does to the case itself.
    private mutating func change(_ button: String) {
        func rest(_ prefix: String) -> [String]? {
            guard button.hasPrefix(prefix) else { return nil }
            return button.dropFirst(prefix.count).split(separator: ".").map(String.init)
        }
        if let parts = rest(Button.add), parts.count == 1 { form.addMember(parts[0]) }
        if let parts = rest(Button.remove), parts.count == 2, let number = Int(parts[1]) {
            form.removeMember(parts[0], number)
        }
        if let parts = rest(Button.later), parts.count == 2, let number = Int(parts[1]) {
            let name = form[Self.laterField("\(parts[0]).\(number)")]
            if !name.isEmpty { addRow(parts[0], number, name) }
        }
        if button.hasPrefix(Button.set) { set(button.dropFirst(Button.set.count)) }
    }

    /// Room for one more value of a fact; the page shows it as a field that is still empty.
    private mutating func addRow(_ subject: String, _ member: Int, _ name: String) {
        let rows = form.rows(subject, member, name)
        guard rows < CaseForm.Limit.dated else { return }
        let days = [form["gevraagd.vanaf"], form["ontvangst"]].filter { !$0.isEmpty }
        form[CaseForm.from(subject, member, name, row: rows + 1)] = days.first ?? Self.someDay
    }

    /// A day to start from where none is known: it stands in its field to be changed.
    private static let someDay = "2026-01-01"

    /// `veld=waarde`, for several choices `veld=een,twee`.
    private mutating func set(_ text: Substring) {
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, sides[0].hasPrefix("feit.") else { return }
        form.set(sides[0], sides[1].split(separator: ",").map(String.init))
    }

    /// The value of the button that fills in a change.
    static func button(setting change: CaseAccount.Change) -> String {
        "\(Button.set)\(change.field)=\(change.values.joined(separator: ","))"
    }
}
