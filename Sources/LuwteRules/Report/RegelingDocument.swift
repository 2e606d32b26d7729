import Feel
import LuwteCore

extension Regeling {
    /// The regeling as a readable document: what each rule says, in words and as it is written, beside the words of the
    /// source that it comes from; what is not filled in; the readings; the worked cases by name.
    ///
    /// - Parameters:
    ///   - cases: the worked cases beside the regeling.
    ///   - texts: in Dutch, as the document is.
    package func document(cases: [WorkedCase] = [], _ texts: RuleTexts) -> [DocumentBlock] {
        RegelingDocument(regeling: self, texts: texts).blocks(cases)
    }

    func roleName(_ id: String) -> String { lists.rollen.first { $0.id == id }?.name ?? id }
}

/// Puts the parts of a document below each other.
struct RegelingDocument {
    let regeling: Regeling
    let texts: RuleTexts

    var header: Header { regeling.header }
    var lists: Lists { regeling.lists }

    fileprivate func blocks(_ cases: [WorkedCase]) -> [DocumentBlock] {
        let rules = introduction + facts(of: lists) + conditionBlocks + provisionBlocks + paperBlocks + grantBlocks
        let practice = extensionBlocks + duringBlocks + practiceBlocks + contactBlocks + providerBlocks + moneyBlocks
        let background = deviationBlocks + notionBlocks + questionBlocks + readingBlocks + unsetBlocks
        return rules + practice + background + caseBlocks(cases)
    }

    private var introduction: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading(header.name, level: 1)]
        let names = dutchList(header.gemeenten.map(\.name), "en")
        let validity =
            header.hasValidity
            ? "Zij geldt vanaf \(header.firstDay.dutch)\(header.lastDay.map { " tot en met \($0.dutch)" } ?? "")."
            : "Vanaf wanneer zij geldt, is niet ingevuld."
        blocks.append(.paragraph("Regeling van \(names). \(header.standing.sentence) \(validity)"))
        switch header.replaces {
        case .set(let version): blocks.append(.paragraph("Zij vervangt de versie van \(version)."))
        case .absent, .unset: break
        }
        if case .set(let text) = header.transition { blocks.append(.paragraph("Overgangsrecht: \(text)")) }
        blocks.append(.paragraph(basis))
        blocks.append(
            .bullets(
                header.sources.map { source in
                    "Bron \(source.id): \(source.title)"
                        + (source.publishedOn.map { ", \($0.dutch)" } ?? "")
                        + (source.location.map { ", \($0)" } ?? "")
                        + (source.isPartlyRead ? ". Deze tekst is maar voor een deel gelezen." : ".")
                }))
        if !header.unread.isEmpty {
            blocks += [.paragraph("Dit is niet gelezen, en ontbreekt hier dus:"), .bullets(header.unread)]
        }
        return blocks
    }

    private var basis: String {
        func said(_ setting: Setting<String>) -> String {
            switch setting {
            case .set(let text): text.replacing("_", with: " ")
            case .absent: "geen"
            case .unset: "niet ingevuld"
            }
        }
        let subsidy: String =
            switch header.legalBasis.isSubsidy {
            case .set(let isTrue): isTrue ? "Het is een subsidie." : "Het is geen subsidie."
            case .absent, .unset: "Of het een subsidie is, is niet ingevuld."
            }
        let name: String =
            switch header.legalBasis.name {
            case .set(let text): "Naam: \(text)."
            case .absent: ""
            case .unset: "De naam daarvan is niet ingevuld."
            }
        guard header.legalBasis.kind.content != nil else {
            return "Waar de regeling op rust, is niet ingevuld. \(subsidy)"
        }
        let sentences = ["Zij rust op: \(said(header.legalBasis.kind)).", name, subsidy]
        return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func facts(of lists: Lists) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Soorten opvang", level: 2)]
        for soort in lists.opvangsoorten {
            blocks.append(.heading(soort.name, level: 3))
            if let explanation = soort.explanation { blocks.append(.paragraph(explanation)) }
            if let rule = soort.allowed { blocks += rules("Mag als", rule) }
            if let becomes = soort.becomes {
                let name = lists.opvangsoorten.first { $0.id == becomes.id }?.name ?? becomes.id
                blocks += rules("Gaat over in \(name) op", becomes.on)
            }
            blocks += origin(soort.provenance)
        }
        return blocks
    }

    // MARK: Parts of a rule

    /// A rule in words where there are any, and below it as it is written.
    func rules(_ label: String, _ rule: Rule) -> [DocumentBlock] {
        let line = rule.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let words = regeling.inWords(rule, texts)?.text else { return [.code(line, label: label)] }
        let said = DocumentBlock.paragraph("\(label): \(words).")
        if case .boolean? = rule.expression.constant { return [said] }
        return [said, .code(line, label: "Expressie")]
    }

    /// Where a rule comes from: the words of the source, and the readings chosen of them.
    func origin(_ provenance: Provenance) -> [DocumentBlock] {
        provenance.sources.map { source in
            let words = source.quote.isEmpty ? "" : "\u{201C}\(source.quote)\u{201D}, "
            let place = [source.source, source.article ?? "", source.requirements.joined(separator: ", ")]
            return .quote("\(words)bron: \(place.filter { !$0.isEmpty }.joined(separator: ", "))")
        }
            + provenance.readings.map { id in
                let reading = regeling.readings.first { $0.id == id }
                let unsure = reading?.isDefault == true ? " (niet bevestigd door de gemeente)" : ""
                return .paragraph("Lezing \(id)\(unsure): \(reading?.choice ?? "")")
            }
    }

    func roleName(_ id: String) -> String { regeling.roleName(id) }

    /// `a, b en c`.
    func dutchList(_ items: [String], _ joint: String) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " \(joint) " + (items.last ?? "")
    }
}

extension Header.Standing {
    fileprivate var sentence: String {
        switch self {
        case .voorbeeld: "Dit is een voorbeeld: de gemeente heeft het niet gecontroleerd."
        case .concept: "Dit is een concept: de gemeente heeft het nog niet vastgesteld."
        case .vastgesteld: "De gemeente heeft dit bestand vastgesteld."
        }
    }
}
