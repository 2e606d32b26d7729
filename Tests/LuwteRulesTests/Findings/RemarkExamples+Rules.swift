import LuwteRules
import Testing

extension RemarkExample {
    static let ofExpressions: [RemarkExample] = [
        .init(.expression, "De naam \"gezinn\" is niet bekend. Bedoelt u gezin?") {
            $0.withCondition(keys: "vervuld_als: kind.woonadres and gezinn.x")
        },
        .init(
            .syntax, "Bij deze if hoort ook een else. Schrijf wat geldt als de voorwaarde niet waar is."
        ) { $0.withCondition(keys: "vervuld_als: if kind.woonadres then true") },
        .init(
            .term, "Een expressie kent geen termijn zoals “9 maanden”. Gebruik laatste_dag(begin, 9)."
        ) { $0.with("dag: \"laatste_dag(begin, 9)\"", "dag: \"begin + 9 maanden\"") },
        .init(.wrongResult, "Hier hoort iets dat waar of niet waar is; dit geeft een datum.") {
            $0.withCondition(keys: "vervuld_als: kind.geboortedatum")
        },
        .init(
            .memberNotAtHand,
            "Hier is niet bekend welke ouder wordt bedoeld. Zet bij een voorwaarde voor: elke ouder, "
                + "of noem een begrip ouder.… . Of vraag naar de lijst: some x in ouders satisfies x.… ."
        ) { $0.withCondition(keys: "vervuld_als: ouder.werk_gestopt") },
        .init(
            .fallsAway,
            "contract_einde valt weg als werk_gestopt nee is. Zet alleen_als: ouder.werk_gestopt bij deze voorwaarde."
        ) { $0.withCondition(keys: "voor: elke ouder\n  vervuld_als: ouder.contract_einde < ontvangst") },
        .init(
            .notionFallsAway,
            "contract_einde valt weg als werk_gestopt nee is. "
                + "Schrijf if ouder.werk_gestopt then … else …, of vraag naar geldt(ouder.contract_einde)."
        ) { $0.withNotion("ouder.voorbij: ouder.contract_einde < ontvangst") },
    ]

    private static func group(_ lines: String) -> @Sendable (ReadingExample) -> ReadingExample {
        { $0.withCondition(lines) }
    }

    private static let ground = "{ titel: Een, bron: { blad: \"een\" }, beoordeelt: casewerker, "

