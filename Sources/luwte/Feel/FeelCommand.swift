import ArgumentParser
import Feel
import Foundation

/// `luwte feel`: one expression, or a file of them.
struct FeelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feel", abstract: "Reken een FEEL-expressie uit.",
        discussion: """
            Het antwoord is JSON: null, {"t": type, "v": tekst}, {"list": […]} of {"context": {…}}.
            """)

    @Argument(parsing: .allUnrecognized, help: "De expressie, bijvoorbeeld '1 + 2'.")
    var expression: [String] = []

    @Option(help: "Een JSON-bestand met namen en waarden die de expressie mag gebruiken.")
    var context: String?

    @Option(help: "Een bestand met per regel een JSON-object met id, expression en type.")
    var batch: String?

    func run() async throws {
        do {
            switch (try text(), batch) {
            case (let text?, nil): try evaluate(text)
            case (nil, let batch?): try FeelBatch(path: batch).run()
            default: throw FeelFailure("Geef een expressie, of een bestand met --batch.")
            }
        } catch let failure as FeelFailure {
            FileHandle.standardError.write(Data((failure.sentence + "\n").utf8))
            throw ExitCode(2)
        }
    }

    /// The expression; it may begin with a minus sign, as an option does.
    private func text() throws -> String? {
        let expression = expression.filter { $0 != "--" }
        if let option = expression.first(where: { $0.hasPrefix("--") && !$0.contains(" ") }) {
            throw FeelFailure("De optie \(option) is niet bekend.")
        }
        if expression.count > 1 { throw FeelFailure("Zet de expressie tussen aanhalingstekens: 'a + b'.") }
        if batch != nil, context != nil {
            throw FeelFailure("Bij --batch kan geen --context: elke regel staat op zichzelf.")
        }
        return expression.first
    }

    private func evaluate(_ text: String) throws {
        var scope = KitTypes.scope
        var values: [Value] = []
        if let context {
            let entries = try FeelFailure.context(in: context).entries
            for (name, value) in entries {
                scope.declare(variable: name, .any)
                values.append(value)
            }
        }
        let expression: Feel.Expression
        do {
            expression = try Feel.Expression(text, scope: scope)
        } catch {
            let place = "regel \(error.position.line), teken \(error.position.column)"
            throw FeelFailure("Deze expressie klopt niet (\(place)). \(error.message)", error.suggestion)
        }
        if let finding = expression.findings.first(where: { $0.code == .unknownName || $0.code == .unknownFunction }) {
            let place = "regel \(finding.position.line), teken \(finding.position.column)"
            throw FeelFailure("\(finding.message) (\(place))", finding.suggestion)
        }
        var run = Run()
        print(FeelJSON.encode(expression.evaluate(Frame(values), &run)))
        for problem in run.problems {
            FileHandle.standardError.write(Data("null, want: \(problem.message)\n".utf8))
        }
    }
}
