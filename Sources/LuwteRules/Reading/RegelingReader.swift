import Feel

/// Reads a regeling from its text, with everything that is wrong with it at once.
package enum RegelingReader {
    /// - Parameters:
    ///   - text: the whole YAML file.
    ///   - file: its path from the folder of regelingen, for findings.
    /// - Returns: the regeling, or `nil` when a finding is a `fout`; and all findings from top to bottom. A YAML error
    ///   or a doubled key is the only finding.
    package static func read(text: String, file: String, id: Regeling.ID) -> (regeling: Regeling?, findings: [Finding])
    {
        let tree: YAMLTree
        do {
            tree = try YAMLTree(text)
        } catch {
            let place = Place(file: file, line: error.line, column: error.column)
            return (nil, [Finding(.yaml(error), at: place)])
        }
        guard let root = tree.root, root.map != nil else {
            let place = Place(file: file, line: 0, column: 0)
            return (nil, [Finding(.noRegeling, at: place)])
        }
        return read(root: root, lines: SourceLines(text), file: file, id: id)
    }

    /// Reads a tree that was made of another one.
    ///
    /// - Returns: `nil` when it has a mistake.
    static func read(root: YAMLNode, file: String, id: Regeling.ID) -> Regeling? {
        read(root: root, lines: SourceLines(""), file: file, id: id).regeling
    }

    private static func read(
        root: YAMLNode, lines: SourceLines, file: String, id: Regeling.ID
    ) -> (regeling: Regeling?, findings: [Finding]) {
        let names = DeclaredNames(root)
        let structure = StructureCheck(file: file, names: names, lines: lines)
        structure.checkMap(root, .top)
        for doubled in names.doubled {
            structure.report(.doubledName(doubled.id, kind: doubled.kind), at: structure.place(doubled.node))
        }
        let reading = RegelingReading(root: root, structure: structure, lines: lines)
        var regeling = reading.regeling(id: id)
        regeling.texts = RegelingText.all(in: root, file: file)
        let findings = Set(structure.findings + reading.findings).sorted()
        return (findings.contains { $0.severity == .fout } ? nil : regeling, findings)
    }
}