    static let ofConditions: [RemarkExample] = [
        .init(
            .manyGroupKinds,
            "Een groep heeft een van alle, een_van en geen_van. Maak er groepen in elkaar van.",
            in: group("- alle: [\(ground)id: een }]\n  een_van: [\(ground)id: twee }]")),
        .init(
            .memberAtGroup, "Bij een groep kan geen voor: staan. Zet voor: bij elke voorwaarde in de groep.",
            in: group("- voor: elke ouder\n  alle: [\(ground)id: een }]")),
        .init(.emptyGroup, "Deze groep heeft geen voorwaarden. Haal haar weg of vul haar.", in: group("- alle: []")),
        .init(
            .manyContents,
            "Een voorwaarde heeft een van vervuld_als, beoordeelt, toestemming en voorliggend; "
                + "beoordeelt mag ook bij vervuld_als."
        ) { $0.withCondition(keys: "vervuld_als: kind.woonadres\n  toestemming: kind.woonadres") },
        .init(
            .betweenUnjudged,
            "Wie beoordeelt wat tussen vervuld_als en niet_vervuld_als ligt? Schrijf beoordeelt: met een rol."
        ) { $0.withCondition(keys: "vervuld_als: kind.woonadres\n  niet_vervuld_als: begin < ontvangst") },
        .init(
            .noContent,
            "Wanneer is deze voorwaarde vervuld? Schrijf vervuld_als, beoordeelt, toestemming of voorliggend; "
                + "laat de sleutel leeg als de tekst zwijgt."
        ) { $0.withCondition(keys: "hulp: Bel ons.") },
        .init(.onlyNotMet, "Bij niet_vervuld_als hoort ook vervuld_als.") {
            $0.withCondition(keys: "beoordeelt: casewerker\n  niet_vervuld_als: kind.woonadres")
        },
        .init(
            .wrongMember,
            "“elke oudr” kan hier niet. Schrijf elke …, elk … of minstens een …, met een onderwerp. Bedoelt u ouder?"
        ) { $0.with("voor: elke ouder", "voor: elke oudr") },
        .init(
            .alwaysHolds,
            "Dit is altijd waar: kind.woonadres or not(kind.woonadres). Bedoelt u and? Haal dit weg, of verander het."
        ) { $0.withCondition(keys: "vervuld_als: kind.woonadres or not(kind.woonadres)") },
        .init(
            .neverHolds,
            "Dit kan nooit waar zijn: leeftijd(kind, begin) < 12 and leeftijd(kind, begin) > 12. "
                + "Bedoelt u or? Haal dit weg, of verander het."
        ) { $0.withCondition(keys: "vervuld_als: leeftijd(kind, begin) < 12 and leeftijd(kind, begin) > 12") },
        .init(
            .groupAlwaysMet,
            "Een van deze voorwaarden is altijd vervuld; de groep toetst niets. "
                + "Verander die voorwaarde, of maak van een_van een groep met alle.",
            in: group(
                "- een_van:\n    - { id: a, titel: A, bron: { blad: \"a\" }, vervuld_als: kind.woonadres }\n"
                    + "    - { id: b, titel: B, bron: { blad: \"b\" }, vervuld_als: not(kind.woonadres) }")),
        .init(
            .groupNeverMet,
            "Deze voorwaarden kunnen nooit samen vervuld zijn: geen gezin voldoet. "
                + "Bedoelt u een_van, of spreken twee voorwaarden elkaar tegen?",
            in: group(
                "- alle:\n    - { id: a, titel: A, bron: { blad: \"a\" }, vervuld_als: kind.woonadres }\n"
                    + "    - { id: b, titel: B, bron: { blad: \"b\" }, vervuld_als: not(kind.woonadres) }")),
        .init(
            .groundsFallAway,
            "Voor wie geen van deze gronden geldt, wordt niets getoetst. "
                + "Voeg een grond toe of zet alleen_als bij de groep.",
            in: group("- een_van: [\(ground)id: een, alleen_als: kind.woonadres }]")),
        .init(
            .testedOnce,
            "Deze voorwaarde verandert met de dag, maar wordt alleen bij de aanvraag getoetst. "
                + "Loopt de toekenning door na de verjaardag? Zo nee: zet doorlopend bij wanneer."
        ) { $0.withCondition(keys: "vervuld_als: leeftijd(kind, dag) < 13") },
        .init(
            .providerNotChosen,
            "Bij de aanvraag is de aanbieder nog niet gekozen; elke aanvraag blijft onbekend. "
                + "Bedoelt u wanneer: [plaatsing]?"
        ) { $0.withCondition(keys: "vervuld_als: in_lrk(\"123456789\", dag)") },
        .init(.titleDenies, "Titel zegt geen adres; vervuld als er wel adres is. Bedoelt u not(…)?") {
            $0.with("titel: Het kind woont in de gemeente", "titel: Er is geen adres")
        },
        .init(
            .lastIncluded,
            "Het kind valt af op de 12e verjaardag; de bron zegt tot en met 12. Bedoelt u <= 12?"
        ) {
            $0.withCondition(keys: "vervuld_als: leeftijd(kind, dag) < 12\n  wanneer: [aanvraag, doorlopend]")
                .with("blad: \"proef\"", "blad: \"tot en met 12 jaar\"")
        },
        .init(
            .sameTitle,
            "De titel “Het kind woont in de gemeente” staat ook op regel 55. Maak duidelijk wat het verschil is."
        ) { $0.with("titel: Het contract loopt niet meer uit", "titel: Het kind woont in de gemeente") },
        .init(
            .noSource, "Bij deze voorwaarde staat geen bron. Zet bron: met een paar woorden uit de tekst, of lezing:."
        ) {
            $0.with("      bron: { blad: \"drie maanden na het contract\" }\n", "")
        },
    ]
}
