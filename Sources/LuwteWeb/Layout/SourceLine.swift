import LuwteRules

/// Where a rule stands, as a reader sees it.
struct SourceLine: Sendable, Hashable {
    /// The words of the source; `nil` without a quotation.
    let quote: Phrase?
    /// The source's title, the article and the number of the rule.
    let place: Phrase

    init(_ source: CitedSource, _ texts: Texts) {
        quote = source.quote.isEmpty ? nil : texts.fromRegeling("‘\(source.quote)’")
        let numbers = source.requirements.joined(separator: ", ")
        let rule = numbers.isEmpty ? "" : texts.plain(.requirement, ["nummer": numbers])
        let parts = [source.title, source.article ?? "", rule]
        place = texts(.source, ["bron": parts.filter { !$0.isEmpty }.joined(separator: ", ")])
    }

    var html: HTML {
        div(.class("luwte-source")) {
            if let quote { p(.class("luwte-source__quote")) { quote } }
            p(.class("luwte-source__place")) { place }
        }
    }
}
