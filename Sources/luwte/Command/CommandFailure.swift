/// A command that cannot do what was asked: one sentence on the error stream, and exit code 2.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) {
        description = sentence
    }
}
