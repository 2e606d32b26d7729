extension RegelingDifference {
    /// The comparison as JSON (version 1).
    package var json: String {
        let content: JSONValue = [
            "versie": "1", "oud": side(old), "nieuw": side(new),
            "onderdelen": .list(
                parts.map { part in
                    [
                        "onderdeel": .text(part.kind.rawValue), "titel": .text(part.kind.title),
                        "verschillen": .list(part.changes.map(value)),
                    ]
                }),
            "voorbeelden": .number(caseCount), "geprobeerde_situaties": .number(situationCount),
            "voorbeelden_anders": .list(cases.map(value)),
        ]
        return content.json
    }

    private func side(_ side: Side) -> JSONValue {
        ["regeling": .text(side.id.description), "naam": .text(side.name), "bestand": .text(side.file)]
    }

    private func value(_ change: Change) -> JSONValue {
        [
            "pad": .text(change.path), "over": .text(change.about), "soort": .text(change.kind.rawValue),
            "richting": .text(change.direction.rawValue), "grond": ground(change.ground),
            "zin": .text(change.sentence), "was": change.before.map(JSONValue.text) ?? .null,
            "is": change.after.map(JSONValue.text) ?? .null,
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

    private func value(_ change: CaseChange) -> JSONValue {
        [
            "naam": .text(change.name), "plaats": .text(change.place.description),
            "van": change.isOfOld ? "oud" : "nieuw", "kind": .text(change.child),
            "verschillen": .list(
                change.values.map { ["naam": .text($0.name), "was": .text($0.before), "is": .text($0.after)] }),
            "redenen": .texts(change.reasons), "door": .texts(change.causes),
        ]
    }
}
