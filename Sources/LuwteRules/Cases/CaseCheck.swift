/// What a worked case expects beside what comes of it.
package struct CaseCheck: Sendable {
    /// In the order of the file.
    package let rows: [Row]
    /// Whether everything that is expected comes out.
    package var isSame: Bool { rows.allSatisfy(\.isSame) }

    /// One thing that is expected.
    package struct Row: Sendable, Hashable {
        /// The key below `verwacht`.
        package let key: String
        /// What it is about, in the regeling's own words: the title of a condition; empty where the key says all.
        package let subject: String
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
        let words = CaseWords(regeling: regeling)
        let rows = Self.values(example.expected, path: "").map { path, expected in
            let isSame = !wrong.contains { $0 == path || $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") }
            let keys = path.split(separator: ".", maxSplits: 1).map(String.init)
            return CaseCheck.Row(
                key: keys[0], subject: keys.count > 1 ? words.subject(keys[1], under: keys[0]) : "",
                expected: words.lines(expected),
                found: words.lines(Self.value(at: path, of: report), beside: isSame ? expected : nil), isSame: isSame)
        }
        return CaseCheck(rows: rows)
    }

    /// The texts and lists of a tree, each with its keys.
    private static func values(_ node: YAMLNode?, path: String) -> [(String, Report)] {
        guard let node else { return [] }
        guard let map = node.map else { return [(path, Report(node))] }
        return map.flatMap { values($0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }

    private static func value(at path: String, of report: Report) -> Report? {
        var rest = path
        var here: Report? = report
        while !rest.isEmpty, case .map(let entries)? = here {
            // A key can hold a dot itself: the longest one that fits is meant.
            let fitting = entries.filter { rest == $0.key || rest.hasPrefix($0.key + ".") }
            guard let entry = fitting.max(by: { $0.key.count < $1.key.count }) else { return nil }
            rest = String(rest.dropFirst(entry.key.count + 1))
            here = entry.value
        }
        return rest.isEmpty ? here : nil
    }
}

extension Report {
    /// What is written in a case, in the shape of what comes of it.
    fileprivate init(_ node: YAMLNode) {
        if let map = node.map {
            self = .map(map.map { Entry($0.key, Report($0.value)) })
        } else if let list = node.list {
            self = .list(list.map(Report.init))
        } else {
            self = .text(node.shown)
        }
    }
}
