extension ChangeText {
    /// The change as a sentence.
    package func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .came(let thing): texts.wording(.came, ["wat": thing.words(texts)])
        case .gone(let thing): texts.wording(.gone, ["wat": thing.words(texts)])
        case .filledIn(let thing): texts.wording(.filledIn, ["wat": thing.words(texts)])
        case .emptied(let thing): texts.wording(.emptied, ["wat": thing.words(texts)])
        case .value(let thing, let before, let after):
            texts.wording(
                .otherValue,
                ["wat": thing.words(texts), "was": texts.wording(ofValue: before), "is": texts.wording(ofValue: after)])
        case .changed(let thing): texts.wording(.changed, ["wat": thing.words(texts)])
        case .otherGroup: texts.wording(.otherGroup)
        case .otherOrder: texts.wording(.otherOrder)
        }
    }
}

extension ChangedThing {
    fileprivate func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .part: texts.wording(.thisPart)
        case .one(let kind): .said(texts.word(kind))
        case .key(let key): texts.wording(.keyItself, ["naam": texts.name(ofKey: key)])
        }
    }
}

extension ChangeSubject {
    /// The name of what changed.
    package func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .named(let name): .quoted(name)
        case .keys(let keys): keys.map { texts.name(ofKey: $0) }.joined(separator: ", ")
        case .part(let part): .said(texts.word(part))
        }
    }
}

extension ChangedValue {
    /// On one line.
    package func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .empty: texts.wording(.notFilledIn)
        case .written(let text): .quoted(text)
        case .keys(let entries):
            entries.map {
                texts.name(ofKey: $0.key) + .said(": ") + ($0.value.map { .quoted($0) } ?? texts.wording(.notFilledIn))
            }
            .joined(separator: "; ")
        case .place(let groups):
            groups.dropFirst().reduce(groups.first?.words(texts) ?? texts.wording(.atTheTop)) { outer, group in
                texts.wording(.groupInside, ["buiten": outer, "binnen": group.words(texts)])
            }
        }
    }
}

extension TreeGroup {
    fileprivate func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .named(let name): texts.wording(.keyItself, ["naam": .quoted(name)])
        case .holding(let first, let kind):
            texts.wording(.groupHolding, ["soort": .quoted(kind), "eerste": .quoted(first)])
        }
    }
}

extension RegelingDifference.Change {
    /// `Strenger, nieuw.`
    func label(_ texts: RuleTexts) -> String {
        let what = kind == .gewijzigd ? [] : [texts.word(kind)]
        return ([texts.word(direction).capitalizedFirst] + what).joined(separator: ", ") + "."
    }
}

extension RegelingDifference.Trial {
    /// What trying showed, as a sentence.
    package func words(_ texts: RuleTexts) -> Wording {
        let tried = Wording.said(String(situations))
        let counts: [(count: Int, direction: RegelingDifference.Direction)] = [
            (stricter, .strenger), (looser, .soepeler), (other, .anders),
        ]
        var parts = counts.filter { $0.count > 0 }.map { count, direction in
            texts.wording(
                .triedIn, ["richting": .said(texts.word(direction)), "aantal": .said(String(count))])
        }
        if parts.isEmpty { return texts.wording(.triedWithoutEffect, ["aantal": tried]) }
        if other == 0, stricter == 0 || looser == 0 {
            let never = texts.word(stricter == 0 ? RegelingDifference.Direction.strenger : .soepeler)
            parts.append(texts.wording(.triedNever, ["richting": .said(never)]))
        }
        return texts.wording(.tried, ["aantal": tried, "gevolgen": parts.joined(separator: ", ")])
    }
}

extension String {
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
