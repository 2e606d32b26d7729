extension Value {
    /// Everything that this value still waits for, however deep inside; `nil` when it is wholly known.
    package var waiting: WaitingSet? {
        switch self {
        case .unknown(let unknown):
            return unknown.waiting
        case .list(let list) where !list.extent.isKnown:
            var all = list.rest
            for element in list.elements { all.formUnion(element.waiting) }
            return all
        case .context(let context) where !context.extent.isKnown:
            var all: WaitingSet?
            for value in context.values { all.formUnion(value.waiting) }
            return all
        case .range(let range):
            var all = range.start?.waiting
            all.formUnion(range.end?.waiting)
            return all
        case .null, .boolean, .number, .string, .date, .time, .dateTime, .months, .seconds, .list, .context, .function:
            return nil
        }
    }
}
