extension KeyTable {
    /// What belongs behind the key that a path leads to, as a Dutch sentence; IDs and numbers of members are passed over.
    ///
    /// - Parameter path: as in ``Unset/path``.
    static func description(of path: String) -> String? {
        var found: String?
        var content = KeyContent.map(.top)
        for part in path.split(separator: ".").map(String.init) {
            switch content {
            case .map(let table):
                guard let rule = table.rule(part) else { return found }
                found = rule.description
                content = rule.content
            case .list(let member), .entries(_, let member): content = member
            case .either(_, _, .map(let table)?), .either(_, .list(of: .map(let table))?, _):
                guard let rule = table.rule(part) else { continue }
                found = rule.description
                content = rule.content
            default: return found
            }
        }
        return found
    }
}
