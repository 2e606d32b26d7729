import ArgumentParser
import Foundation
import LuwteStore

@main
enum Program {
    static func main() async {
        do {
            var command = try Luwte.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(with: error)
        }
    }

    /// Ends the program: 0 after help, the command's own code, or 2 with one sentence.
    private static func leave(with error: any Error) -> Never {
        if let failure = error as? CommandFailure { stop(failure.description, code: 2) }
        if let error = error as? StoreError { stop(error.sentence, code: 2) }
        if let code = error as? ExitCode { Luwte.exit(withError: code) }
        let code = Luwte.exitCode(for: error)
        if code == .success { Luwte.exit(withError: error) }
        // Not about the command itself: what such an error says may hold what was sent to the database.
        if code == .failure { stop(StoreError.database(code: failureCode(of: error)).sentence, code: 2) }
        stop(ArgumentSentence.dutch(Luwte.message(for: error)), code: 2)
    }

    private static func stop(_ sentence: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        exit(code)
    }
}
