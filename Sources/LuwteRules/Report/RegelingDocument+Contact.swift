extension RegelingDocument {
    var contactBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Contact en verwijzingen", level: 2)]
        switch regeling.contact.channels {
        case .absent: blocks.append(.paragraph("Er zijn geen kanalen."))
        case .unset: blocks.append(.paragraph("Hoe ouders de gemeente bereiken, is niet ingevuld."))
        case .set(let channels):
            blocks.append(
                .table(
                    header: ["Kanaal", "Waarvoor", "Adres of nummer"],
                    rows: channels.map { channel in
                        let value: String =
                            switch channel.value {
                            case .set(let text): text
                            case .absent: "geen"
                            case .unset: "niet ingevuld"
                            }
                        return [channel.kind, channel.purpose ?? "", value]
                    }))
        }
        if case .set(let referrals) = regeling.contact.referrals {
            for referral in referrals {
                blocks.append(.bullets(["\(referral.name): \(referral.when)"]))
                if let rule = referral.onlyIf { blocks += rules("Alleen als", rule) }
                blocks += origin(referral.provenance)
            }
        }
        return blocks
    }

    var providerBlocks: [DocumentBlock] {
        func said(_ setting: Setting<String>, _ none: String) -> String {
            switch setting {
            case .set(let text): text.replacing("_", with: " ")
            case .absent: none
            case .unset: "niet ingevuld"
            }
        }
        let register: String =
            switch regeling.aanbieders.needsLRK {
            case .set(let isNeeded): isNeeded ? "ja" : "nee"
            case .absent: "nee"
            case .unset: "niet ingevuld"
            }
        let closed = regeling.aanbieders.closedLists.sorted { $0.key < $1.key }.map { soort, names in
            let name = lists.opvangsoorten.first { $0.id == soort }?.name ?? soort
            return "Alleen deze organisaties voor \(name): \(names.content?.joined(separator: ", ") ?? "niet ingevuld")"
        }
        let lines = [
            "Moet in het landelijk register kinderopvang staan: \(register)",
            "Lijst met goedgekeurde opvang: \(said(regeling.aanbieders.lists.map { $0.joined(separator: ", ") }, "geen"))",
            "Plaats: \(said(regeling.aanbieders.place, "geen eis"))",
            "Wie kiest: \(said(regeling.aanbieders.chosenBy, "niemand"))",
        ]
        return [.heading("Welke opvang", level: 2), .bullets(lines + closed)] + origin(regeling.aanbieders.provenance)
    }

    var deviationBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Afwijken van een regel", level: 2)]
        switch regeling.afwijken {
        case .absent: blocks.append(.paragraph("De regeling noemt geen manier om af te wijken."))
        case .unset: blocks.append(.paragraph("Of van een regel kan worden afgeweken, is niet ingevuld."))
        case .set(let ways):
            for way in ways {
                blocks.append(.heading(way.title, level: 3))
                let titles = way.from.compactMap(conditionTitle)
                let rules =
                    titles.isEmpty ? "alle voorwaarden" : titles.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
                blocks.append(
                    .paragraph("Van \(rules). Dat mag: \(roleName(way.by))\(way.needsMotive ? ", met een reden" : "").")
                )
                blocks += origin(way.provenance)
            }
        }
        return blocks
    }

    private func conditionTitle(_ id: String) -> String? {
        RegelingIndex(regeling, findsThresholds: false).leaves.first { $0.id == id }?.title
    }

    /// Every question that somebody may be asked, in the order of the file.
    var questionBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Vragen", level: 2)]
        for fact in regeling.facts {
            let judge = fact.judgedBy.map { " Dit beoordeelt: \(roleName($0))." } ?? ""
            let only = fact.onlyIf.map { rule in
                regeling.inWords(rule, texts).map { " Alleen als: \($0.text)." } ?? " Alleen als: `\(rule.text)`."
            }
            blocks.append(.bullets(["\(fact.question ?? fact.fullName) [\(fact.fullName)]\(judge)\(only ?? "")"]))
        }
        return blocks
    }
}
