/// What a worked case expects beside what comes of it.
package struct CaseCheck: Sendable {
    /// In the order of the file.
    package let rows: [Row]
    /// Whether everything that is expected comes out.
    package var isSame: Bool { rows.allSatisfy(\.isSame) }

    /// One thing that is expected.
    package struct Row: Sendable, Hashable {
        /// The keys below `verwacht`, joined by dots.
        package let path: String
        /// By line: each member of a list has one of its own.
        package let expected: [String]
        package let found: [String]
        package let isSame: Bool
    }
}

extension Assessor {
    /// Runs a worked case and puts what comes of it beside what it expects.
    package func check(_ example: WorkedCase) -> CaseCheck {
        let report = report(on: example)
        let wrong = example.mismatches(with: report).map(\.path)
        let rows = Self.lines(example.expected, path: "").map { path, expected in
            let isSame = !wrong.contains { $0 == path || $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") }
            return CaseCheck.Row(
                path: path, expected: expected, found: Self.value(at: path, of: report), isSame: isSame)
        }
        return CaseCheck(rows: rows)
    }

    /// The texts and lists of a tree, each with its keys.
    private static func lines(_ node: YAMLNode?, path: String) -> [(String, [String])] {
        guard let node else { return [] }
        guard let map = node.map else { return [(path, node.shownLines)] }
        return map.flatMap { lines($0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }

    private static func value(at path: String, of report: Report) -> [String] {
        var rest = path
        var here: Report? = report
        while !rest.isEmpty, case .map(let entries)? = here {
            // A key can hold a dot itself: the longest one that fits is meant.
            let fitting = entries.filter { rest == $0.key || rest.hasPrefix($0.key + ".") }
            guard let entry = fitting.max(by: { $0.key.count < $1.key.count }) else { return [] }
            rest = String(rest.dropFirst(entry.key.count + 1))
            here = entry.value
        }
        return rest.isEmpty ? here?.shownLines ?? [] : []
    }
}

extension YAMLNode {
    /// A list of groups line by line, anything else on one line.
    fileprivate var shownLines: [String] {
        guard let list else { return [shown] }
        if list.contains(where: { $0.map != nil }) { return list.map(\.shownPlainly) }
        return [list.map(\.shown).joined(separator: ", ")]
    }

    private var shownPlainly: String {
        map.map { $0.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") } ?? shown
    }
}

extension Report {
    /// A list of groups line by line, anything else on one line.
    fileprivate var shownLines: [String] {
        guard case .list(let items) = self else { return [shown] }
        let lines = items.map(\.shownPlainly)
        let hasGroups = items.contains { if case .map = $0 { true } else { false } }
        return hasGroups ? lines : [lines.joined(separator: ", ")]
    }

    private var shownPlainly: String {
        guard case .map(let entries) = self else { return shown }
        return entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ")
    }
}
