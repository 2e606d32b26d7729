import Testing

@Suite struct `The table of terms` {
    /// The Swift names of `docs/termen.md`: what stands between backticks in the third cell of each row.
    private static var names: [Substring] {
        let page = Repository.files(in: ["docs/termen.md"], endings: ["md"])[0]
        return page.lines.flatMap { line -> [Substring] in
            let cells: [Substring] = line.split(separator: "|", omittingEmptySubsequences: false)
            guard line.hasPrefix("| "), cells.count > 3 else { return [] }
            let parts: [Substring] = cells[3].split(separator: "`", omittingEmptySubsequences: false)
            return parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
        }
    }

    @Test func `names what is in the code`() {
        var words: Set<Substring> = []
        for file in Repository.files(in: ["Sources"], endings: ["swift"]) {
            for line in file.lines { words.formUnion(line.split { !$0.isLetter && !$0.isNumber }) }
        }
        let missing = Self.names.filter { !words.contains($0) }
        #expect(Self.names.count > 60)
        #expect(missing == [])
    }
}
