import Foundation
import Testing

/// What has no place in a text that the world reads: the paths of somebody's own machine, and notes to oneself.
enum PublicText {
    private static let machinePaths = ["home", "root", "work", "Users"].map { "/\($0)/" } + ["../" + "shared"]
    private static let notes = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "lorem " + "ipsum"]

    /// The lines that hold one of them.
    static func offences(in file: Repository.File) -> [String] {
        file.lines.enumerated().flatMap { index, line in
            let words = Set(line.split { !$0.isLetter }.map(String.init))
            let found =
                machinePaths.filter { holds(line, path: $0) }
                + notes.filter { words.contains($0) || ($0.contains(" ") && line.lowercased().contains($0)) }
            return found.map { "\(file.path):\(index + 1): \($0)" }
        }
    }

    /// A path counts where it begins, and not as the tail of a longer one.
    private static func holds(_ line: Substring, path: String) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "." && before != "}"
        }
    }
}

@Suite struct `A text in this repository` {
    private static let files =
        Repository.files(in: ["Makefile"], endings: [""])
        + Repository.files(
            in: [
                "Benchmarks", "CHANGELOG.md", "CONTRIBUTING.md", "Package.swift", "README.md", "SECURITY.md", "Sources",
                "Tests", "docs", "publiccode.yml", "regelingen", "scripts", "teksten", "web",
            ],
            endings: ["css", "js", "json", "jsonl", "md", "py", "sh", "swift", "txt", "yaml", "yml"])

    @Test func `speaks of the product alone`() {
        #expect(Self.files.count > 50)
        #expect(Self.files.flatMap { PublicText.offences(in: $0) } == [])
    }

    @Test func `links to what is there`() throws {
        let link = try Regex(#"\]\(([^)#:]+)(?:#[^)]*)?\)"#)
        for file in Self.files where file.path.hasSuffix(".md") {
            let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
            for line in file.lines {
                for match in line.matches(of: link) {
                    let target = try String(#require(match.output[1].substring))
                    #expect(Repository.exists("\(folder)/\(target)"), "\(file.path) links to \(target)")
                }
            }
        }
    }
}

@Suite struct `Looking for what does not belong` {
    @Test(arguments: [
        ("let path = \"/ho" + "me/jan/x\"", 1),
        ("see docs/ho" + "me/x", 0),
        ("// TO" + "DO: mend", 1),
        ("// TO" + "DOS", 0),
        ("cat ../sha" + "red/x", 1),
        ("Een gewone zin.", 0),
    ])
    func `finds machine paths and notes to oneself`(line: String, count: Int) {
        #expect(PublicText.offences(in: Repository.File(path: "a.md", text: line)).count == count)
    }
}
