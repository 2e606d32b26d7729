import LuwteRules

/// A question that every regeling has; its words are the pages' own.
enum BuiltInQuestion: Sendable {
    case askedFrom, parents

    /// - Returns: `nil` for a question of the regeling itself.
    init?(key: String) {
        switch key {
        case Precheck.builtInKeys[0]: self = .askedFrom
        case Precheck.builtInKeys[1]: self = .parents
        default: return nil
        }
    }

    func question(_ texts: Texts) -> Phrase {
        switch self {
        case .askedFrom: texts(.askedFrom)
        case .parents: texts(.askedParents)
        }
    }

    func explanation(_ texts: Texts) -> Phrase {
        switch self {
        case .askedFrom: texts(.askedFromExplained)
        case .parents: texts(.askedParentsExplained)
        }
    }

    /// Fields of its own, where the words of the answers are the pages' own too. How many parents there are is always known.
    func input(_ typed: TypedAnswer, _ texts: Texts) -> QuestionPage.Model.Input? {
        switch self {
        case .askedFrom: nil
        case .parents: .options(QuestionPage.Model.options(Self.parentChoices(texts), typed), several: false)
        }
    }

    /// The answer in words, where they are the pages' own.
    func answer(_ text: String, _ texts: Texts) -> Phrase? {
        switch self {
        case .askedFrom: nil
        case .parents: Self.parentChoices(texts).first { $0.0 == text }?.1
        }
    }

    private static func parentChoices(_ texts: Texts) -> [(String, Phrase)] {
        [("1", texts(.oneParent)), ("2", texts(.twoParents))]
    }
}
