/// About values that cannot stand where they stand.
extension ExpressionRemark {
    /// - Parameter place: the word before it, such as `if`.
    static func noCondition(_ type: FeelType, after place: String) -> ExpressionRemark {
        ExpressionRemark(
            .noCondition, .wrongType,
            "Bij \(place) hoort iets dat waar of niet waar is, niet \(type.dutchName).")
    }

    static func noMinus(_ type: FeelType) -> ExpressionRemark {
        ExpressionRemark(.noMinus, .wrongType, "Een minteken kan niet voor \(type.dutchName) staan.")
    }

    static func noOperation(
        _ sign: Syntax.Arithmetic, _ left: FeelType, _ right: FeelType, hint: String?
    ) -> ExpressionRemark {
        let name = left.dutchName
        return ExpressionRemark(
            .noOperation, .wrongType,
            "\(name.prefix(1).uppercased() + name.dropFirst()) en \(right.dutchName): "
                + "daar kan \(sign.rawValue) niet tussen staan.", meant: hint)
    }

    static func notComparable(_ left: FeelType, _ right: FeelType, hint: String?) -> ExpressionRemark {
        ExpressionRemark(
            .notComparable, .wrongType,
            "Hier wordt \(left.dutchName) vergeleken met \(right.dutchName). Dat is nooit te zeggen.", meant: hint)
    }

    static func noOrder(_ type: FeelType, _ sign: Syntax.Comparison) -> ExpressionRemark {
        ExpressionRemark(
            .noOrder, .wrongType, "Van \(type.dutchName) is niet te zeggen wat meer of minder is (\(sign.rawValue)).")
    }

    static func noRange(from start: FeelType, to end: FeelType) -> ExpressionRemark {
        ExpressionRemark(
            .noRange, .wrongType, "Een bereik loopt niet van \(start.dutchName) tot \(end.dutchName).")
    }

    static let emptyRange = ExpressionRemark(
        .emptyRange, .wrongType, "In dit bereik ligt niets: het begin ligt na het einde.",
        meant: "Draai begin en einde om.")

    static func wrongFilter(_ type: FeelType) -> ExpressionRemark {
        ExpressionRemark(
            .wrongFilter, .wrongType, "Tussen [ en ] hoort een voorwaarde of een nummer, niet \(type.dutchName).")
    }

    static func mixedUnits(_ one: NumberUnit, _ other: NumberUnit) -> ExpressionRemark {
        ExpressionRemark(
            .mixedUnits, .unitMix, "Hier staan \(one.name) en \(other.name) door elkaar.",
            meant: one.advice(against: other))
    }

    // MARK: Values that are not there

    static let neverAValue = ExpressionRemark(
        .neverAValue, .alwaysNull, "Dit deel levert nooit een waarde op.")

    static func noDate(_ text: String) -> ExpressionRemark {
        ExpressionRemark(
            .noDate, .alwaysNull, "@\"\(text)\" is geen datum, tijdstip of duur.",
            meant: "Schrijf een datum als @\"2026-03-31\" en een duur als @\"P6M\".")
    }

    static func doubledEntry(_ key: String) -> ExpressionRemark {
        ExpressionRemark(.doubledEntry, .alwaysNull, "De naam \"\(key)\" staat hier twee keer.")
    }
}
