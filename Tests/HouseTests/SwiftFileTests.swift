import Testing

@Suite struct `A Swift file` {
    private static let files = Repository.files(
        in: ["Package.swift", "Sources", "Tests", "Benchmarks"], endings: ["swift"])

    @Test func `is found`() {
        #expect(Self.files.count > 50)
    }

    @Test func `holds one idea: 300 lines at most`() {
        let long = Self.files.filter { $0.lines.count > 301 }.map { "\($0.path): \($0.lines.count - 1) lines" }
        #expect(long == [])
    }

    @Test func `explains what other modules use`() {
        let sources = Self.files.filter { $0.path.hasPrefix("Sources/") }
        #expect(sources.flatMap { DocComments.missing(in: $0) } == [])
    }

    @Test func `has something in it`() {
        let empty = Self.files.filter { file in
            file.lines.allSatisfy { $0.allSatisfy(\.isWhitespace) || $0.hasPrefix("//") || $0.hasPrefix("import ") }
        }
        #expect(empty.map(\.path) == [])
    }
}

@Suite struct `Looking for doc comments` {
    @Test(arguments: [
        ("/// A thing.\npackage struct A {}", 0),
        ("/// A thing.\n@frozen\npackage struct A {}", 0),
        ("package struct A {}", 1),
        ("package protocol A {}", 1),
        ("struct A {}", 0),
        ("    package enum Kind {}", 0),
        ("    package func a() {}", 0),
        ("    package func a() throws(E) {}", 1),
        ("    /// - Throws: E.\n    package static func a() throws(E) {}", 0),
        ("    package init(_ text: String) throws(E) {", 1),
        ("    package static func + (a: A, b: A) throws(E) -> A {", 0),
        ("let text = \"a package struct\"", 0),
    ])
    func `finds types and functions that can say no`(text: String, count: Int) {
        #expect(DocComments.missing(in: Repository.File(path: "A.swift", text: text)).count == count)
    }
}
