/// Looks at types, units and choices before anything runs, and says in Dutch what cannot be right.
///
/// Where a type is not known it keeps silent.
struct Checker {
    /// One side of an operator.
    struct Side {
        let syntax: Syntax?
        let type: FeelType
        let constant: Value?

        init(_ syntax: Syntax, _ part: Compiler.Part) {
            self.syntax = syntax
            type = part.type
            constant = part.constant
        }

        init(_ syntax: Syntax?, _ type: FeelType) {
            self.syntax = syntax
            self.type = type
            constant = nil
        }
    }

    let profile: Profile
    private(set) var findings: [Finding] = []

    /// More findings than this say nothing new.
    private static let mostFindings = 100

    init(profile: Profile) { self.profile = profile }

    /// - Parameter remark: worked out only while there is room for more.
    mutating func find(_ remark: @autoclosure () -> ExpressionRemark, at position: Position) {
        guard findings.count < Checker.mostFindings else { return }
        findings.append(Finding(remark(), at: position))
    }

    /// Takes over what was found elsewhere.
    mutating func add(_ others: [Finding]) { findings += others }

    // MARK: The profile

    mutating func use(_ construct: Profile.Construct, at position: Position) {
        if let remark = profile.forbiddenConstructs[construct] { find(remark, at: position) }
    }

    mutating func use(function name: String, at position: Position) {
        if let remark = profile.forbiddenFunctions[name] { find(remark, at: position) }
    }

    // MARK: Conditions

    mutating func condition(_ type: FeelType, _ place: String, at position: Position) {
        switch type {
        case .boolean, .any: break
        case .nothing: alwaysNull(at: position)
        default: find(.noCondition(type, after: place), at: position)
        }
    }

    mutating func negation(_ type: FeelType, at position: Position) {
        switch type {
        case .number, .months, .seconds, .any: break
        case .nothing: alwaysNull(at: position)
        default: find(.noMinus(type), at: position)
        }
    }

    mutating func alwaysNull(at position: Position) {
        find(.neverAValue, at: position)
    }

    // MARK: Choices

    /// A word that is none of the choices.
    mutating func unknownChoice(_ word: String, _ choices: Choices, isQuoted: Bool, at position: Position) {
        let meant =
            choices.values.first { $0.lowercased() == word.lowercased() }
            ?? Spelling.nearest(to: word, in: choices.values)
        let dropsQuotes = isQuoted && meant.map(Checker.isWritable) == true
        find(.unknownChoice(word, choices, meant: meant, dropsQuotes: dropsQuotes), at: position)
    }

    /// Holds a constant against the choices of the other side.
    mutating func choice(_ side: Side, among choices: Choices) {
        guard case .string(let word)? = side.constant, let syntax = side.syntax else { return }
        var isQuoted = false
        if case .string = syntax.kind { isQuoted = true }
        if !choices.values.contains(word) {
            unknownChoice(word, choices, isQuoted: isQuoted, at: syntax.position)
        } else if isQuoted, Checker.isWritable(word) {
            find(.quotedChoice(word, choices), at: syntax.position)
        }
    }

    /// Whether the choice can be written as a bare word.
    private static func isWritable(_ word: String) -> Bool {
        Vocabulary.normal(word) == word && !word.isEmpty && word.unicodeScalars.first?.startsName == true
            && !Keyword.all.contains(word)
    }
}
