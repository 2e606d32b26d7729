/// Looks for what other modules use and nobody explained.
///
/// A type that other modules see says what it is, and a function that can say no says when (`- Throws:`).
/// Members whose name says it all, and types inside a type, stand under the comment of that type; what a protocol asks
/// for is explained there.
enum DocComments {
    /// The declarations in a file that should have a doc comment and have none.
    static func missing(in file: Repository.File) -> [String] {
        file.lines.indices.compactMap { index in
            guard needsComment(file.lines[index]) else { return nil }
            var above = index - 1
            while above >= 0, trimmed(file.lines[above]).hasPrefix("@") { above -= 1 }
            let hasComment = above >= 0 && trimmed(file.lines[above]).hasPrefix("///")
            return hasComment ? nil : "\(file.path):\(index + 1): \(trimmed(file.lines[index]))"
        }
    }

    private static let types: Set<Substring> = ["struct", "enum", "class", "actor", "protocol"]

    private static func needsComment(_ line: Substring) -> Bool {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        guard words.contains("package"), let keyword = words.first(where: { isKeyword($0) }) else { return false }
        if types.contains(keyword) { return line.first != " " }
        return line.contains("throws") && !isOperator(words) && !asked.contains { line.contains($0) }
    }

    /// What `Codable` and the acts of the zaak ask of each type.
    private static let asked = ["func encode(to ", "init(from decoder", "func events(in "]

    private static func isKeyword(_ word: Substring) -> Bool {
        types.contains(word) || word == "func" || word.hasPrefix("init(") || word.hasPrefix("init?(")
    }

    /// Operators say no for the reason that the type's comment gives.
    private static func isOperator(_ words: [Substring]) -> Bool {
        guard let name = words.firstIndex(of: "func").map({ words[$0 + 1] }) else { return false }
        return name.first.map { !$0.isLetter && $0 != "`" && $0 != "_" } ?? false
    }

    private static func trimmed(_ line: Substring) -> Substring { line.drop { $0 == " " } }
}
