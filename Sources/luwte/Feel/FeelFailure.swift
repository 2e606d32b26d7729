import Feel
import Foundation

/// What stops the command, as one sentence.
struct FeelFailure: Error {
    let sentence: String

    init(_ sentence: String, _ suggestion: String? = nil) {
        self.sentence = [sentence, suggestion].compactMap(\.self).joined(separator: " ")
    }

    static func text(of path: String) throws -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw FeelFailure("Het bestand \(path) is er niet, of is geen tekst in UTF-8.")
        }
    }

    static func context(in path: String) throws -> FeelContext {
        let text = try text(of: path)
        do {
            return try FeelJSON.decodeContext(text)
        } catch {
            throw FeelFailure("Het bestand \(path) is niet te lezen. \(error.message)")
        }
    }
}
