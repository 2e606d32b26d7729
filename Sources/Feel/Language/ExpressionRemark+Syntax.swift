/// About a text that is no expression.
extension ExpressionRemark {
    private static func syntax(_ name: Name, _ message: String, meant: String? = nil) -> ExpressionRemark {
        ExpressionRemark(name, .syntax, message, meant: meant)
    }

    static func tooLong(_ bytes: Int) -> ExpressionRemark {
        syntax(.tooLong, "Deze expressie is te lang: \(bytes) bytes, het mogen er \(TextLimit.bytes) zijn.")
    }

    static func strangeCharacter(_ shown: String, hint: String?) -> ExpressionRemark {
        syntax(.strangeCharacter, "Het teken \"\(shown)\" heeft hier geen betekenis.", meant: hint)
    }

    static let openComment = syntax(.openComment, "Deze toelichting wordt niet afgesloten met */.")

    static let openText = syntax(.openText, "Deze tekst wordt niet afgesloten met \".")

    static let badEscape = syntax(
        .badEscape, "Deze tekencode bestaat niet.", meant: "Schrijf bijvoorbeeld \\u00e9.")

    static let numberTooLarge = syntax(.numberTooLarge, "Dit getal is te groot.")

    /// - Parameters:
    ///   - expected: what belongs there.
    ///   - found: what stands there, as a clause.
    static func unexpected(_ expected: String, found: String, hint: String?) -> ExpressionRemark {
        syntax(.unexpected, "Verwacht: \(expected); \(found).", meant: hint)
    }

    static let noElse = syntax(
        .noElse, "Bij deze if hoort ook een else.", meant: "Schrijf wat geldt als de voorwaarde niet waar is.")

    static let foreignFunction = syntax(.foreignFunction, "Een functie uit een ander programma kan hier niet.")

    static let mixedArguments = syntax(
        .mixedArguments, "Geef de waarden van een functie allemaal met hun naam, of allemaal zonder.")

    static let tooManyOperations = syntax(
        .tooManyOperations, "Deze expressie heeft meer dan \(TextLimit.height) bewerkingen achter elkaar.",
        meant: "Maak er begrippen van.")

    static let tooDeep = syntax(
        .tooDeep, "Deze expressie is dieper genest dan \(TextLimit.nesting) niveaus.", meant: "Maak er begrippen van.")

    // MARK: What the profile of a regeling leaves out

    private static func forbidden(_ name: Name, _ message: String) -> ExpressionRemark {
        ExpressionRemark(name, .notAllowed, message)
    }

    static let clock = forbidden(
        .clock, "De dag van vandaag is hier niet bekend. Gebruik het feit \"dag\".")

    static let pattern = forbidden(
        .pattern,
        "Zoeken met een patroon kan hier niet. Gebruik een keuze, of contains, starts with of ends with.")

    static let textOfValue = forbidden(
        .textOfValue, "Van een waarde een tekst maken kan hier niet. Vergelijk de waarde zelf.")

    static let null = forbidden(
        .null,
        "Null kan hier niet. Een feit dat niemand heeft gegeven is onbekend; of een feit geldt, zegt geldt(…).")

    static let typeQuestion = forbidden(
        .typeQuestion, "Vragen naar het type kan hier niet. Het type staat al bij het feit.")

    static let ownFunction = forbidden(.ownFunction, "Een eigen functie kan hier niet. Maak er een begrip van.")
}
