/// About decision tables: their shape, and what their rows cover.
extension Remark {
    // MARK: Shape

    static var noInputs: Remark {
        Remark(.noInputs, .sleutelOntbreekt, "Een tabel heeft invoer: [expressies].")
    }

    static var noRows: Remark { Remark(.noRows, .tabel, "Een tabel heeft rijen.") }

    static var rowIsNoList: Remark {
        Remark(.rowIsNoList, .tabel, "Een rij is een lijst: een test per invoer, en dan de uitkomst.")
    }

    static func cellCount(_ count: Int, expected: Int) -> Remark {
        Remark(
            .cellCount, .tabel,
            "Deze rij heeft \(count) \(count == 1 ? "vak" : "vakken"); het moeten er \(expected) zijn: een test per invoer, en dan de uitkomst."
        )
    }

    static var emptyCell: Remark { Remark(.emptyCell, .tabel, "Dit vak is leeg. Schrijf - als alles past.") }

    static var outcomeIsNone: Remark {
        Remark(
            .outcomeIsNone, .tabel, "De uitkomst van een rij is een expressie, een woord of een grens per eenheid.")
    }

    static var emptyOutcome: Remark {
        Remark(.emptyOutcome, .tabel, "De uitkomst van deze rij is leeg. \(writeNone("grens"))")
    }

    // MARK: Cover

    /// - Parameter example: a combination of inputs, in the words of the regeling.
    static func noRowFits(_ example: String) -> Remark {
        Remark(
            .noRowFits, .tabel, "Geen rij past bij \(example).",
            meant: "Voeg een rij toe, of zet anders: geen of anders: mag_niet.")
    }

    static var noOtherwise: Remark {
        Remark(
            .noOtherwise, .tabel, "Deze tabel zegt niet wat geldt als geen rij past.",
            meant: "Zet anders: geen, anders: mag_niet of een andere uitkomst.")
    }

    static func hole(_ example: String) -> Remark {
        Remark(
            .hole, as: .waarschuwing, .tabel,
            "Tussen de rijen valt een gat: geen rij past bij \(example); daar geldt anders.")
    }

    /// - Parameters:
    ///   - one: the number of a row, from 1.
    ///   - other: that of a later row.
    static func rowsOverlap(_ one: Int, _ other: Int, _ example: String) -> Remark {
        Remark(
            .rowsOverlap, .tabel, "Rij \(one) en rij \(other) passen allebei bij \(example).",
            meant: "Bij tabel: uniek past er hoogstens een. Verander een rij, of schrijf tabel: eerste.")
    }

    static func rowNeverCounts(_ number: Int) -> Remark {
        Remark(
            .rowNeverCounts, as: .waarschuwing, .tabel,
            "Rij \(number) komt nooit aan de beurt: de rijen erboven gaan altijd voor.",
            meant: "Zet haar hoger of haal haar weg.")
    }

    static func rowNeverFits(_ number: Int) -> Remark {
        Remark(
            .rowNeverFits, as: .waarschuwing, .tabel,
            "Rij \(number) past nooit: wat zij vraagt, kan niet voorkomen.",
            meant: "Kijk naar het bereik en de keuzes van de invoer, of haal de rij weg.")
    }

    /// - Parameters:
    ///   - number: the number of a row, from 1.
    ///   - first: that of the row above it that says the same.
    static func sameRows(_ number: Int, _ first: Int) -> Remark {
        Remark(
            .sameRows, as: .waarschuwing, .tabel, "Rij \(number) zegt hetzelfde als rij \(first).",
            meant: "Haal er een weg, of verander wat er verschilt.")
    }

    static var otherwiseNeverUsed: Remark {
        Remark(
            .otherwiseNeverUsed, as: .advies, .tabel, "Er past altijd een rij; anders komt nooit aan de beurt.",
            meant: "Haal anders weg, of kijk of een rij te ruim is.")
    }

    static func tableTooLarge(rows: Int, inputs: Int) -> Remark {
        Remark(
            .tableTooLarge, as: .advies, .tabel,
            "Deze tabel is te groot om na te gaan: \(rows) rijen met \(inputs) keer invoer. "
                + "Of er gaten of overlappende rijen zijn, is niet nagekeken.",
            meant: "Maak er twee tabellen van, met een begrip ertussen.")
    }
}
