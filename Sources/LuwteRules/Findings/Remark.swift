/// What the check of a regeling can say about one thing, with its words in plain Dutch.
///
/// Every remark there is stands in one of the files `Remark+….swift` beside this one, and nowhere else: what is wrong,
/// and then what was likely meant and what to write instead. A test makes each of them once and holds it to its words.
package struct Remark: Hashable, Sendable {
    package let name: Name
    let severity: Finding.Severity
    let code: Finding.Code
    let message: String
    let suggestion: String?

    /// - Parameter meant: what to write instead; `nil` when nothing comes near.
    init(
        _ name: Name, as severity: Finding.Severity = .fout, _ code: Finding.Code, _ message: String,
        meant: String? = nil
    ) {
        self.name = name
        self.severity = severity
        self.code = code
        self.message = message
        suggestion = meant
    }

    /// One for each remark, so that all of them can be gone through.
    package enum Name: String, Hashable, Sendable, CaseIterable {
        // The file.
        case fileTooLarge, tooManyValues, tooDeep, aliasAsKey, unknownAlias, keyIsNoText, doubledKey, strangeCharacter
        case secondDocument, colonInSentence, tab, badStart, openQuote, openBracket, indentation, notYAML
        case noRegeling, wrongFileName, unreadable, notUTF8
        // Versions.
        case validityReversed, versionsWithoutOrder, versionsClash, daysWithoutVersion
        // Keys.
        case unknownKey, missingKey, emptyKey, emptyMayMeanNone, writeNone, emptyItem
        // Values.
        case wrongValue, wrongWord, notAValue, unknownReference, badName, doubledName, badRequirement
        case strayUnit, strayChoices, noChoices, tooManyNames
        // Facts and notions.
        case factWithoutSubject, notionLikeFact, takenName, emptyNotion, circle, noBirthDate
        case unusedFact, unused
        // Expressions.
        case expression, syntax, term, wrongResult, memberNotAtHand, fallsAway, notionFallsAway
        // Conditions.
        case manyGroupKinds, memberAtGroup, emptyGroup, manyContents, betweenUnjudged, noContent, onlyNotMet,
            wrongMember
        case alwaysHolds, neverHolds, groupAlwaysMet, groupNeverMet
        case groundsFallAway, testedOnce, providerNotChosen, titleDenies, lastIncluded, sameTitle, noSource
        // Tables.
        case noInputs, noRows, rowIsNoList, cellCount, emptyCell, outcomeIsNone, emptyOutcome
        case noRowFits, rowsOverlap, rowNeverCounts, noOtherwise, hole
        case rowNeverFits, sameRows, otherwiseNeverUsed, tableTooLarge
        // Volumes and money.
        case unknownVolumeUnit, otherUnit, limitInOtherUnit, needIsNoMap, conversionFrom, conversionTo, conversionText
        case conversionNumber, noLength, noShareUnit, noVolume, excludesNothing, thresholdKey, noDayOfBecoming, noPaper
        case rateEndsEarly, twoRates, daysWithoutRate, ceilingYear
        // Translations.
        case unknownLanguage, translationOfNothing, noTranslation, unknownTranslationKey, otherLanguage
        case noDutchText, noTranslatedText, unknownText, staleTranslation, translatedTwoWays, untranslated
        // How plain the texts are.
        case longSentence, hardWord, longWord, nounOfVerb
        // Sources.
        case emptyQuote, requirementWithoutQuote, quoteMissing, quoteOutOfOrder
    }
}

extension Finding {
    /// What is said about a place.
    package init(_ remark: Remark, at place: Place) {
        self.init(
            remark.severity, remark.code, at: place, remark.message, suggestion: remark.suggestion, remark: remark.name)
    }
}
