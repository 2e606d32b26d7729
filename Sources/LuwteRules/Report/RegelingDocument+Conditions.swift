import Feel

extension RegelingDocument {
    var conditionBlocks: [DocumentBlock] {
        [.heading("Voorwaarden", level: 2)] + blocks(of: regeling.voorwaarden, isTop: true)
    }

    func blocks(of node: VoorwaardeNode, isTop: Bool = false) -> [DocumentBlock] {
        switch node {
        case .leaf(let leaf): return blocks(of: leaf)
        case .group(let group):
            let names = group.children.map(\.name)
            let words =
                switch group.kind {
                case .alle: "Aan al deze voorwaarden moet zijn voldaan"
                case .eenVan: "Aan minstens één van deze voorwaarden moet zijn voldaan"
                case .geenVan: "Aan geen van deze voorwaarden mag zijn voldaan"
                }
            var blocks: [DocumentBlock] = []
            if let title = group.title, !isTop { blocks.append(.heading(title, level: 3)) }
            blocks += [.paragraph("\(words):"), .bullets(names)]
            if let rule = group.onlyIf { blocks += rules("Deze groep telt alleen mee als", rule) }
            blocks += effect(group.effect) + origin(group.provenance)
            return blocks + group.children.flatMap { self.blocks(of: $0) }
        }
    }

    private func blocks(of leaf: Voorwaarde) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("\(leaf.title) [\(leaf.id)]", level: 3)] + origin(leaf.provenance)
        switch leaf.content {
        case .rule(let met, let notMet, let judge):
            blocks += rules("Voldaan als", met)
            switch (notMet, judge) {
            case (let rule?, let judge?) where rule.expression.constant == .boolean(false):
                blocks.append(
                    .paragraph(
                        "Anders beoordeelt een mens het: \(roleName(judge)). Het systeem zegt hier nooit zelf nee."))
            case (let rule?, let judge):
                blocks += rules("Niet voldaan als", rule)
                blocks.append(
                    .paragraph("Wat ertussen ligt, beoordeelt een mens\(judge.map { ": \(roleName($0))" } ?? "")."))
            default: break
            }
        case .oordeel(let role): blocks.append(.paragraph("Dit beoordeelt een mens: \(roleName(role))."))
        case .toestemming(let rule):
            let fact = regeling.facts.first { $0.fullName == rule.text }
            blocks.append(.paragraph("Toestemming: \(fact?.question.map { "\u{201C}\($0)\u{201D}" } ?? rule.text)"))
        case .voorliggend(let number):
            blocks.append(
                .paragraph(
                    "Voldaan als deze voorziening niet voorgaat: \(regeling.voorliggend[number].title). Zie hieronder.")
            )
        case .unset: blocks.append(.paragraph("Deze voorwaarde is niet ingevuld. Een mens beoordeelt haar."))
        }
        if let rule = leaf.onlyIf { blocks += rules("Telt alleen mee als", rule) }
        blocks += effect(leaf.effect)
        blocks.append(.paragraph(circumstances(of: leaf)))
        if !leaf.lookAt.isEmpty { blocks += [.paragraph("Wie oordeelt, kijkt hiernaar:"), .bullets(leaf.lookAt)] }
        if !leaf.first.isEmpty { blocks.append(.paragraph("Eerst moet bekend zijn: \(knownNames(leaf.first)).")) }
        return blocks
    }

    private func circumstances(of leaf: Voorwaarde) -> String {
        let whom: String =
            switch leaf.over {
            case .once: ""
            case .each(let subject):
                " Voor alle \(lists.subjects[subject].plural ?? lists.subjects[subject].name) apart."
            case .anyOf(let subject): " Eén \(lists.subjects[subject].name) is genoeg."
            }
        let places =
            leaf.gemeenten.isEmpty
            ? ""
            : " Alleen in \(dutchList(leaf.gemeenten.map { id in header.gemeenten.first { $0.id == id }?.name ?? id }, "en"))."
        let moments = Voorwaarde.Moment.allCases.filter(leaf.moments.contains).map(\.words)
        return "Getoetst \(dutchList(moments, "en")).\(whom)\(places)"
    }

    private func effect(_ effect: Effect) -> [DocumentBlock] {
        switch effect {
        case .blokkeert: []
        case .bespreken: [.paragraph("Is er niet aan voldaan, dan is dat geen weigering: een mens kijkt ernaar.")]
        case .vastleggen: [.paragraph("Dit wordt alleen vastgelegd. Het telt niet mee voor de uitkomst.")]
        case .deelValtAf: [.paragraph("Is er niet aan voldaan, dan vervalt alleen dat deel van de opvang.")]
        }
    }

    /// Facts by their questions, papers and conditions by their names.
    private func knownNames(_ names: [String]) -> String {
        names.map { name in
            regeling.facts.first { $0.fullName == name }?.question.map { "\u{201C}\($0)\u{201D}" }
                ?? lists.bewijsstukken.first { $0.id == name }?.name ?? name
        }.joined(separator: ", ")
    }
}

extension VoorwaardeNode {
    /// What a list of members calls it.
    fileprivate var name: String {
        switch self {
        case .leaf(let leaf): return leaf.title
        case .group(let group):
            if let title = group.title { return title }
            let joint: String =
                switch group.kind {
                case .alle: " en "
                case .eenVan: " of "
                case .geenVan: ", en ook niet: "
                }
            return (group.kind == .geenVan ? "Niet: " : "") + group.children.map(\.name).joined(separator: joint)
        }
    }
}

extension Voorwaarde.Moment {
    fileprivate var words: String {
        switch self {
        case .aanvraag: "bij de aanvraag"
        case .doorlopend: "op elke dag van de opvang"
        case .verlenging: "bij een verlenging"
        case .plaatsing: "bij de plaatsing"
        case .maand: "elke maand"
        }
    }
}
