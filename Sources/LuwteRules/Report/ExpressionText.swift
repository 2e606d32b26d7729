/// How each kind of expression is said, by its place in the files under `teksten`.
enum ExpressionText: String, RuleTextPlace {
    var path: String { "uitdrukking.\(rawValue)" }

    // Statements and how they are joined.
    case always = "altijd"
    case never = "nooit"
    case and = "en"
    case or = "of"
    case not = "niet"
    case between = "tussen"
    case notBetween = "niet_tussen"
    case ifElse = "als_dan_anders"
    case listWithAnd = "lijst_en"
    case listWithOr = "lijst_of"

    // Facts and notions that are so or are not so.
    case answerYes = "antwoord_ja"
    case answerNo = "antwoord_nee"
    case judgedYes = "oordeel_ja"
    case judgedNo = "oordeel_nee"
    case notionHolds = "begrip_geldt"
    case notionFails = "begrip_geldt_niet"
    case answerIs = "antwoord_is"
    case answerIsNot = "antwoord_is_niet"
    case notionIs = "begrip_is"
    case notionIsNot = "begrip_is_niet"
    case quotation = "keuze"
    case chosen = "gekozen"
    case notChosen = "niet_gekozen"
    case onlyChosen = "alleen_gekozen"
    case otherChosen = "ook_anders_gekozen"

    // Members of a list.
    case someMember = "een_lid"
    case noMember = "geen_lid"
    case everyMember = "alle_leden"
    case notEveryMember = "niet_alle_leden"
    case membersWhere = "leden_met"
    case numberOf = "aantal_leden"
    case lastOfAll = "laatste_dag_van_alle"
    case firstOfAll = "eerste_dag_van_alle"
    case highestOfAll = "hoogste_van_alle"
    case lowestOfAll = "laagste_van_alle"
    case sumOfAll = "som_van_alle"

    // The request.
    case extensionAsked = "verlenging"
    case noExtensionAsked = "geen_verlenging"
    case firstAsked = "eerste_aanvraag"
    case noFirstAsked = "geen_eerste_aanvraag"
    case gemeenteIs = "gemeente_is"
    case gemeenteIsNot = "gemeente_is_niet"
    case extensionNumber = "nummer_verlenging"

    // Ages.
    case younger = "leeftijd_jonger"
    case atMostThisOld = "leeftijd_hoogstens"
    case thisOldOrMore = "leeftijd_minstens"
    case thisOld = "leeftijd_is"
    case notThisOld = "leeftijd_is_niet"
    case ageOnDay = "leeftijd_op_dag"
    case ageInYears = "leeftijd_in_jaren"
    case ageInMonths = "leeftijd_in_maanden"

    // Comparisons; `is` and `is_niet` are of days and numbers alike.
    case equal = "is"
    case unequal = "is_niet"
    case dayBefore = "dag_voor"
    case dayOnOrBefore = "dag_op_of_voor"
    case dayAfter = "dag_na"
    case dayOnOrAfter = "dag_op_of_na"
    case less = "minder"
    case atMost = "hoogstens"
    case more = "meer"
    case atLeast = "minstens"
    case plus, minus = "min", times = "keer"
    case dividedBy = "gedeeld_door"

    // Functions whose outcome is so or is not so.
    case paperThere = "stuk_er"
    case paperNotThere = "stuk_er_niet"
    case onList = "op_lijst"
    case notOnList = "niet_op_lijst"
    case inRegister = "in_register"
    case notInRegister = "niet_in_register"
    case careAllowed = "mag"
    case careNotAllowed = "mag_niet"
    case careAsked = "soort_gevraagd"
    case careNotAsked = "soort_niet_gevraagd"
    case questionApplies = "vraag_geldt"
    case questionDoesNotApply = "vraag_geldt_niet"

    // Values.
    case answerTo = "antwoord_op"
    case notionValue = "begrip_waarde"
    case ifValue = "waarde_als_anders"
    case lastDayOf = "laatste_dag_van"
    case dayLater = "dag_later"
    case nextDay = "volgende_dag"
    case firstOfMonth = "eerste_van_maand"
    case birthday = "verjaardag"
    case dayOfPaper = "datum_stuk"

    // Cells of tables.
    case cellEqual = "cel_gelijk"
    case cellNot = "cel_niet"
    case cellLess = "cel_minder"
    case cellAtMost = "cel_hoogstens"
    case cellMore = "cel_meer"
    case cellAtLeast = "cel_minstens"
    case yes = "ja"
    case no = "nee"
}

extension RuleTexts {
    func wording(_ text: ExpressionText, _ values: KeyValuePairs<String, Wording> = [:]) -> Wording {
        wording(at: text, values)
    }

    /// `a, b of c`, or with `en` in it.
    ///
    /// - Parameter joint: `.listWithOr` or `.listWithAnd`.
    func list(_ items: [Wording], _ joint: ExpressionText) -> Wording {
        guard items.count > 1, let last = items.last else { return items.first ?? .said("") }
        return wording(joint, ["eerste": Array(items.dropLast()).joined(separator: ", "), "laatste": last])
    }

    /// One of several texts of a regeling: `a, b of c`.
    package func either(_ choices: [String]) -> Wording { list(choices.map { .quoted($0) }, .listWithOr) }

    /// All of several texts of a regeling: `a, b en c`.
    package func both(_ items: [String]) -> Wording { list(items.map { .quoted($0) }, .listWithAnd) }
}
