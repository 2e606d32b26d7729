import LuwteOperations

/// Whether every part works that an answer may need. The pages do not know the parts: whoever starts them says what to ask.
package struct Readiness: Sendable {
    private let parts: [Part]

    /// Something that must work.
    package struct Part: Sendable {
        /// As the answer names it; it says nothing of where the part is.
        let name: String
        let question: BoundedQuestion<Void>

        /// - Parameters:
        ///   - patience: how long an answer waits for this part.
        ///   - works: throws when the part does not work; it may also never return.
        package init(
            _ name: String, patience: Duration = .seconds(3), works: @escaping @Sendable () async throws -> Void
        ) {
            self.name = name
            question = BoundedQuestion(patience: patience, works)
        }
    }

    package init(_ parts: [Part]) { self.parts = parts }

    /// Asks all parts at once.
    ///
    /// - Returns: the names in order, each with whether it works.
    func answer() async -> [(name: String, works: Bool)] {
        let works = await withTaskGroup(of: (Int, Bool).self) { group in
            for (index, part) in parts.enumerated() {
                group.addTask {
                    if case .success = await part.question.answer() { (index, true) } else { (index, false) }
                }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        return parts.enumerated().map { ($1.name, works[$0] == true) }
    }
}
