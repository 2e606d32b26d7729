package import Foundation

extension Landelijk {
    /// Reads every `.yaml` file of a folder.
    ///
    /// - Parameter folder: `regelingen/landelijk`.
    /// - Throws: `LandelijkFindings` with all that is wrong in the files; an error of Foundation when the folder or a
    ///   file cannot be read.
    package init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
        try self.init(
            texts: files.map { file in
                let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
                return (file: "\(folder.lastPathComponent)/\(file.lastPathComponent)", text: text)
            })
    }

    /// Reads files that are in memory.
    ///
    /// - Parameter texts: each file's name from the folder of regelingen, and its text.
    /// - Throws: `LandelijkFindings` with all that is wrong.
    package init(texts: [(file: String, text: String)]) throws(LandelijkFindings) {
        var parts = LandelijkParts()
        for (file, text) in texts {
            var reader = LandelijkReader(file: file)
            reader.read(text, into: &parts)
            parts.findings += reader.findings
        }
        parts.checkNothingIsMissing(
            folder: texts.first?.file.split(separator: "/").first.map(String.init) ?? "landelijk")
        guard parts.findings.isEmpty, let termijnenwet = parts.termijnenwet, let feestdagen = parts.feestdagen else {
            throw LandelijkFindings(findings: parts.findings.sorted())
        }
        self.init(
            series: parts.series, tables: parts.tables, terms: parts.terms, dwangsommen: parts.dwangsommen,
            termijnenwet: termijnenwet, feestdagen: feestdagen)
    }
}

/// What has been read so far, of all files.
struct LandelijkParts {
    var series: [String: Dated<LandelijkValue>] = [:]
    var tables: [String: LandelijkTable] = [:]
    var terms: [String: Dated<LegalTerm>] = [:]
    var dwangsommen = Dated<DwangsomTarief>([])
    var termijnenwet: Termijnenwet?
    var feestdagen: Feestdagen?
    var findings: [Finding] = []

    /// What the program counts with must be there; else a term would be missing in the middle of a case.
    mutating func checkNothingIsMissing(folder: String) {
        var missing = LegalTermID.allCases.map(\.rawValue).filter { terms[$0] == nil }.map { "de termijn \($0)" }
        if termijnenwet == nil { missing.append("termijnenwet") }
        if feestdagen == nil { missing.append("de feestdagen") }
        if dwangsommen.entries.isEmpty { missing.append("de dwangsom") }
        // A file that was not read whole has its own finding, which says more.
        guard findings.isEmpty, !missing.isEmpty else { return }
        findings.append(
            Finding(
                .fout, .sleutelOntbreekt, at: Place(file: folder, line: 0, column: 0),
                "In de landelijke gegevens ontbreekt: \(missing.joined(separator: ", "))."))
    }
}
