import ArgumentParser
import LuwteDomain

/// `luwte retention approve`: the list, in the name of the college.
struct RetentionApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Goedkeuren dat de zaken op een lijst worden vernietigd.")

    @Argument(help: "De lijst van luwte retention list; alleen het eerste woord van elke regel telt.")
    var lijst: String

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let count = try await RetentionFile(lijst).each(options, ApproveVernietiging())
        print("\(count) zaken mogen worden vernietigd.")
    }
}
