import Foundation
import LuwteRules

/// The texts of this repository.
enum TextsFolder {
    private static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("teksten", isDirectory: true)

    static func text(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }

    static func rules(_ language: Language = .nl) throws -> RuleTexts {
        try RuleTexts(
            language: language, dutch: TextsReader(text("nl.yaml")).texts,
            own: TextsReader(text("\(language.rawValue).yaml")).texts)
    }

    static func readability() throws -> Readability { Readability(try HardWords(text("moeilijke-woorden.yaml"))) }
}
