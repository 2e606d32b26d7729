package import Feel
import LuwteCore

extension AnswerType {
    /// The value that a written answer stands for.
    ///
    /// - Parameter regeling: knows the opvangsoorten.
    /// - Throws: ``AnswerFault`` that says what is wrong with it.
    func value(of text: String, in lists: Lists) throws(AnswerFault) -> Value {
        guard text.count <= Self.longestText else { throw .tooLong }
        switch self {
        case .yesNo:
            guard let answer = Scalars.yesNo(text) else { throw .notAChoice(["ja", "nee"]) }
            return .boolean(answer)
        case .number(let unit, let lowest, let highest):
            guard let number = Decimal128(text) else { throw .notANumber }
            if let lowest, number < lowest { throw .outOfRange(lowest: lowest, highest: highest, unit: unit) }
            if let highest, number > highest { throw .outOfRange(lowest: lowest, highest: highest, unit: unit) }
            return .number(number)
        case .amount:
            guard let amount = Scalars.amount(text), let number = Decimal128(amount.description) else {
                throw .notAnAmount
            }
            return .number(number)
        case .date:
            guard let day = Scalars.date(text) else { throw .notADate }
            return day.feel
        case .choice(let choices), .multipleChoice(let choices):
            guard choices.contains(where: { $0.id == text }) else { throw .notAChoice(choices.map(\.id)) }
            return .string(text)
        case .toestemming:
            guard Toestemming(rawValue: text) != nil else {
                throw .notAChoice(Toestemming.allCases.map(\.rawValue))
            }
            return .string(text)
        case .opvangsoort:
            guard lists.opvangsoorten.contains(where: { $0.id == text }) else {
                throw .notAChoice(lists.opvangsoorten.map(\.id))
            }
            return .string(text)
        case .lrkNumber:
            guard (try? LRKNumber(text)) != nil else { throw .notAnLRKNumber }
            return .string(text)
        case .text, .list, .attachment:
            return .string(text)
        }
    }

    private static let longestText = 2_000
}

/// What is wrong with an answer.
package enum AnswerFault: Error, Hashable, Sendable {
    case notAChoice([String])
    case notANumber
    case outOfRange(lowest: Decimal128?, highest: Decimal128?, unit: String?)
    case notADate
    case notAnAmount
    case notAnLRKNumber
    case tooLong
}
