import Hummingbird
import LuwteRules

/// Two versions of a regeling beside each other: what differs, and for which families it matters.
struct VergelijkView {
    let entry: RegelingEntry
    let shelf: RegelingShelf
    let frame: PageFrame

    var texts: Texts { frame.texts }
    func t(_ text: VoorbeeldText, _ values: KeyValuePairs<String, String> = [:]) -> Phrase { texts(text, values) }

    private func word(_ place: some RuleTextPlace) -> Phrase { Phrase(texts.rules.word(place).capitalizedFirst) }

    /// - Parameter version: the other version; `nil` before one was chosen.
    /// - Throws: "not found" for a version that is not there.
    func content(with version: String?) async throws -> [HTML] {
        let versions = shelf.versions(of: entry.id.folder)
        guard versions.count > 1 else { return [alert(.info) { paragraph(t(.compareOnlyOne)) }] }
        let list = section(.labelledBy("versies")) {
            headingTwo(t(.versionsTitle), id: "versies")
            PartView(frame: frame).table(table(versions))
        }
        guard let version else { return [list] }
        guard let other = versions.first(where: { $0.id.version == version }), other.id != entry.id else {
            throw HTTPError(.notFound)
        }
        let (old, new) = other.id.version < entry.id.version ? (other, entry) : (entry, other)
        guard let difference = await shelf.differences.between(old, new) else {
            return [alert(.warning) { paragraph(t(.compareNoFile)) }, list]
        }
        return self.difference(difference, old, new) + [list]
    }

    private func table(_ versions: [RegelingEntry]) -> PartTable {
        let head: [VoorbeeldText] = [.version, .versionValid, .versionHolds]
        return PartTable(
            caption: t(.versionsCaption), head: head.map { .text(t($0)) },
            rows: versions.map { version in
                let name = Phrase(version.id.version)
                let comparison = Route.vergelijk(entry.id, with: version.id.version)
                let choice: PartLine =
                    version.id == entry.id
                    ? .texts([name, t(.versionHere)])
                    : .links([(name, .regeling(version.id)), (t(.compareWith), comparison)])
                return [
                    choice, .text(RegelingenPage.Model.validity(version.regeling.header, texts)),
                    .texts(RegelingenPage.Model.counts(version, texts)),
                ]
            })
    }

    // MARK: What differs

    @HTMLBuilder private func difference(
        _ difference: RegelingDifference, _ old: RegelingEntry, _ new: RegelingEntry
    ) -> [HTML] {
        section(.labelledBy("verschil")) {
            headingTwo(t(.compareTitle, ["oud": old.id.version, "nieuw": new.id.version]), id: "verschil")
            if difference.isEmpty {
                paragraph(t(.compareSame))
            } else {
                p(.class("luwte-rule__labels")) {
                    for direction in RegelingDifference.Direction.allCases {
                        let count = difference.changes.count { $0.direction == direction }
                        if count > 0 {
                            span(.class("luwte-label")) {
                                t(.compareCount, ["richting": word(direction).text, "aantal": String(count)])
                            }
                        }
                    }
                }
                paragraph(t(.compareHow))
            }
        }
        let own = OwnWords(texts: [texts.with(new.translations), texts.with(old.translations)])
        for part in difference.parts { PartView(frame: frame).section(partSection(part, own)) }
        if !difference.isEmpty { cases(difference, old, new, own) }
    }

    private func partSection(_ part: RegelingDifference.Part, _ own: OwnWords) -> PartSection {
        PartSection(
            id: "verschil-\(part.kind.rawValue)", title: word(part.kind),
            blocks: part.changes.map { .card(card($0, own)) })
    }

