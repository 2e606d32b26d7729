package import Foundation
package import LuwteCore

/// All regelingen of a folder, with what is the same for the whole country.
package struct RegelingLibrary: Sendable {
    /// Those without a `fout`, by folder and then by version.
    package let regelingen: [Regeling]
    package let landelijk: Landelijk
    /// What is wrong in the files, those of regelingen that are left out included.
    package let findings: [Finding]
    /// The texts of regelingen in other languages.
    private let translations: [Regeling.ID: [Translation]]

    package init(
        regelingen: [Regeling], landelijk: Landelijk, findings: [Finding] = [],
        translations: [Regeling.ID: [Translation]] = [:]
    ) {
        self.regelingen = regelingen
        self.landelijk = landelijk
        self.findings = findings
        self.translations = translations
    }

    /// The texts of a regeling in every language that it was translated into.
    package func translations(of regeling: Regeling) -> [Translation] { translations[regeling.id] ?? [] }

    /// - Parameter folder: holds a folder for each regeling, and `landelijk`.
    /// - Throws: when the folder cannot be read, or `landelijk` has something wrong.
    package static func load(folder: URL) throws -> RegelingLibrary {
        let files = try RegelingFiles(folder: folder)
        let landelijk = try Landelijk(folder: folder.appendingPathComponent("landelijk"))
        return RegelingLibrary(
            regelingen: files.regelingen, landelijk: landelijk, findings: files.findings,
            translations: files.translations)
    }

    /// Every gemeente with its newest regeling, by name as a Dutch list has it.
    package var gemeenten: [(gemeente: Header.Gemeente, regeling: Regeling)] {
        var newest: [String: (gemeente: Header.Gemeente, regeling: Regeling)] = [:]
        for regeling in regelingen {
            for gemeente in regeling.header.gemeenten {
                if let known = newest[gemeente.id]?.regeling, known.isNewer(than: regeling) { continue }
                newest[gemeente.id] = (gemeente, regeling)
            }
        }
        return newest.values.sorted {
            RegelingLibrary.sortKey($0.gemeente.name) < RegelingLibrary.sortKey($1.gemeente.name)
        }
    }

    /// The regeling that counts for a gemeente on a day.
    ///
    /// - Returns: `nil` when there is none, or when two count and neither replaces the other: Luwte does not choose.
    package func current(gemeente: String, on day: CalendarDate) -> Regeling? {
        let valid = regelingen.filter { regeling in
            regeling.header.gemeenten.contains { $0.id == gemeente } && regeling.isValid(on: day)
        }
        let left = valid.filter { old in !valid.contains { $0.replaces(old) } }
        return left.count == 1 ? left[0] : nil
    }

    /// Without accents, capitals and signs: `’s-Hertogenbosch` stands with the S, `Súdwest-Fryslân` too.
    private static func sortKey(_ name: String) -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return String(
            folded.unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == " " })
    }
}

extension Regeling {
    package func isValid(on day: CalendarDate) -> Bool {
        header.firstDay <= day && header.lastDay.map { day <= $0 } ?? true
    }

    /// Whether this version says that it takes the place of `other`.
    package func replaces(_ other: Regeling) -> Bool {
        guard id.folder == other.id.folder, let replaced = header.replaces.content else { return false }
        return replaced == other.id.version || replaced == other.id.version + ".yaml"
    }

    func isNewer(than other: Regeling) -> Bool {
        (header.firstDay, id.version) > (other.header.firstDay, other.id.version)
    }
}
