import Foundation

/// Holds the quotations of a regeling against the text they come from.
///
/// White space, line breaks, words broken off at the end of a line, and the kind of quote marks and dashes make no
/// difference; everything else does.
package enum QuoteCheck {
    /// - Parameters:
    ///   - regeling: the YAML text of the regeling.
    ///   - file: its path, for findings.
    ///   - sourceText: the whole source as plain text.
    ///   - source: the source's ID under `bronnen`; `nil` means the first one.
    /// - Returns: a `fout` for each quotation that the text does not have.
    package static func findings(
        regeling: String, file: String, sourceText: String, source: String? = nil
    ) -> [Finding] {
        guard let root = try? YAMLTree(regeling).root else { return [] }
        guard let source = source ?? root["regeling"]?["bronnen"]?.map?.first?.key else { return [] }
        let haystacks = [
            SourceFolding.folded(sourceText, joinsBrokenWords: true),
            SourceFolding.folded(sourceText, joinsBrokenWords: false),
        ]
        var found: [Finding] = []
        collect(root) { entry in
            guard entry.key == source else { return }
            for quote in entry.value.members {
                guard let text = quote.text, !text.isEmpty, let remark = remark(text, in: haystacks) else { continue }
                found.append(Finding(remark, at: Place(file: file, line: quote.line, column: quote.column)))
            }
        }
        return found.sorted()
    }

    /// Every entry of every `bron`.
    private static func collect(_ node: YAMLNode, _ visit: (YAMLEntry) -> Void) {
        for entry in node.map ?? [] {
            if entry.key == "bron" {
                for item in entry.value.members { item.map?.forEach(visit) }
            } else {
                collect(entry.value, visit)
            }
        }
        for item in node.list ?? [] { collect(item, visit) }
    }

    private static func remark(_ quote: String, in haystacks: [String]) -> Remark? {
        let pieces = quote.replacing("...", with: "…").split(separator: "…")
            .map { SourceFolding.folded(String($0), joinsBrokenWords: false) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return nil }
        if haystacks.contains(where: { holds($0, pieces) }) { return nil }
        let missing = pieces.first { piece in !haystacks.contains { $0.contains(piece) } }
        guard let missing else { return .quoteOutOfOrder(quote) }
        let words = missing.split(separator: " ")
        let known = (1..<max(1, words.count)).reversed().lazy.map { words.prefix($0).joined(separator: " ") }
            .first { start in haystacks.contains { $0.contains(start) } }
        return .quoteMissing(missing, known: known)
    }

    /// Whether a text has all pieces, each after the one before it.
    private static func holds(_ text: String, _ pieces: [String]) -> Bool {
        var rest = text[...]
        for piece in pieces {
            guard let range = rest.range(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}

/// A text without what the layout of a page puts into it.
enum SourceFolding {
    /// - Parameter joinsBrokenWords: whether a hyphen at the end of a line is one that only breaks off a word.
    static func folded(_ text: String, joinsBrokenWords: Bool) -> String {
        var result = String.UnicodeScalarView()
        var isBlank = true
        let scalars = Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = plain(scalars[index])
            index += 1
            if scalar == "\u{AD}" { continue }
            if scalar == "-", let next = lineBreak(in: scalars, from: index) {
                if !joinsBrokenWords { result.append(scalar) }
                index = next
                isBlank = false
                continue
            }
            if scalar.properties.isWhitespace {
                if !isBlank { result.append(" ") }
                isBlank = true
            } else {
                result.append(scalar)
                isBlank = false
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»", "\"", "`", "´": "'"
        case "‐", "‑", "‒", "–", "—", "−": "-"
        default: scalar
        }
    }

    /// Where the text goes on after a line break that follows directly, when it goes on with a letter or digit.
    private static func lineBreak(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        var hasBreak = false
        while index < scalars.count, scalars[index].properties.isWhitespace {
            hasBreak = hasBreak || scalars[index] == "\n" || scalars[index] == "\r"
            index += 1
        }
        guard hasBreak, index < scalars.count,
            scalars[index].properties.isAlphabetic || ("0"..."9").contains(scalars[index])
        else { return nil }
        return index
    }
}
