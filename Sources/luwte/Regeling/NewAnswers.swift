import Foundation

/// Takes an answer from an option, or asks for it when somebody sits at a terminal.
struct NewAnswers {
    private let asks: Bool

    init(asksOnTerminal always: Bool) {
        asks = always || isatty(0) == 1
    }

    /// - Throws: ``CommandFailure`` when nobody answers.
    func needed(_ given: String?, _ option: String, _ question: String) throws -> String {
        if let answer = optional(given, question) { return answer }
        throw CommandFailure("Geef ook \(option).")
    }

    /// `nil` when nothing is given, and nothing was answered.
    func optional(_ given: String?, _ question: String) -> String? {
        if let given { return given.isEmpty ? nil : given }
        guard asks else { return nil }
        FileHandle.standardError.write(Data("\(question) ".utf8))
        let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
        return answer.isEmpty ? nil : answer
    }
}
