extension RegelingDifference {
    /// Compares two versions of a regeling.
    ///
    /// What the texts alone do not tell is tried on the worked cases of both, on variations of these, and on households
    /// made up at random: one change at a time, the same situations each time.
    ///
    /// - Parameter trials: how many changes are tried at most; the ones beyond it stay undetermined.
    package init(old: RegelingVersion, new: RegelingVersion, landelijk: Landelijk, trials: Int = 40) {
        let raw = TreeComparison(old: old.root, new: new.root).changes
        let names = ChangedNames(raw, old: old.regeling, new: new.regeling)
        let directions = ChangeDirection(old: old.regeling, new: new.regeling, changedNames: names)
        let computed = raw.map { change -> Direction? in TextKeys.holds(change) ? .tekst : directions.of(change) }
        let open = raw.indices.filter { computed[$0] == nil && RegelingDifference.canBeTried(raw[$0]) }.prefix(trials)
        let situations = open.isEmpty ? [] : TriedSituations(old: old, new: new).situations
        var found: [Int: Trial] = [:]
        if !open.isEmpty {
            let trial = ChangeTrial(old: old, landelijk: landelijk, situations: situations)
            for number in open { found[number] = trial.run(raw[number]) }
        }
        let comparison = CaseComparison(old: old, new: new, landelijk: landelijk, changes: raw, names: names)
        self.init(
            old: Side(old), new: Side(new),
            parts: RegelingDifference.parts(
                raw.enumerated().map { number, change in
                    Change(
                        change, computed[number], found[number], new.regeling,
                        files: (old.file, new.file))
                }),
            cases: comparison.run(), caseCount: comparison.examples.count, situationCount: situations.count)
    }

    /// Whether a rule can read what changed, so that trying can show something.
    private static func canBeTried(_ change: RawChange) -> Bool {
        ["feiten", "begrippen", "voorwaarden", "voorliggend", "toekenning", "bewijs", "lijsten"].contains(
            change.path[0])
            && !change.steps.isEmpty
    }

    private static func parts(_ changes: [Change]) -> [Part] {
        PartKind.allCases.compactMap { kind in
            let own = changes.filter { $0.path.prefix { $0 != "." } == kind.rawValue }
            return own.isEmpty ? nil : Part(kind: kind, changes: own)
        }
    }
}

extension RegelingDifference.Side {
    fileprivate init(_ version: RegelingVersion) {
        self.init(id: version.regeling.id, name: version.regeling.header.name, file: version.file)
    }
}

extension RegelingDifference.Change {
    fileprivate init(
        _ raw: RawChange, _ computed: RegelingDifference.Direction?, _ trial: RegelingDifference.Trial?,
        _ regeling: Regeling, files: (old: String, new: String)
    ) {
        let description = ChangeDescription(change: raw, regeling: regeling)
        func place(_ node: YAMLNode?, _ file: String) -> Place? {
            node.map { Place(file: file, line: $0.line, column: $0.column) }
        }
        self.init(
            path: raw.dotted, subject: description.subject, kind: description.kind,
            direction: computed ?? trial?.direction ?? .anders,
            ground: computed != nil ? .computed : trial.map { .tried($0) } ?? .none,
            text: description.text, before: description.before, after: description.after,
            oldPlace: place(raw.old, files.old), newPlace: place(raw.new, files.new))
    }
}

extension RegelingDifference.Trial {
    /// What trying showed: nothing when the situations do not agree.
    fileprivate var direction: RegelingDifference.Direction {
        switch (stricter > 0, looser > 0, other > 0) {
        case (true, false, false): .strenger
        case (false, true, false): .soepeler
        default: .anders
        }
    }
}
