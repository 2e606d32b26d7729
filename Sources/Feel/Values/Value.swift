/// A value of the expression language: the types of DMN 1.5 §10.3.2, and one more, *unknown*.
///
/// `null` says that there is nothing; `unknown` says that nobody has told yet. Large payloads are boxed, so that a
/// value takes 17 bytes.
package enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Decimal128)
    case string(String)
    case date(FeelDate)
    case time(FeelTime)
    indirect case dateTime(FeelDateTime)
    /// A duration in years and months.
    case months(MonthsDuration)
    /// A duration in days, hours, minutes and seconds.
    case seconds(SecondsDuration)
    case list(FeelList)
    case context(FeelContext)
    indirect case range(FeelRange)
    case function(FeelFunction)
    indirect case unknown(Unknown)
}
