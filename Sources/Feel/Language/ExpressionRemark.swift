/// What can be said of an expression that is wrong, with its words in Dutch.
///
/// Every remark there is stands in one of the files `ExpressionRemark+….swift` beside this one, and nowhere else. A test
/// makes each of them once and holds it to its words.
package struct ExpressionRemark: Hashable, Sendable {
    package let name: Name
    let code: Finding.Code
    let message: String
    let suggestion: String?

    /// - Parameter meant: what was likely meant; `nil` when nothing comes near.
    init(_ name: Name, _ code: Finding.Code, _ message: String, meant: String? = nil) {
        self.name = name
        self.code = code
        self.message = message
        suggestion = meant
    }

    /// One for each remark, so that all of them can be gone through.
    package enum Name: String, Hashable, Sendable, CaseIterable {
        // The text is no expression.
        case tooLong, strangeCharacter, openComment, openText, badEscape, numberTooLarge, unexpected, noElse
        case foreignFunction, mixedArguments, tooManyOperations, tooDeep
        // Names.
        case unknownName, unknownField, unknownFunction, unknownType, unknownChoice, quotedChoice, noCommonChoice
        // Functions.
        case wrongArity, unknownParameter, wrongArgument, wrongBuiltinArgument, misusedBuiltin, noFunction
        // Types.
        case noCondition, noMinus, noOperation, notComparable, noOrder, noRange, emptyRange, wrongFilter
        case mixedUnits
        // Values.
        case neverAValue, noDate, doubledEntry
        // What the profile of a regeling leaves out.
        case clock, pattern, textOfValue, null, typeQuestion, ownFunction
    }
}

extension Finding {
    init(_ remark: ExpressionRemark, at position: Position) {
        self.init(remark.code, at: position, remark.message, suggestion: remark.suggestion, remark: remark.name)
    }
}

extension SyntaxError {
    init(_ remark: ExpressionRemark, at position: Position) {
        self.init(remark.message, at: position, suggestion: remark.suggestion, remark: remark.name)
    }
}
