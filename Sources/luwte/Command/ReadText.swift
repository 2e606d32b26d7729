import Foundation

/// Reads a whole file as text.
///
/// - Throws: ``CommandFailure`` when it is not there, not readable, or not UTF-8.
func readText(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandFailure("Het bestand '\(path)' is er niet, of het is niet te lezen.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
        throw CommandFailure("Het bestand '\(path)' is geen tekst in UTF-8.")
    }
    return text
}
