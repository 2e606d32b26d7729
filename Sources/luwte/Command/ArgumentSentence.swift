import ArgumentParser

/// What is wrong with the options of a command, in one Dutch sentence; the parser itself says it in English.
enum ArgumentSentence {
    /// - Parameter message: the parser's own message, such as `Unknown option '--op'. Did you mean '--uren'?`.
    static func dutch(_ message: String) -> String {
        let message = message.split(separator: "\n").first.map(String.init) ?? message
        let quoted = quotedParts(message)
        let first = quoted.first ?? ""
        let name = first.split(separator: " ").first.map(String.init) ?? first
        return switch true {
        case message.hasPrefix("Unknown option"):
            "De optie \(name) is niet bekend." + (quoted.count > 1 ? " Bedoelt u \(quoted[1])?" : "")
        case message.hasPrefix("Missing value for"): "Achter \(name) hoort een waarde."
        case message.hasPrefix("Missing expected argument"): "Geef ook \(name)."
        case message.hasPrefix("Unexpected argument"), message.contains("unexpected arguments"):
            "Dit hoort hier niet: \(quoted.joined(separator: ", "))."
        case message.hasPrefix("The value"):
            "'\(first)' past niet\(quoted.count > 1 ? " bij \(option(quoted[1]))" : "")."
        case message.contains("Value to be set with"): "Deze opties gaan niet samen: \(quoted.joined(separator: ", "))."
        default: "Deze opdracht klopt niet (\(message))."
        }
    }

    /// The pieces between apostrophes.
    private static func quotedParts(_ text: String) -> [String] {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
    }

    /// The option's own name, of `--uren <uren>`.
    private static func option(_ text: String) -> String { text.split(separator: " ").first.map(String.init) ?? text }
}