    private func card(_ change: RegelingDifference.Change, _ own: OwnWords) -> PartCard {
        var rows = [PartRow(word(change.kind), [.text(own(change.text.words(texts.rules)))])]
        if let before = change.before { rows.append(PartRow(t(.before), lines(before, of: change, own))) }
        if let after = change.after { rows.append(PartRow(t(.after), lines(after, of: change, own))) }
        switch change.ground {
        case .computed: rows.append(PartRow(t(.ground), [.text(t(.checkedByText))]))
        case .tried(let trial): rows.append(PartRow(t(.ground), [.text(own(trial.words(texts.rules)))]))
        case .none: break
        }
        let places = [change.oldPlace, change.newPlace].compactMap { $0?.description }
        rows.append(PartRow(t(.place), places.map { .code($0) }))
        return PartCard(
            title: own(change.subject.words(texts.rules)), labels: [word(change.direction)], rows: rows)
    }

    /// What stood there: a sentence as a sentence, a rule as it is written.
    private func lines(_ value: ChangedValue, of change: RegelingDifference.Change, _ own: OwnWords) -> [PartLine] {
        switch value {
        case .empty: [.notFilledIn]
        case .written where change.direction == .tekst: [.text(own(value.words(texts.rules)))]
        case .written(let text): [.code(text)]
        case .keys(let entries):
            entries.flatMap { entry -> [PartLine] in
                let name = Phrase([own(texts.rules.name(ofKey: entry.key)), Phrase(":")])
                return entry.value.map { [.text(Phrase([name, Phrase(" "), .code($0)]))] } ?? [
                    .text(name), .notFilledIn,
                ]
            }
        case .place: [.text(own(value.words(texts.rules)))]
        }
    }

    // MARK: For whom

    /// What comes out before and after: on one line, or each below a name of its own where it takes several.
    private func rows(_ value: RegelingDifference.ValueChange, _ own: OwnWords) -> [PartRow] {
        let sides = [value.before, value.after].map { $0.lines(texts.rules).map { own($0) } }
        if sides.allSatisfy({ $0.count == 1 }) {
            return [PartRow(word(value.name), [.text(Phrase([sides[0][0], Phrase(" → "), sides[1][0]]))])]
        }
        return zip([VoorbeeldText.before, .after], sides).map { name, lines in
            PartRow(Phrase([word(value.name), Phrase(", "), t(name).lowercased]), lines.map { .text($0) })
        }
    }

    /// The most cases that one page shows.
    private static let mostCases = 40

    private func cases(
        _ difference: RegelingDifference, _ old: RegelingEntry, _ new: RegelingEntry, _ own: OwnWords
    ) -> HTML {
        let shown = difference.cases.prefix(Self.mostCases)
        var intro = [
            t(.changedCasesCount, ["alle": String(difference.caseCount), "aantal": String(difference.cases.count)])
        ]
        if shown.count < difference.cases.count {
            intro.append(t(.changedCasesMore, ["aantal": String(shown.count)]))
        }
        let blocks = shown.map { change -> PartBlock in
            let entry = change.isOfOld ? old : new
            var rows = change.values.flatMap { self.rows($0, own) }
            if !change.reasons.isEmpty {
                let lines = change.reasons.map { PartLine.text(own($0.words(texts.rules))) }
                rows.append(PartRow(t(.changedBecause), lines))
            }
            if let example = entry.examples.first(where: { $0.content.place == change.place }) {
                rows.append(
                    PartRow(t(.version), [.link(Phrase(entry.id.description), .voorbeeld(entry.id, example.id))]))
            }
            return .card(PartCard(title: texts.fromRegeling(change.name), rows: rows))
        }
        return PartView(frame: frame).section(
            PartSection(id: "gevallen", title: t(.changedCases), intro: intro, blocks: Array(blocks)))
    }
}

/// Sentences in which words of either version stand: translated where somebody did, otherwise in Dutch and marked so.
private struct OwnWords {
    /// Of each version.
    let texts: [Texts]

    func callAsFunction(_ wording: Wording) -> Phrase {
        Phrase(
            wording.pieces.map { piece in
                switch piece {
                case .said(let text): Phrase(text)
                case .quoted(let text): self.quoted(text)
                case .written(let text): .code(text)
                }
            })
    }

    private func quoted(_ text: String) -> Phrase {
        let found = texts.map { $0.fromRegeling(text) }
        return found.first { $0.language == nil } ?? found.first ?? Phrase(text, language: .nl)
    }
}
