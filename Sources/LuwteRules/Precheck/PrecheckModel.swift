package import LuwteCore

/// What somebody answered so far, in the order of the questions.
package struct PrecheckAnswers: Sendable, Hashable {
    /// A question's key, as in `ouder1.werkt`, and the answer as it was given: an ID, a date, a number, or ``doNotKnow``.
    package var entries: [Entry]

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let text: String

        package init(key: String, text: String) {
            self.key = key
            self.text = text
        }
    }

    /// The answer "weet ik niet".
    package static let doNotKnow = "weet_niet"

    package init(entries: [Entry] = []) {
        self.entries = entries
    }
}

/// What the pre-check shows now.
package enum PrecheckStep: Sendable {
    case question(PrecheckQuestion)
    case outcome(PrecheckOutcome)
}

/// One question, from a fact of the regeling.
package struct PrecheckQuestion: Sendable {
    package let key: String
    /// Whom it is about.
    package let about: About
    /// The regeling's own question; empty for the questions that every regeling has (``Precheck/builtInKeys``), whose
    /// words belong to the pages.
    package let text: String
    package let explanation: String?
    package let answer: AnswerType
    /// What is wrong with the answer just given to this question; `nil` when nothing is.
    package let error: InputError?
    /// The conditions that wait for the answer, at most three, the first of the file first.
    package let reasons: [(title: String, sources: [CitedSource])]
    /// How many questions were answered before this one.
    package let answeredCount: Int

    package enum About: Sendable, Hashable {
        case request
        case gezin
        /// The parent with this number, from 1, of so many.
        case ouder(Int, of: Int)
        case kind
        case opvangdeel
        case other(String)
    }

    package enum InputError: Sendable, Hashable {
        case empty
        case notAChoice
        case notANumber
        case outOfRange(lowest: String?, highest: String?, unit: String?)
        case notADate
        case notAnAmount
        case tooLong
    }
}

/// A quotation ready to be shown.
package struct CitedSource: Sendable, Hashable {
    /// The source's title and date, as the regeling names them.
    package let title: String
    /// A few words; empty without a quotation.
    package let quote: String
    package let requirements: [String]
    package let article: String?
}

/// What the regeling says of the answers; it informs and never blocks applying.
package struct PrecheckOutcome: Sendable {
    package let verdict: Verdict
    package let conditions: [Condition]
    /// Provisions that come first, where they apply or may apply.
    package let goesFirst: [GoesFirst]
    package let meaning: Meaning
    /// Papers that are needed or may be needed.
    package let papers: [Paper]
    package let channels: Setting<[ContactRules.Channel]>
    package let referrals: [ContactRules.Referral]
    package let readings: [ReadingChoice]
    package let unset: [Unset]
    /// The questions answered, to look back on and to change.
    package let answered: [Answered]
    /// Whether questions are left that would still settle something.
    package let hasMoreQuestions: Bool

    package struct Condition: Sendable {
        package let id: String
        package let title: String
        package let outcome: Outcome
        /// What it means for this family, in the words of the regeling; `nil` when it says nothing for this outcome.
        package let sentence: String?
        package let sources: [CitedSource]
        package let readings: [String]
        /// What would settle it: questions not answered, papers, a person's judgement, something the municipality must fill in.
        package let settledBy: [SettledBy]
        /// What else may help.
        package let help: String?
    }

    package enum SettledBy: Sendable, Hashable {
        case fact(question: String)
        /// One of ``Precheck/builtInKeys``, whose words belong to the pages.
        case builtIn(key: String)
        /// One of these is enough.
        case paper(names: [String])
        case oordeel(role: String)
        case municipality(path: String)
    }

    package struct GoesFirst: Sendable {
        package let title: String
        package let outcome: Outcome
        package let help: String?
        package let sources: [CitedSource]
    }

    /// What a grant would mean.
    package struct Meaning: Sendable {
        package let volumes: [Volume]
        /// The earliest first day; `nil` while open.
        package let begin: CalendarDate?
        package let beginReason: String?
        /// The latest last day; `nil` while open.
        package let end: CalendarDate?
        package let endReason: String?
        package let ouderbijdrage: Contribution
        package let hardStop: CalendarDate?

        package struct Volume: Sendable {
            /// The first and last day of the span.
            package let period: Period
            package let soort: String
            /// By unit, as a number in Dutch notation: `6`, `10,5`.
            package let granted: [(unit: VolumeUnit, amount: String)]
            /// The regeling's limit in its own unit; empty when there is none or it is not set.
            package let limit: [(unit: VolumeUnit, amount: String)]
            package let outcome: ToekenningOutcome
        }

        package enum Contribution: Sendable {
            /// Nothing is due.
            case none
            /// An amount per hour from a table, with its source.
            case perHour(Money, source: String)
            case notSet(path: String)
            /// It needs facts that were not given.
            case open(questions: [String])
        }
    }

    package struct Paper: Sendable {
        /// One of these is enough.
        package let names: [String]
        package let isNeeded: Need
        package let explanation: String?
        package let sources: [CitedSource]

        package enum Need: Sendable, Hashable { case needed, maybe }
    }

    package struct Answered: Sendable, Hashable {
        package let key: String
        /// The regeling's own question; empty for one of ``Precheck/builtInKeys``.
        package let question: String
        /// More than one for a question that takes several; a date, a number or ``PrecheckAnswers/doNotKnow`` as it was given.
        package let answers: [String]
    }
}
