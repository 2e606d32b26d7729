import Testing

@Suite struct `The table of modules` {
    private let table = ModuleTable(markdown: Repository.files(in: ["docs/house.md"], endings: ["md"])[0].lines)

    @Test func `has a row for each folder of Sources, and a folder for each row`() {
        let folders = Repository.folders(below: "Sources").filter { !$0.hasPrefix("C") }
        #expect(folders == Set(table.allowed.keys))
    }

    @Test func `is what the imports hold to`() {
        for module in table.allowed.keys.sorted() {
            let files = Repository.files(in: ["Sources/\(module)"], endings: ["swift"])
            #expect(table.offences(of: module, in: files) == [])
        }
    }

    @Test func `goes one way: no module reaches itself`() {
        for start in table.allowed.keys {
            var reached: Set<String> = []
            var next = table.allowed[start] ?? []
            while let module = next.popFirst() {
                if reached.insert(module).inserted { next.formUnion(table.allowed[module] ?? []) }
            }
            #expect(!reached.contains(start), "\(start) imports itself by a detour")
        }
    }
}

@Suite struct `Reading imports` {
    private let table = ModuleTable(markdown: ["| Module | Holds | May import |", "| `A` | values | `B` |"])

    @Test(arguments: [
        ("import B", []),
        ("package import B", []),
        ("import Foundation", []),
        ("let text = \"import C\"", []),
        ("import C", ["A.swift:1: A may not import C"]),
        ("@preconcurrency public import C", ["A.swift:1: A may not import C"]),
        ("@testable import C", ["A.swift:1: A may not import C"]),
        ("import struct C.Part", ["A.swift:1: A may not import C"]),
        ("import C.Part", ["A.swift:1: A may not import C"]),
    ])
    func `finds what the row does not name`(line: String, offences: [String]) {
        #expect(table.offences(of: "A", in: [Repository.File(path: "A.swift", text: line)]) == offences)
    }
}
