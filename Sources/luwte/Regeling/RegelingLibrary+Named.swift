import LuwteRules

extension RegelingLibrary {
    /// The regeling with this name: `rotterdam`, or with its version, `rotterdam/2019-08-14`.
    func regeling(named name: String) throws -> Regeling {
        let found = regelingen.filter { $0.id.folder == name || $0.id.description == name }
        if let newest = found.max(by: { $0.id.version < $1.id.version }) { return newest }
        let faults = findings.filter {
            $0.severity == .fout && $0.place.file.hasPrefix(name.prefix { $0 != "/" } + "/")
        }
        if !faults.isEmpty {
            throw CommandFailure(
                "De regeling '\(name)' is niet te gebruiken: er zijn fouten (\(faults.count)). "
                    + "Zie ze met luwte regeling check.")
        }
        let known = Set(regelingen.map(\.id.folder)).sorted().joined(separator: ", ")
        let others = known.isEmpty ? "Er zijn er geen in deze map." : "Deze zijn er: \(known)."
        throw CommandFailure("Er is geen regeling '\(name)'. \(others)")
    }
}
