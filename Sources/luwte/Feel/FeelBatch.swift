import Feel

/// A file of expressions, each evaluated on its own.
struct FeelBatch {
    let path: String

    /// Prints one line for each line of the file; a text that is no expression gives null.
    func run() throws {
        let lines = try FeelFailure.text(of: path).split(separator: "\n", omittingEmptySubsequences: true)
        // First all lines, so that a wrong one stops the work before anything is printed.
        let rows = try lines.enumerated().map { number, line in try row(String(line), number: number + 1) }
        for row in rows {
            print("{\"id\": \(FeelJSON.quoted(row.id)), \"value\": \(FeelJSON.encode(value(of: row)))}")
        }
    }

    private struct Row {
        let id: String
        let expression: String
        let type: String?
    }

    private func row(_ line: String, number: Int) throws -> Row {
        guard let json = try? JSON(line), case .object(let members) = json else {
            throw FeelFailure("Regel \(number) van \(path) is geen JSON-object.")
        }
        func text(_ key: String) -> String? {
            if case .string(let text)? = members.first(where: { $0.key == key })?.value { text } else { nil }
        }
        guard let id = text("id"), let expression = text("expression") else {
            throw FeelFailure("Op regel \(number) van \(path) ontbreekt id of expression.")
        }
        return Row(id: id, expression: expression, type: text("type"))
    }

    private func value(of row: Row) -> Value {
        guard let expression = try? Feel.Expression(row.expression, scope: KitTypes.scope) else { return .null }
        var run = Run()
        return KitTypes.coerce(expression.evaluate(Frame([]), &run), to: row.type)
    }
}
