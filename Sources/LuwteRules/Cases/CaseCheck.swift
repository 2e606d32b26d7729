/// What a worked case expects beside what comes of it.
package struct CaseCheck: Sendable {
    /// In the order of the file.
    package let rows: [Row]
    /// Whether everything that is expected comes out.
    package var isSame: Bool { rows.allSatisfy(\.isSame) }

    /// One thing that is expected, without words.
    package struct Row: Sendable, Hashable {
        /// The keys below `verwacht`; the last one may be an ID with dots in it.
        package let path: [String]
        package let expected: Report
        package let found: Report?
        package let isSame: Bool
    }
}

extension Assessor {
    /// Runs a worked case and puts what comes of it beside what it expects.
    package func check(_ example: WorkedCase) -> CaseCheck {
        let report = report(on: example)
        let wrong = example.mismatches(with: report).map(\.path)
        return CaseCheck(
            rows: Self.values(example.expected, path: []).map { path, expected in
                let dotted = path.joined(separator: ".")
                return CaseCheck.Row(
                    path: path, expected: expected, found: path.reduce(Optional(report)) { $0?[$1] },
                    isSame: !wrong.contains {
                        $0 == dotted || $0.hasPrefix(dotted + ".") || $0.hasPrefix(dotted + "[")
                    })
            })
    }

    /// The texts and lists of a tree, each with its keys.
    private static func values(_ node: YAMLNode?, path: [String]) -> [(path: [String], expected: Report)] {
        guard let node else { return [] }
        guard let map = node.map else { return [(path, Report(node))] }
        return map.flatMap { values($0.value, path: path + [$0.key]) }
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
