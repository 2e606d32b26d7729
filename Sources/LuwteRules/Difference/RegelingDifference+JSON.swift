import LuwteCore

extension RegelingDifference {
    /// The comparison as JSON (version 1).
    ///
    /// - Parameter texts: in which language its sentences are; its words and days are the same in each.
    package func json(_ texts: RuleTexts) -> String {
        let content: JSONValue = [
            "versie": "1", "oud": side(old), "nieuw": side(new),
            "onderdelen": .list(
                parts.map { part in
                    [
                        "onderdeel": .text(part.kind.rawValue), "titel": .text(texts.word(part.kind)),
                        "verschillen": .list(part.changes.map { value($0, texts) }),
                    ]
                }),
            "voorbeelden": .number(caseCount), "geprobeerde_situaties": .number(situationCount),
            "voorbeelden_anders": .list(cases.map { value($0, texts) }),
        ]
        return content.json
    }

    private func side(_ side: Side) -> JSONValue {
        ["regeling": .text(side.id.description), "naam": .text(side.name), "bestand": .text(side.file)]
    }

    private func value(_ change: Change, _ texts: RuleTexts) -> JSONValue {
        [
            "pad": .text(change.path), "over": .text(change.subject.words(texts).text),
            "soort": .text(change.kind.rawValue), "richting": .text(change.direction.rawValue),
            "grond": ground(change.ground), "zin": .text(change.text.words(texts).text),
            "was": change.before.map { .text($0.words(texts).text) } ?? .null,
            "is": change.after.map { .text($0.words(texts).text) } ?? .null,
            "plaats_oud": change.oldPlace.map { .text($0.description) } ?? .null,
            "plaats_nieuw": change.newPlace.map { .text($0.description) } ?? .null,
        ]
    }

    private func ground(_ ground: Ground) -> JSONValue {
        switch ground {
        case .computed: "uit de tekst"
        case .none: "niet bepaald"
        case .tried(let trial):
            [
                "situaties": .number(trial.situations), "strenger": .number(trial.stricter),
                "soepeler": .number(trial.looser), "anders": .number(trial.other),
            ]
        }
    }

    private func value(_ change: CaseChange, _ texts: RuleTexts) -> JSONValue {
        [
            "naam": .text(change.name), "plaats": .text(change.place.description),
            "van": change.isOfOld ? "oud" : "nieuw", "kind": .text(change.child),
            "verschillen": .list(
                change.values.map { value in
                    [
                        "naam": .text(value.name.rawValue), "was": .text(value.before.plain),
                        "is": .text(value.after.plain),
                    ]
                }),
            "redenen": .texts(change.reasons.map { $0.words(texts).text }), "door": .texts(change.causes),
        ]
    }
}

extension CaseValue {
    /// In words of the language of regelingen, days and amounts as a program reads them.
    fileprivate var plain: String {
        switch self {
        case .outcome(let verdict): verdict.rawValue
        case .grant(let outcome): outcome.rawValue
        case .day(.known(let day)): day.iso
        case .day(.open): "open"
        case .day(.none): "geen"
        case .care(let spans): spans.map(\.plain).joined(separator: "; ")
        case .amounts(let amounts): amounts.map(\.plain).joined(separator: ", ")
        }
    }
}

extension CareSpan {
    fileprivate var plain: String {
        (period.map { "\($0.first.iso)/\($0.last.iso): " } ?? "") + parts.map(\.plain).joined(separator: ", ")
    }
}

extension CareAmount {
    fileprivate var plain: String {
        ([id] + volume.amounts.map { "\($0.unit.rawValue) \($0.count)" }).joined(separator: " ")
    }
}

extension CaseAmount {
    fileprivate var plain: String {
        switch self {
        case .known(let money): money.description
        case .unknown: "onbekend"
        case .notFilledIn: "niet_ingevuld"
        }
    }
}
