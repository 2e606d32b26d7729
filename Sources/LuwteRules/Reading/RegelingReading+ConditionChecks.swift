import Feel

/// What is likely wrong with conditions that can be run all the same.
extension RegelingReading {
    func checkConditions(_ regeling: Regeling) {
        for tree in [regeling.voorwaarden, regeling.verlenging.content?.voorwaarden].compactMap({ $0 }) {
            checkGrounds(tree)
            checkGroups(tree)
        }
        var titles: [String: Place] = [:]
        for read in readLeaves {
            let leaf = read.leaf
            if let first = titles[leaf.title], !leaf.title.isEmpty {
                report(.sameTitle(leaf.title, firstLine: first.line), at: leaf.place)
            }
            titles[leaf.title] = leaf.place
            if leaf.provenance.sources.isEmpty, leaf.provenance.readings.isEmpty {
                report(.noSource, at: leaf.place)
            }
            guard case .rule(let met, _, _) = leaf.content else { continue }
            if case .boolean(let isTrue)? = met.expression.constant {
                report(isTrue ? .alwaysHolds(met.text) : .neverHolds(met.text), at: met.place)
            }
            checkDay(read, met)
            checkProvider(read, met)
            checkTitle(read, met)
            checkBound(met, leaf.provenance)
        }
        for soort in regeling.lists.opvangsoorten {
            if let allowed = soort.allowed { checkBound(allowed, soort.provenance) }
        }
    }

    /// A condition that can stop being met, and is tested once; a reading says that this is meant so.
    private func checkDay(_ read: ReadLeaf, _ met: Rule) {
        let leaf = read.leaf
        guard !leaf.moments.contains(.doorlopend), !leaf.moments.isDisjoint(with: [.aanvraag, .verlenging]),
            leaf.effect != .vastleggen, !met.borders.isEmpty, leaf.provenance.readings.isEmpty
        else { return }
        let analysis = BorderAnalysis(draft: draft)
        let trend = DayTrend(met.expression.syntax, usesDay: { analysis.usesDay($0, [:]) }) { name in
            self.draft.expressions[name]?.syntax
        }
        let bad: DayTrend = read.group.isNegated ? .rising : .falling
        guard trend == bad || trend == .both else { return }
        report(.testedOnce, at: met.place)
    }

    /// A condition about a provider, at a moment when none is chosen.
    private func checkProvider(_ read: ReadLeaf, _ met: Rule) {
        let isAbout =
            !Set(met.expression.functions).isDisjoint(with: ["op_lijst", "in_lrk"])
            || draft.facts.contains { fact in
                fact.answer == .lrkNumber && draft.fullNames(in: met.expression).contains(fact.fullName)
            }
        guard isAbout, read.leaf.moments.contains(.aanvraag) else { return }
        report(.providerNotChosen, at: met.place)
    }

    /// A title that denies, over an expression that does not.
    private func checkTitle(_ read: ReadLeaf, _ met: Rule) {
        guard !read.group.isNegated, let name = met.expression.syntax.dottedName, met.expression.type == .boolean else {
            return
        }
        let words = read.leaf.title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let index = words.firstIndex(where: { ["geen", "niet"].contains($0.lowercased()) }) else { return }
        let own = name.split { $0 == "." || $0 == "_" }
        guard Set(own).isDisjoint(with: ["geen", "niet", "zonder", "on"]) else { return }
        let denied = words[index].lowercased() == "geen" && index + 1 < words.count ? words[index + 1] : name
        report(.titleDenies(words[index].lowercased(), denied), at: met.place)
    }

    /// `tot en met 12` in the source, and `< 12` in the expression.
    private func checkBound(_ rule: Rule, _ provenance: Provenance) {
        let bounds = Set(provenance.sources.flatMap { RegelingReading.lastIncluded(in: $0.quote) })
        guard !bounds.isEmpty else { return }
        rule.expression.syntax.forEachNode { node in
            guard case .comparison(.less, let left, let right) = node.kind, case .number(let number) = right.kind,
                let bound = number.intValue, bounds.contains(bound), case .call(let function, _) = left.kind,
                case .name("leeftijd") = function.kind
            else { return }
            self.report(.lastIncluded(bound), at: rule.place)
        }
    }

    /// The numbers after `tot en met`.
    private static func lastIncluded(in quote: String) -> [Int] {
        let words = quote.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.indices.dropFirst(3).compactMap { index in
            words[(index - 3)..<index].elementsEqual(["tot", "en", "met"]) ? Int(words[index]) : nil
        }
    }
}
