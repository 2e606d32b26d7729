import Foundation

extension StartPage {
    /// The texts of the page, and the municipalities to choose from.
    struct Model: Sendable {
        let lead: [Phrase]
        /// Whether there are so many that looking for one helps.
        let offersSearch: Bool
        let query: String
        /// What the search came to; `nil` before it.
        let found: Phrase?
        let hits: [Choice]
        /// All of them, by first letter; one group without a letter when there are few.
        let groups: [Group]

        struct Choice: Sendable, Hashable {
            let id: String
            let name: String
        }

        struct Group: Sendable {
            let letter: String?
            let choices: [Choice]
        }

        /// From this number on the list has letters and a search field.
        private static let many = 12

        init(_ gemeenten: [GemeenteEntry], query: String, _ texts: Texts) {
            let choices = gemeenten.map { Choice(id: $0.id, name: $0.name) }
            lead = [texts(.startExplained1), texts(.startExplained2), texts(.startExplained3)]
            offersSearch = choices.count > Self.many
            self.query = query
            hits = query.isEmpty ? [] : Self.search(choices, query)
            found = query.isEmpty ? nil : texts(hits.isEmpty ? .startNotFound : .startFound)
            groups = Self.groups(choices)
        }

        /// The municipalities whose name holds what was typed, whatever the capitals, accents and spaces.
        static func search(_ choices: [Choice], _ query: String) -> [Choice] {
            let wanted = plain(query)
            guard !wanted.isEmpty else { return [] }
            let exact = choices.filter { plain($0.name) == wanted || $0.id == query }
            return exact.isEmpty ? choices.filter { plain($0.name).contains(wanted) } : exact
        }

        private static func groups(_ choices: [Choice]) -> [Group] {
            guard choices.count > many else { return [Group(letter: nil, choices: choices)] }
            let byLetter = Dictionary(grouping: choices) { plain($0.name).prefix(1).uppercased() }
            return byLetter.keys.sorted().map { Group(letter: $0, choices: byLetter[$0] ?? []) }
        }

        /// Letters and digits only, without accents: 's-Gravenhage is found under S.
        private static func plain(_ text: String) -> String {
            let folded = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            return String(
                String.UnicodeScalarView(folded.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
        }
    }
}
