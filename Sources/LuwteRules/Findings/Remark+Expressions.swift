import Feel

/// About expressions, and about the facts and notions that they make use of.
extension Remark {
    /// What the language itself says about an expression.
    static func expression(_ finding: Feel.Finding) -> Remark {
        let code: Finding.Code =
            switch finding.code {
            case .unknownName, .unknownField, .unknownFunction, .unknownChoice, .quotedChoice: .onbekend
            case .unitMix: .eenheid
            default: .expressie
            }
        let message =
            finding.code == .unknownChoice ? finding.message.replacing("\"", with: "'") : finding.message
        return Remark(.expression, code, message, meant: finding.suggestion)
    }

    static func syntax(_ error: SyntaxError) -> Remark {
        Remark(.syntax, .expressie, error.message, meant: error.suggestion)
    }

    static func term(_ count: Int, _ unit: String) -> Remark {
        let meant =
            switch unit {
            case "maand", "maanden": "Gebruik laatste_dag(begin, \(count))."
            case "jaar", "jaren": "Gebruik laatste_dag(begin, \(count * 12))."
            case "week", "weken": "Gebruik dagen_na(begin, \(count * 7))."
            default: "Gebruik dagen_na(begin, \(count))."
            }
        return Remark(.term, .termijn, "Een expressie kent geen termijn zoals “\(count) \(unit)”.", meant: meant)
    }

    static func wrongResult(_ wanted: String, got type: FeelType) -> Remark {
        Remark(.wrongResult, .expressie, "Hier hoort \(wanted); dit geeft \(type.dutchName).")
    }

    static func memberNotAtHand(_ subject: Subject) -> Remark {
        Remark(
            .memberNotAtHand, .onderwerp, "Hier is niet bekend welke \(subject.id) wordt bedoeld.",
            meant: "Zet bij een voorwaarde voor: elke \(subject.id), of noem een begrip \(subject.id).… . "
                + "Of vraag naar de lijst: some x in \(subject.plural ?? "") satisfies x.… .")
    }

    /// - Parameter when: the clause after `als` in which the fact does not apply.
    static func fallsAway(_ fact: String, when: String, applies: String) -> Remark {
        Remark(
            .fallsAway, as: .waarschuwing, .wegvallen, "\(fact) valt weg als \(when).",
            meant: "Zet alleen_als: \(applies) bij deze voorwaarde.")
    }

    static func notionFallsAway(_ fact: String, fullName: String, when: String, applies: String) -> Remark {
        Remark(
            .notionFallsAway, as: .waarschuwing, .wegvallen, "\(fact) valt weg als \(when).",
            meant: "Schrijf if \(applies) then … else …, of vraag naar geldt(\(fullName)).")
    }

    // MARK: Notions

    static var emptyNotion: Remark {
        Remark(
            .emptyNotion, .sleutelOntbreekt, "Een begrip heeft als: met een expressie, of tabel:, invoer: en rijen:.")
    }

    /// - Parameter names: each uses the next, and the last the first.
    static func circle(_ names: [String]) -> Remark {
        Remark(
            .circle, .kring, "Deze gaan in een kring: \((names + names.prefix(1)).joined(separator: " → ")).",
            meant: "Laat een van de begrippen de andere niet gebruiken.")
    }
}
