import Feel

/// Which way a condition can turn while the days go by.
enum DayTrend {
    /// It stays as it is.
    case constant
    /// From not true to true.
    case rising
    /// From true to not true.
    case falling
    /// Either, or that cannot be told.
    case both

    var turned: DayTrend {
        switch self {
        case .rising: .falling
        case .falling: .rising
        case .constant, .both: self
        }
    }

    func joined(_ other: DayTrend) -> DayTrend {
        if self == .constant || self == other { return other }
        return other == .constant ? self : .both
    }

    /// - Parameters:
    ///   - usesDay: whether a part of the expression differs from day to day.
    ///   - notion: the expression of a notion, by its full name.
    init(_ syntax: Syntax, usesDay: (Syntax) -> Bool, notion: (String) -> Syntax?, depth: Int = 0) {
        func trend(_ part: Syntax) -> DayTrend {
            DayTrend(part, usesDay: usesDay, notion: notion, depth: depth + 1)
        }
        guard usesDay(syntax), depth < 50 else {
            self = usesDay(syntax) ? .both : .constant
            return
        }
        switch syntax.kind {
        case .conjunction(let parts), .disjunction(let parts):
            self = parts.reduce(.constant) { $0.joined(trend($1)) }
        case .call(let function, let arguments):
            if case .name("not") = function.kind, arguments.count == 1 {
                self = trend(arguments[0].value).turned
            } else if case .name("mag") = function.kind {
                // Which kinds of care a child may have is looked at on every day by itself.
                self = .constant
            } else {
                self = .both
            }
        case .comparison(let comparison, let left, let right):
            let isLeft = DayTrend.grows(left) && !usesDay(right)
            guard isLeft || (DayTrend.grows(right) && !usesDay(left)) else {
                self = .both
                return
            }
            let rises: DayTrend =
                switch comparison {
                case .greater, .greaterOrEqual: .rising
                case .less, .lessOrEqual: .falling
                case .equal, .unequal: .both
                }
            self = isLeft ? rises : rises.turned
        case .conditional(let condition, let yes, let no):
            self = usesDay(condition) ? .both : trend(yes).joined(trend(no))
        case .some(let iterations, let body), .every(let iterations, let body):
            self = iterations.contains { usesDay($0.source) } ? .both : trend(body)
        case .name, .path:
            self = syntax.dottedName.flatMap(notion).map(trend) ?? .both
        default: self = .both
        }
    }

    /// Whether it is the day, or an age on it: later days make it more.
    private static func grows(_ syntax: Syntax) -> Bool {
        switch syntax.kind {
        case .name("dag"): return true
        case .call(let function, let arguments):
            guard case .name(let name) = function.kind else { return false }
            switch name {
            case "leeftijd", "leeftijd_maanden": return arguments.last?.value.kind == .name("dag")
            case "moment", "laatste_dag", "dag_na", "dagen_na", "eerste_van_maand":
                return arguments.first?.value.kind == .name("dag")
            default: return false
            }
        default: return false
        }
    }
}
