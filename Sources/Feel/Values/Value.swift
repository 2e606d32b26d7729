/// A value of the expression language: the types of DMN 1.5 §10.3.2, and one more, *unknown*.
///
/// `null` says that there is nothing; `unknown` says that nobody has told yet.
package enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Decimal128)
    case string(String)
    case date(FeelDate)
    case time(FeelTime)
    case dateTime(FeelDateTime)
    /// A duration in years and months.
    case months(MonthsDuration)
    /// A duration in days, hours, minutes and seconds.
    case seconds(SecondsDuration)
    case list(FeelList)
    case context(FeelContext)
    case range(FeelRange)
    case function(FeelFunction)
    case unknown(Unknown)
}
