import Foundation

/// The table in `docs/house.md`: each module, and what it may import.
struct ModuleTable {
    /// What needs no row of its own, because it comes with the language.
    static let everywhere: Set<String> = ["Dispatch", "Foundation", "Synchronization"]

    let allowed: [String: Set<String>]

    /// Reads the rows whose first cell is a name between backticks.
    init(markdown lines: [Substring]) {
        var allowed: [String: Set<String>] = [:]
        for line in lines where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { continue }
            let names = cells[2].split(separator: ",").map { Self.bare($0.trimmingCharacters(in: .whitespaces)) }
            allowed[Self.bare(cells[0])] = Set(names).subtracting([""])
        }
        self.allowed = allowed
    }

    /// The modules that a file imports, with their lines.
    static func imports(in file: Repository.File) -> [(line: Int, module: String)] {
        file.lines.enumerated().compactMap { index, line in
            var words = line.split(separator: " ")
            while let first = words.first, first.hasPrefix("@") || accessLevels.contains(first) { words.removeFirst() }
            guard words.first == "import", words.count > 1 else { return nil }
            let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            return (index + 1, String(name.prefix { $0 != "." }))
        }
    }

    /// The imports of a module's files that its row does not name.
    func offences(of module: String, in files: [Repository.File]) -> [String] {
        let mayImport = (allowed[module] ?? []).union(Self.everywhere)
        return files.flatMap { file in
            Self.imports(in: file).filter { !mayImport.contains($0.module) }
                .map { "\(file.path):\($0.line): \(module) may not import \($0.module)" }
        }
    }

    private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]

    private static func bare(_ cell: String) -> String { cell.filter { $0 != "`" } }
}
