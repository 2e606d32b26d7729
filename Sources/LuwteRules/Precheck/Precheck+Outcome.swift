import Feel
import LuwteCore

extension Precheck {
    func outcome(
        of assessment: Assessment, answers: PrecheckAnswers, hasMoreQuestions: Bool
    ) -> PrecheckOutcome {
        PrecheckOutcome(
            verdict: assessment.verdict, conditions: conditions(assessment), goesFirst: goesFirst(assessment),
            meaning: meaning(assessment), papers: papers(assessment), channels: regeling.contact.channels,
            referrals: referrals(assessment), readings: regeling.readings, unset: regeling.unset,
            answered: answered(answers), hasMoreQuestions: hasMoreQuestions)
    }

    // MARK: Conditions

    private func conditions(_ assessment: Assessment) -> [PrecheckOutcome.Condition] {
        assessment.tree.leaves.map { result in
            let leaf = assessor.index.leaf(result.leaf)
            let outcome = result.counted.outcome == .teBeoordelen ? .teBeoordelen : result.tested.outcome
            let waiting = result.counted.waiting ?? result.tested.waiting
            return PrecheckOutcome.Condition(
                id: leaf.id, title: leaf.title, outcome: outcome, sentence: leaf.texts.sentence(for: outcome),
                sources: regeling.cited(leaf.provenance), readings: leaf.provenance.readings,
                settledBy: settledBy(waiting), help: outcome == .nietVervuld ? leaf.texts.help : nil)
        }
    }

    private func settledBy(_ waiting: WaitingSet?) -> [PrecheckOutcome.SettledBy] {
        var seen: Set<PrecheckOutcome.SettledBy> = []
        return (waiting?.waits ?? []).compactMap(settledBy).filter { seen.insert($0).inserted }
    }

    private func settledBy(_ wait: Wait) -> PrecheckOutcome.SettledBy? {
        switch wait {
        case .fact(let fact, _):
            return .fact(question: regeling.facts[fact].question ?? regeling.facts[fact].fullName)
        case .judgedFact(let fact, _), .contradiction(let fact, _):
            return .oordeel(role: regeling.roleName(regeling.facts[fact].judgedBy))
        case .oordeel(let leaf, _):
            return .oordeel(role: regeling.roleName(assessor.index.knownLeaf(leaf)?.judge))
        case .paper(let rule):
            guard regeling.bewijs.indices.contains(rule) else { return nil }
            return .paper(names: regeling.paperNames(regeling.bewijs[rule]))
        case .unset(let number):
            return regeling.unset.indices.contains(number) ? .municipality(path: regeling.unset[number].path) : nil
        case .request(.first), .begin: return .builtIn(key: Self.builtInKeys[0])
        case .list(let subject):
            return subject == assessor.index.ouder
                ? .builtIn(key: Self.builtInKeys[1]) : .oordeel(role: regeling.roleName(nil))
        case .request, .register, .question, .consult:
            return .oordeel(role: regeling.roleName(nil))
        }
    }

    private func goesFirst(_ assessment: Assessment) -> [PrecheckOutcome.GoesFirst] {
        assessment.provisions.filter { $0.applies != false }.map { result in
            let provision = regeling.voorliggend[result.number]
            return PrecheckOutcome.GoesFirst(
                title: provision.title, outcome: result.tested.outcome, help: provision.help,
                sources: regeling.cited(provision.provenance))
        }
    }

    private func papers(_ assessment: Assessment) -> [PrecheckOutcome.Paper] {
        assessment.papers.compactMap { result in
            guard result.need != .aanwezig, result.need != .nietNodig else { return nil }
            let rule = regeling.bewijs[result.rule]
            return PrecheckOutcome.Paper(
                names: regeling.paperNames(rule), isNeeded: result.need == .nodig ? .needed : .maybe,
                explanation: rule.question, sources: regeling.cited(rule.provenance))
        }
    }

    private func referrals(_ assessment: Assessment) -> [ContactRules.Referral] {
        (regeling.contact.referrals.content ?? []).filter { referral in
            referral.onlyIf.map { assessment.facts.evaluates($0) } ?? true
        }
    }

    private func answered(_ answers: PrecheckAnswers) -> [PrecheckOutcome.Answered] {
        answers.entries.map { entry in
            let fact = factItem(for: entry.key).map { regeling.facts[$0.fact] }
            return PrecheckOutcome.Answered(
                key: entry.key, question: fact.map { $0.question ?? $0.name } ?? "",
                answers: fact.map { shown(entry.text, $0.answer) } ?? [entry.text])
        }
    }

    /// An answer in words where the regeling has them; a date, number or "weet_niet" as it was given.
    private func shown(_ text: String, _ answer: AnswerType) -> [String] {
        switch answer {
        case .choice(let choices), .multipleChoice(let choices):
            text.split(separator: ",").map { word in choices.first { $0.id == word }?.text ?? String(word) }
        case .opvangsoort: [regeling.lists.opvangsoorten.first { $0.id == text }?.name ?? text]
        default: [text]
        }
    }
}

extension Voorwaarde {
    /// The role that judges it, when one does.
    package var judge: String? {
        switch content {
        case .rule(_, _, let judge): judge
        case .oordeel(let role): role
        case .toestemming, .voorliggend, .unset: nil
        }
    }
}

extension Voorwaarde.Texts {
    /// The sentence for an outcome, where the regeling has one.
    package func sentence(for outcome: Outcome) -> String? {
        switch outcome {
        case .vervuld: met
        case .nietVervuld: notMet
        case .onbekend: unknown
        case .teBeoordelen: toJudge
        case .nietVanToepassing, .fout: nil
        }
    }
}

extension Regeling {
    /// The name of a role, as the regeling has it; empty for none.
    package func roleName(_ id: String?) -> String {
        guard let id else { return "" }
        return lists.rollen.first { $0.id == id }?.name ?? id
    }

    /// The names of the papers of which one is enough.
    package func paperNames(_ rule: BewijsRule) -> [String] {
        rule.papers.map { id in lists.bewijsstukken.first { $0.id == id }?.name ?? id }
    }
}

extension FactSheet {
    /// Whether an expression of the regeling holds on the day of the sheet.
    func evaluates(_ rule: Rule) -> Bool {
        var run = Run()
        return rule.expression.evaluate(Frame(values), &run) == .boolean(true)
    }
}
