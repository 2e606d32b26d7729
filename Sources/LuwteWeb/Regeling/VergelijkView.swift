import Hummingbird
import LuwteRules

/// Two versions of a regeling beside each other: what differs, and for which families it matters.
struct VergelijkView {
    let entry: RegelingEntry
    let shelf: RegelingShelf
    let frame: PageFrame

    var texts: Texts { frame.texts }
    func t(_ text: VoorbeeldText, _ values: KeyValuePairs<String, String> = [:]) -> Phrase { texts(text, values) }
    func own(_ text: String) -> Phrase { texts.fromRegeling(text) }

    /// - Parameter version: the other version; `nil` before one was chosen.
    /// - Throws: "not found" for a version that is not there.
    func content(with version: String?) throws -> [HTML] {
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
        guard let difference = shelf.differences.between(old, new) else {
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
                                t(.compareCount, ["richting": t(direction.pageText).text, "aantal": String(count)])
                            }
                        }
                    }
                }
                paragraph(t(.compareHow))
            }
        }
        for part in difference.parts { PartView(frame: frame).section(partSection(part)) }
        if !difference.isEmpty { cases(difference, old, new) }
    }

    private func partSection(_ part: RegelingDifference.Part) -> PartSection {
        PartSection(
            id: "verschil-\(part.kind.rawValue)", title: own(part.kind.title),
            blocks: part.changes.map { .card(card($0)) })
    }

    private func card(_ change: RegelingDifference.Change) -> PartCard {
        var rows: [PartRow] = []
        if let before = change.before { rows.append(PartRow(t(.before), [.code(before)])) }
        if let after = change.after { rows.append(PartRow(t(.after), [.code(after)])) }
        switch change.ground {
        case .computed: rows.append(PartRow(t(.ground), [.text(t(.checkedByText))]))
        case .tried(let trial):
            let values: KeyValuePairs = [
                "aantal": String(trial.situations), "strenger": String(trial.stricter),
                "soepeler": String(trial.looser), "anders": String(trial.other),
            ]
            rows.append(PartRow(t(.ground), [.text(t(.checkedByTrying, values))]))
        case .none: break
        }
        let places = [change.oldPlace, change.newPlace].compactMap { $0?.description }
        rows.append(PartRow(t(.place), places.map { .code($0) }))
        rows.insert(PartRow(t(change.kind.pageText), [.text(own(change.sentence))]), at: 0)
        return PartCard(title: own(change.about), labels: [t(change.direction.pageText)], rows: rows)
    }

    // MARK: For whom

    /// The most cases that one page shows.
    private static let mostCases = 40

    private func cases(_ difference: RegelingDifference, _ old: RegelingEntry, _ new: RegelingEntry) -> HTML {
        let shown = difference.cases.prefix(Self.mostCases)
        var intro = [
            t(.changedCasesCount, ["alle": String(difference.caseCount), "aantal": String(difference.cases.count)])
        ]
        if shown.count < difference.cases.count {
            intro.append(t(.changedCasesMore, ["aantal": String(shown.count)]))
        }
        let blocks = shown.map { change -> PartBlock in
            let entry = change.isOfOld ? old : new
            var rows = change.values.map { value in
                PartRow(own(value.name), [.text(own("\(value.before) → \(value.after)"))])
            }
            if !change.reasons.isEmpty {
                rows.append(PartRow(t(.changedBecause), change.reasons.map { .text(own($0)) }))
            }
            if let example = entry.examples.first(where: { $0.content.place == change.place }) {
                rows.append(
                    PartRow(t(.version), [.link(Phrase(entry.id.description), .voorbeeld(entry.id, example.id))]))
            }
            return .card(PartCard(title: own(change.name), rows: rows))
        }
        return PartView(frame: frame).section(
            PartSection(id: "gevallen", title: t(.changedCases), intro: intro, blocks: Array(blocks)))
    }
}

extension RegelingDifference.Direction {
    var pageText: VoorbeeldText {
        switch self {
        case .strenger: .stricter
        case .soepeler: .looser
        case .anders: .otherwise
        case .tekst: .onlyText
        }
    }
}

extension RegelingDifference.Kind {
    var pageText: VoorbeeldText {
        switch self {
        case .nieuw: .isNew
        case .vervallen: .isGone
        case .gewijzigd: .isChanged
        }
    }
}
