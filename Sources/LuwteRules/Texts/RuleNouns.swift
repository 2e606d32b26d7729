// Words that every regeling can use, by their place in the files under `teksten`.

/// The subjects that every regeling has, one and several of them.
package enum SubjectNoun: String, RuleTextPlace {
    case gezin, ouder, kind, opvangdeel, ouders, kinderen, opvangdelen

    package var path: String { "onderwerp.\(rawValue)" }
}

/// The days that every regeling knows, by their names in expressions.
enum KnownDay: String, RuleTextPlace {
    case counted = "dag"
    case received = "ontvangst"
    case begin
    case wantedFirst = "gevraagd.vanaf"
    case wantedLast = "gevraagd.tot"
    case decided = "besluit.dag"
    case firstOfIndicatie = "indicatie.eerste_dag"
    case lastOfIndicatie = "indicatie.laatste_dag"
    case extensionBegin = "verlenging.begin"
    case adviesUntil = "advies.tot"

    var path: String { "bekende_dag.\(rawValue.replacing(".", with: "_"))" }
}

extension Toestemming: RuleTextPlace {
    package var path: String { "feiten.toestemming_\(rawValue)" }
}

extension RuleTexts {
    static let nounPaths = paths(of: SubjectNoun.self) + paths(of: KnownDay.self) + paths(of: Toestemming.self)

    /// One of a subject; an own subject of a regeling by its own name.
    func noun(_ subject: Subject) -> Wording {
        SubjectNoun(rawValue: subject.id).map { .said(word($0)) } ?? .quoted(subject.name)
    }

    /// Several of a subject, by the name of their list.
    func nouns(_ list: String) -> Wording { SubjectNoun(rawValue: list).map { .said(word($0)) } ?? .quoted(list) }
}
