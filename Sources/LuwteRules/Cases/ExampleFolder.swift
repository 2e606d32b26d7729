package import Foundation

/// The worked cases beside a regeling, in the folder `voorbeelden`.
package struct ExampleFolder: Sendable {
    package let cases: [WorkedCase]
    package let findings: [Finding]
    /// Mutants that no case can notice, with the reason why; a name may end in `*`.
    package let excuses: [(mutant: String, reason: String)]

    /// - Parameter folder: the regeling's own.
    /// - Throws: when a file cannot be read.
    package init(folder: URL, regeling: Regeling) throws {
        let examples = folder.appendingPathComponent("voorbeelden", isDirectory: true)
        var cases: [WorkedCase] = []
        var findings: [Finding] = []
        var excuses: [(String, String)] = []
        let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
        for name in names.sorted() where name.hasSuffix(".yaml") {
            let text = try String(contentsOf: examples.appendingPathComponent(name), encoding: .utf8)
            let file = "\(folder.lastPathComponent)/voorbeelden/\(name)"
            if name == "mutanten.yaml" {
                let list = (try? YAMLTree(text))?.root?["mutanten"]?.list ?? []
                // A reason may be one of a single version, as a case may.
                excuses += list.filter { [nil, regeling.id.description].contains($0.text("regeling")) }
                    .map { ($0.text("mutant") ?? "", $0.text("reden") ?? "") }
                continue
            }
            if let wanted = CaseReader.regelingName(in: text), wanted.contains("/"),
                wanted != regeling.id.description
            {
                continue
            }
            let (read, wrong) = CaseReader.read(text, file: file, regeling: regeling)
            cases += read
            findings += wrong
        }
        self.cases = cases
        self.findings = findings
        self.excuses = excuses.filter { !$0.1.isEmpty }
    }

    /// Whether a mutant that no case notices is named with a reason.
    package func isExcused(_ mutant: String) -> Bool {
        excuses.contains { name, _ in ExampleFolder.fits(name, mutant) }
    }

    /// The reasons that excuse nothing any more.
    ///
    /// - Parameters:
    ///   - mutants: the names of all there are.
    ///   - survivors: the names of those that no case notices.
    package func staleExcuses(mutants: [String], survivors: [String]) -> [(mutant: String, why: StaleExcuse)] {
        excuses.compactMap { name, _ in
            if survivors.contains(where: { ExampleFolder.fits(name, $0) }) { return nil }
            return (name, mutants.contains { ExampleFolder.fits(name, $0) } ? .noticed : .unknown)
        }
    }

    /// Why a reason excuses nothing.
    package enum StaleExcuse: Hashable, Sendable {
        /// There is no such mutant.
        case unknown
        /// A case notices it.
        case noticed
    }

    /// - Parameter name: of a mutant, or how the names of several begin, with `*` behind it.
    private static func fits(_ name: String, _ mutant: String) -> Bool {
        name.hasSuffix("*") ? mutant.hasPrefix(name.dropLast()) : mutant == name
    }
}
