/// The names of the fields in which a pre-check travels. They are all there is of it: nothing is kept on the server.
enum VoorcheckField {
    /// Before the key of an answer given.
    static let answer = "antwoord."
    /// Before the key of an answer that was taken back; it fills in the question beforehand when that comes again.
    static let earlier = "eerder."
    /// The key of the question on the page.
    static let question = "vraag"
    static let value = "waarde"
    static let day = "dag"
    static let month = "maand"
    static let year = "jaar"
    /// What the button pressed asks for.
    static let step = "stap"
    /// The key of the answer to change.
    static let change = "wijzig"
    /// Whether the questions go on after a "no".
    static let goesOn = "door"
    /// Whether one answer is being changed and the rest comes back by itself.
    static let isChanging = "wijzigen"
    static let yes = "ja"
}

/// What the button pressed asks for.
enum VoorcheckAction: Sendable, Hashable {
    /// Show what the answers lead to: the first page, or the page again in another language.
    case show
    case next
    case doNotKnow
    case back
    case change(String)
    /// Leave an answer as it was.
    case keep
    case goOn

    /// The value of the button, except for a change, whose value is the key.
    var name: String {
        switch self {
        case .show: "toon"
        case .next: "verder"
        case .doNotKnow: "weet_niet"
        case .back: "vorige"
        case .change: "wijzig"
        case .keep: "terug"
        case .goOn: "toch_verder"
        }
    }

    init(_ fields: FormFields) {
        if let key = fields[VoorcheckField.change] {
            self = .change(key)
            return
        }
        let simple: [VoorcheckAction] = [.next, .doNotKnow, .back, .keep, .goOn]
        // Without a button (the Enter key in an old browser) a question that was shown is answered.
        let otherwise: VoorcheckAction =
            fields[VoorcheckField.step] == nil && fields[VoorcheckField.question] != nil ? .next : .show
        self = simple.first { $0.name == fields[VoorcheckField.step] } ?? otherwise
    }
}
