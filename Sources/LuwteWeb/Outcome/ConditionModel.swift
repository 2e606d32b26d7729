import LuwteRules

/// One condition, as a family sees it.
struct ConditionModel: Sendable {
    let outcome: Outcome
    let badge: OutcomeBadge
    let title: Phrase
    let sentence: Phrase?
    let settledBy: [Settling]
    let help: Phrase?
    let sources: [SourceLine]
    /// The readings of the text that it rests on, in one line; `nil` without any.
    let readings: Phrase?
    /// Where the regeling itself is shown with this rule.
    let rule: Route?

    /// What would make it clear: what kind of thing, and which.
    struct Settling: Sendable {
        let label: Phrase
        /// More than one where one of them is enough.
        let what: [Phrase]
    }

    init(_ condition: PrecheckOutcome.Condition, of regeling: Regeling.ID?, _ texts: Texts) {
        rule = regeling.map { .deel($0, .voorwaarden, anchor: condition.id) }
        outcome = condition.outcome
        badge = OutcomeBadge(condition.outcome, texts)
        title = texts.fromRegeling(condition.title)
        sentence = condition.sentence.map(texts.fromRegeling)
        settledBy = condition.settledBy.map { Self.settling($0, texts) }
        help = condition.help.map(texts.fromRegeling)
        sources = condition.sources.map { SourceLine($0, texts) }
        let numbers = condition.readings.joined(separator: ", ")
        readings = numbers.isEmpty ? nil : texts(.readingUsed, ["nummer": numbers])
    }

    private static func settling(_ what: PrecheckOutcome.SettledBy, _ texts: Texts) -> Settling {
        switch what {
        case .fact(let question): Settling(label: texts(.settledByAnswer), what: [texts.fromRegeling(question)])
        case .builtIn(let key):
            Settling(label: texts(.settledByAnswer), what: [BuiltInQuestion(key: key)?.question(texts) ?? Phrase(key)])
        case .paper(let names):
            Settling(
                label: texts(names.count > 1 ? .settledByOnePaper : .settledByPaper),
                what: names.map(texts.fromRegeling))
        case .oordeel(let role):
            Settling(
                label: texts(.settledByJudgement),
                what: [role.isEmpty ? texts(.settledByWorker) : texts.fromRegeling(role).capitalized])
        case .municipality(let path):
            Settling(label: texts(.settledByMunicipality), what: [UnsetName.name(of: path, texts)])
        }
    }
}

/// The conditions with the same outcome.
struct ConditionGroup: Sendable {
    let outcome: Outcome
    let badge: OutcomeBadge
    /// The word for the outcome, with how many there are.
    let title: Phrase
    /// Whether they are shown at once; a fold keeps the rest at hand.
    let isOpen: Bool
    let conditions: [ConditionModel]

    /// What is most worth knowing comes first, and what asks for nothing is folded away. When something does not fit already,
    /// that is the answer, and what is still unknown beside it only tires.
    static func groups(of conditions: [ConditionModel], _ verdict: Verdict, _ texts: Texts) -> [ConditionGroup] {
        let order: [Outcome] = [.nietVervuld, .fout, .onbekend, .teBeoordelen, .vervuld, .nietVanToepassing]
        let open: [Outcome] =
            verdict == .voldoetNiet ? [.nietVervuld, .fout] : [.nietVervuld, .fout, .onbekend, .teBeoordelen]
        return order.compactMap { outcome in
            let members = conditions.filter { $0.outcome == outcome }
            guard !members.isEmpty else { return nil }
            let badge = OutcomeBadge(outcome, texts)
            let title = texts(.conditionGroup, ["uitkomst": badge.text.text, "aantal": String(members.count)])
            return ConditionGroup(
                outcome: outcome, badge: badge, title: title, isOpen: open.contains(outcome), conditions: members)
        }
    }
}

/// An outcome as a word with a shape.
struct OutcomeBadge: Sendable {
    var text: Phrase
    let shape: Drawing
    let tone: BadgeTone

    init(_ outcome: Outcome, _ texts: Texts) {
        switch outcome {
        case .vervuld: (text, shape, tone) = (texts(.badgeMet), .check, .safe)
        case .nietVervuld: (text, shape, tone) = (texts(.badgeNotMet), .cross, .danger)
        case .onbekend: (text, shape, tone) = (texts(.badgeUnknown), .question, .warning)
        case .teBeoordelen: (text, shape, tone) = (texts(.badgeToJudge), .person, .neutral)
        case .nietVanToepassing: (text, shape, tone) = (texts(.badgeNotApplicable), .ring, .neutral)
        case .fout: (text, shape, tone) = (texts(.badgeBroken), .warning, .warning)
        }
    }
}

/// A provision that comes first.
struct GoesFirstModel: Sendable {
    let badge: OutcomeBadge
    let standing: Phrase
    let title: Phrase
    let help: Phrase?
    let sources: [SourceLine]

    /// Those that may stand before the regeling. What turned out not to be in the way is said among the conditions; when
    /// something does not fit already, what is still unknown only tires.
    static func list(
        _ provisions: [PrecheckOutcome.GoesFirst], _ verdict: Verdict, _ texts: Texts
    ) -> [GoesFirstModel] {
        let shown: [Outcome] =
            verdict == .voldoetNiet ? [.nietVervuld, .teBeoordelen] : [.nietVervuld, .teBeoordelen, .onbekend, .fout]
        return provisions.filter { shown.contains($0.outcome) }.map { GoesFirstModel($0, texts) }
    }

    private init(_ provision: PrecheckOutcome.GoesFirst, _ texts: Texts) {
        badge = OutcomeBadge(provision.outcome, texts)
        standing =
            switch provision.outcome {
            case .nietVervuld: texts(.firstApplies)
            case .onbekend, .teBeoordelen, .fout, .vervuld, .nietVanToepassing: texts(.firstMayApply)
            }
        title = texts.fromRegeling(provision.title)
        help = provision.help.map(texts.fromRegeling)
        sources = provision.sources.map { SourceLine($0, texts) }
    }
}

/// A paper that is needed, or may be.
struct PaperModel: Sendable {
    /// More than one where one of them is enough.
    let names: [Phrase]
    let need: Phrase
    let isNeeded: Bool
    let explanation: Phrase?
    let sources: [SourceLine]

    init(_ paper: PrecheckOutcome.Paper, _ texts: Texts) {
        names = paper.names.map(texts.fromRegeling)
        isNeeded = paper.isNeeded == .needed
        need = texts(isNeeded ? .paperNeeded : .paperMaybe)
        explanation = paper.explanation.map(texts.fromRegeling)
        sources = paper.sources.map { SourceLine($0, texts) }
    }
}
