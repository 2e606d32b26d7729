import LuwteCore

extension RegelingDocument {
    var duringBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Tijdens de opvang", level: 2)]
        switch regeling.tijdens.toetsmomenten {
        case .absent: blocks.append(.paragraph("Er zijn geen vaste toetsmomenten."))
        case .unset: blocks.append(.paragraph("Of er toetsmomenten zijn, is niet ingevuld."))
        case .set(let moments):
            for moment in moments {
                blocks.append(.heading(moment.title, level: 3))
                blocks += rules("Op", moment.day) + origin(moment.provenance)
                if !moment.agenda.isEmpty { blocks.append(.bullets(moment.agenda)) }
            }
        }
        switch regeling.tijdens.duties {
        case .absent: blocks.append(.paragraph("Het gezin heeft geen verplichtingen."))
        case .unset: blocks.append(.paragraph("Wat het gezin tijdens de opvang moet doen, is niet ingevuld."))
        case .set(let duties):
            blocks.append(.paragraph("Het gezin doet dit:"))
            blocks += duties.flatMap { [.bullets([$0.title])] + origin($0.provenance) }
        }
        return blocks
    }

    var practiceBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Werkwijze en termijnen", level: 2)]
        if regeling.werkwijze.steps.isEmpty {
            blocks.append(
                .paragraph(
                    isUnset("werkwijze.stappen") ? "De stappen zijn niet ingevuld." : "Er zijn geen stappen beschreven."
                ))
        } else {
            blocks.append(
                .table(
                    header: ["Stap", "Wie", "Na"],
                    rows: regeling.werkwijze.steps.map { step in
                        let after = step.after.map { id in regeling.werkwijze.steps.first { $0.id == id }?.title ?? id }
                        return [step.title, step.role.map(roleName) ?? "", after.joined(separator: ", ")]
                    }))
        }
        let terms = [
            ("De gemeente beslist binnen", regeling.werkwijze.beslissing),
            ("Aanvullen kan binnen", regeling.werkwijze.aanvulling),
            ("Een herinnering gaat na", regeling.werkwijze.herinnering),
        ]
        blocks.append(.bullets(terms.map { label, setting in "\(label): \(said(setting))" }))
        if case .set(let rule) = regeling.werkwijze.beslissing { blocks += origin(rule.provenance) }
        if case .set(let rule) = regeling.werkwijze.besluit {
            let people = [
                rule.proposer.map { "Wie het besluit voorstelt: \(roleName($0))" },
                rule.team.content.map { "Wie meebeslist: \(roleName($0))" },
                rule.signer.map { "Wie tekent: \(roleName($0))\(rule.isUnderMandaat ? " (in mandaat)" : "")" },
            ].compactMap { $0 }
            if !people.isEmpty { blocks.append(.bullets(people)) }
            blocks += origin(rule.provenance)
        }
        for form in regeling.werkwijze.formulieren {
            blocks.append(.heading("Formulier: \(form.title)", level: 3))
            blocks.append(
                .table(
                    header: ["Veld", "Moet", "Staat op het eigen formulier"],
                    rows: form.fields.map { [$0.title, $0.isMandatory ? "ja" : "nee", $0.isFromSource ? "ja" : "nee"] })
            )
        }
        return blocks
    }

    private func said(_ setting: Setting<Werkwijze.TermRule>) -> String {
        switch setting {
        case .absent: "geen termijn"
        case .unset: "niet ingevuld"
        case .set(let rule):
            switch rule.length {
            case .set(let term): term.dutch
            case .absent: "geen termijn"
            case .unset: "niet ingevuld"
            }
        }
    }

    var moneyBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Geld", level: 2)]
        switch regeling.geld.rates {
        case .absent: blocks.append(.paragraph("Er is geen hoogste uurtarief."))
        case .unset:
            blocks.append(
                .paragraph("De hoogste uurtarieven zijn niet ingevuld. Een bedrag kan daarom niet worden berekend."))
        case .set(.landelijk): blocks.append(.paragraph("De landelijke hoogste uurtarieven gelden."))
        case .set(.own(let rates)):
            blocks.append(
                .table(
                    header: ["Opvang", "Van", "Tot en met", "Hoogste uurtarief", "Twijfel"],
                    rows: rates.map { rate in
                        [
                            lists.opvangsoorten.first { $0.id == rate.soort }?.name ?? rate.soort, rate.first.iso,
                            rate.last?.iso ?? "", rate.amount.dutch, rate.doubt ?? "",
                        ]
                    }))
        }
        blocks.append(
            .bullets([
                "Wat boven het uurtarief komt, betaalt: \(said(regeling.geld.aboveRate))",
                "De gemeente betaalt aan: \(said(regeling.geld.payee))",
                "Eigen bijdrage: \(contribution)",
                "Plafond: \(ceiling)",
            ]))
        return blocks + origin(regeling.geld.provenance)
    }

    private func said(_ setting: Setting<String>) -> String {
        switch setting {
        case .set(let text): text.replacing("_", with: " ")
        case .absent: "geen"
        case .unset: "niet ingevuld"
        }
    }

    private var contribution: String {
        switch regeling.geld.ouderbijdrage {
        case .absent: "geen"
        case .unset: "niet ingevuld"
        case .set(let rule): said(rule.method) + (rule.share.content.map { ", \($0.dutch) deel" } ?? "")
        }
    }

    private var ceiling: String {
        switch regeling.geld.ceiling {
        case .absent: "geen"
        case .unset: "niet ingevuld"
        case .set(let years):
            years.sorted { $0.key < $1.key }.map { "\($0.value.dutch) in \($0.key)" }.joined(separator: ", ")
        }
    }
}
