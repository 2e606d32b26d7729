/// Reads a file with texts: sections, and below each of them a key and a text to a line.
///
/// It takes the part of YAML that one line can hold, and refuses the rest, so that no text changes silently on its way in:
/// `nee: no` stays the word "no", and a sentence with a colon must stand between quotes.
package struct TextsReader {
    /// By path: `start.titel`.
    package private(set) var texts: [String: String] = [:]
    private var section: String?

    /// - Throws: ``TextsFault`` at the first line that is not of this form.
    package init(_ file: String) throws(TextsFault) {
        for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let problem = read(line) else { continue }
            throw TextsFault(line: index + 1, problem: problem)
        }
    }

    /// - Returns: what is wrong with the line; `nil` when nothing is.
    private mutating func read(_ line: Substring) -> TextsFault.Problem? {
        let content = line.drop { $0 == " " }
        if content.isEmpty || content.first == "#" { return nil }
        guard let colon = content.firstIndex(of: ":") else { return .noColon }
        let key = String(content[..<colon])
        let rest = content[content.index(after: colon)...]
        guard !key.isEmpty, key.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }) else {
            return .badKey
        }
        switch line.count - content.count {
        case 0 where rest.isEmpty:
            section = key
            return nil
        case 2 where rest.first == " ":
            return add(key, rest.dropFirst())
        default:
            return .badIndent
        }
    }

    private mutating func add(_ key: String, _ written: Substring) -> TextsFault.Problem? {
        guard let section else { return .noSection }
        guard let text = Self.unquoted(written) else { return .needsQuotes }
        if text.isEmpty { return .empty }
        return texts.updateValue(text, forKey: "\(section).\(key)") == nil ? nil : .doubleKey
    }

    /// - Returns: the text without its quotes; `nil` when YAML would read it as something else than this text.
    private static func unquoted(_ written: Substring) -> String? {
        if written.first == "\"" {
            let inner = written.dropFirst().dropLast()
            guard written.count >= 2, written.last == "\"", !inner.contains("\""), !inner.contains("\\") else {
                return nil
            }
            return String(inner)
        }
        let isPlain = !written.contains(": ") && !written.contains(" #") && written.last != ":" && written.last != " "
        let special: Set<Character> = [
            "&", "*", "!", "|", ">", "'", "%", "@", "`", "{", "}", "[", "]", ",", "#", "?", "-", " ",
        ]
        return isPlain && !(written.first.map(special.contains) ?? false) ? String(written) : nil
    }
}

/// What is wrong in a file with texts.
package struct TextsFault: Error, Hashable {
    /// From 1.
    package let line: Int
    package let problem: Problem

    package init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }

    package enum Problem: Hashable, Sendable {
        case noColon, badKey, badIndent, noSection, needsQuotes, empty, doubleKey
        /// A key that the program has no use for, or the Dutch file without a key that the program needs.
        case unknown(String), missing(String)
    }

    /// In plain Dutch, for whoever edits the file.
    package var sentence: String {
        switch problem {
        case .noColon: "Regel \(line): hier ontbreekt een dubbele punt."
        case .badKey: "Regel \(line): een sleutel bestaat uit kleine letters, cijfers en _."
        case .badIndent: "Regel \(line): een onderdeel begint vooraan, een tekst twee spaties naar rechts."
        case .noSection: "Regel \(line): deze tekst staat niet onder een onderdeel."
        case .needsQuotes: "Regel \(line): zet deze tekst tussen dubbele aanhalingstekens."
        case .empty: "Regel \(line): deze tekst is leeg."
        case .doubleKey: "Regel \(line): deze sleutel staat er twee keer."
        case .unknown(let key): "De sleutel \(key) wordt nergens gebruikt."
        case .missing(let key): "De tekst \(key) ontbreekt."
        }
    }
}
