/// About names, choices and functions.
extension ExpressionRemark {
    private static func question(_ meant: String?) -> String? { meant.map { "Bedoelt u \($0)?" } }

    static func unknownName(_ name: String, meant: String?) -> ExpressionRemark {
        ExpressionRemark(.unknownName, .unknownName, "De naam \"\(name)\" is niet bekend.", meant: question(meant))
    }

    /// - Parameter owner: what lacks the part, in a Dutch sentence.
    static func unknownField(_ name: String, of owner: String, among names: [String]) -> ExpressionRemark {
        let meant = Spelling.nearest(to: name, in: names)
        let known = names.sorted().prefix(12).joined(separator: ", ")
        return ExpressionRemark(
            .unknownField, .unknownField,
            "\(owner.prefix(1).uppercased() + owner.dropFirst()) heeft geen onderdeel \"\(name)\".",
            meant: question(meant) ?? (known.isEmpty ? nil : "Wel bekend: \(known)."))
    }

    static func unknownFunction(_ name: String, meant: String?) -> ExpressionRemark {
        ExpressionRemark(
            .unknownFunction, .unknownFunction, "De functie \"\(name)\" is niet bekend.",
            meant: question(meant.map { "\($0)(…)" }))
    }

    static func unknownType(_ name: String, meant: String?) -> ExpressionRemark {
        ExpressionRemark(.unknownType, .unknownName, "Het type \"\(name)\" is niet bekend.", meant: question(meant))
    }

    // MARK: Choices

    /// - Parameters:
    ///   - meant: the choice that comes nearest.
    ///   - dropsQuotes: whether that choice is written without the quotes that stand there.
    static func unknownChoice(
        _ word: String, _ choices: Choices, meant: String?, dropsQuotes: Bool
    ) -> ExpressionRemark {
        let known = choices.values.prefix(12).joined(separator: ", ") + (choices.values.count > 12 ? ", …" : "")
        let plain = dropsQuotes ? " (zonder aanhalingstekens)" : ""
        return ExpressionRemark(
            .unknownChoice, .unknownChoice, "\"\(word)\" staat niet in \(choices.name).",
            meant: question(meant.map { $0 + plain }) ?? "Kies uit: \(known).")
    }

    static func quotedChoice(_ word: String, _ choices: Choices) -> ExpressionRemark {
        ExpressionRemark(
            .quotedChoice, .quotedChoice, "\"\(word)\" is een keuze uit \(choices.name).",
            meant: "Schrijf \(word) zonder aanhalingstekens.")
    }

    static func noCommonChoice(_ one: Choices, _ other: Choices) -> ExpressionRemark {
        ExpressionRemark(.noCommonChoice, .wrongType, "\(one.name) en \(other.name) hebben geen keuze gemeen.")
    }

    // MARK: Functions

    static func wrongArity(_ name: String, _ parameters: [String], got count: Int) -> ExpressionRemark {
        let asked = parameters.isEmpty ? "geen waarden" : parameters.joined(separator: ", ")
        return ExpressionRemark(
            .wrongArity, .wrongArity,
            "De functie \(name) krijgt \(count) \(count == 1 ? "waarde" : "waarden"); zij vraagt: \(asked).")
    }

    static func unknownParameter(_ parameter: String, of name: String) -> ExpressionRemark {
        ExpressionRemark(
            .unknownParameter, .wrongArity, "De functie \(name) heeft geen waarde met de naam \"\(parameter)\".")
    }

    static func wrongArgument(
        _ parameter: String, of function: String, asked: FeelType, got given: FeelType
    ) -> ExpressionRemark {
        ExpressionRemark(
            .wrongArgument, .wrongType,
            "De functie \(function) vraagt bij \(parameter) \(asked.dutchName); hier staat \(given.dutchName).")
    }

    static func wrongBuiltinArgument(_ parameter: String, of function: String, got given: FeelType) -> ExpressionRemark
    {
        ExpressionRemark(
            .wrongBuiltinArgument, .wrongType,
            "De functie \(function) kan bij \(parameter) niets met \(given.dutchName).")
    }

    /// - Parameter overloads: the ways in which the function can be called.
    static func misusedBuiltin(_ name: String, with given: String, overloads: [String]) -> ExpressionRemark {
        ExpressionRemark(
            .misusedBuiltin, .wrongArity, "De functie \(name) kan zo niet: \(given).",
            meant: "Schrijf \(name)\(overloads.joined(separator: " of \(name)")).")
    }

    static func noFunction(_ type: FeelType) -> ExpressionRemark {
        ExpressionRemark(.noFunction, .wrongType, "Dit is geen functie, maar \(type.dutchName).")
    }
}
