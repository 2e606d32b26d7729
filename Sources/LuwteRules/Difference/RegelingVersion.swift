package import Foundation

/// A version of a regeling as two of them are compared: what was read, the text it was read from, its worked cases.
package struct RegelingVersion: Sendable {
    package let regeling: Regeling
    package let file: String
    package private(set) var examples: [WorkedCase]
    let root: YAMLNode

    /// Reads a version from its text.
    ///
    /// - Parameters:
    ///   - file: the path, for places.
    ///   - folder: the folder of the regeling, beside which its `voorbeelden` lie; `nil` when there are none.
    /// - Throws: ``RegelingVersionFault`` with the first mistake when the text cannot be used as a regeling.
    package init(text: String, file: String, id: Regeling.ID, folder: URL? = nil) throws(RegelingVersionFault) {
        let (regeling, findings) = RegelingReader.read(text: text, file: file, id: id)
        guard let regeling, let root = (try? YAMLTree(text))?.root else {
            let wrong = findings.filter { $0.severity == .fout }
            throw RegelingVersionFault(findings: wrong)
        }
        self.regeling = regeling
        self.file = file
        self.root = root
        examples = folder.flatMap { try? ExampleFolder(folder: $0, regeling: regeling) }?.cases ?? []
    }

    /// The same version with these worked cases.
    package func with(examples: [WorkedCase]) -> RegelingVersion {
        var version = self
        version.examples = examples
        return version
    }
}

/// A file that cannot be compared, because it has mistakes.
package struct RegelingVersionFault: Error, Sendable {
    /// Those that keep it from being used, from top to bottom.
    package let findings: [Finding]
}
