import Foundation
package import LuwteCore

/// What somebody says of a regeling that is to be written; what is not said stays empty in the file.
package struct NewRegeling: Sendable {
    package var name: String
    package var gemeenten: [(name: String, cbsCode: String?)]
    package var standing: Header.Standing
    package var sourceTitle: String?
    package var sourceDate: CalendarDate?
    package var sourceLocation: String?
    package var firstDay: CalendarDate?
    package var opvangsoorten: [String]
    /// The child is younger than this, in years.
    package var age: Int?
    package var months: Int?
    /// The most care, in a unit: 6 half-days a week.
    package var limit: (unit: VolumeUnit, count: String)?

    package init(name: String, gemeenten: [(name: String, cbsCode: String?)], standing: Header.Standing = .concept) {
        self.name = name
        self.gemeenten = gemeenten
        self.standing = standing
        opvangsoorten = []
    }

    /// The folder that it would lie in: the names of the gemeenten.
    package var folder: String { gemeenten.map { NewRegeling.id($0.name) }.joined(separator: "-") }

    /// A name as an ID: `Hendrik-Ido-Ambacht` becomes `hendrik-ido-ambacht`; empty when no letter of it can be used.
    package static func id(_ name: String, joint: String = "-") -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        return folded.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }.joined(separator: joint)
    }

    /// What the template of a regeling, and the one of its first worked case, are filled with.
    ///
    /// - Parameter today: the day that the first worked case begins on.
    package func values(folder: String, today: CalendarDate) -> Template.Values {
        let today = max(today, firstDay ?? today)
        var texts = [
            "kop": heading, "naam": quoted(name), "stand": standing.rawValue, "map": folder,
            "geldig_van": firstDay?.iso ?? "\"\"", "bron_titel": quoted(sourceTitle ?? name),
            "bron_datum": sourceDate?.iso ?? "", "vindplaats": sourceLocation.map(quoted) ?? "",
            "leeftijd": age.map(String.init) ?? "", "maanden": months.map(String.init) ?? "",
            "meer_gemeenten": gemeenten.count > 1 ? "ja" : "",
            "eerste_gemeente": NewRegeling.id(gemeenten.first?.name ?? ""), "ontvangst": today.iso,
            "geboortedatum": today.adding(months: -24).iso,
            "eerste_opvangsoort": opvangsoorten.first.map { NewRegeling.id($0, joint: "_") } ?? "",
        ]
        if let limit {
            texts["grens"] = limit.count
            texts["grens_eenheid"] = limit.unit.rawValue
            texts["grens_woorden"] = limit.unit.words
            texts["grens_vraag"] = "Hoeveel \(limit.unit.words) heeft u nodig?"
        }
        return Template.Values(
            texts: texts,
            lists: [
                "gemeente": gemeenten.map { gemeente in
                    [
                        "id": NewRegeling.id(gemeente.name), "naam": quoted(gemeente.name),
                        "cbs_code": quoted(gemeente.cbsCode ?? ""),
                    ]
                },
                "opvangsoort": opvangsoorten.map { ["id": NewRegeling.id($0, joint: "_"), "naam": quoted($0)] },
            ])
    }

    private var heading: String {
        let line = "\(gemeenten.map(\.name).joined(separator: " en ")): \(name)"
        return line.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Any text, as YAML between quotation marks.
    private func quoted(_ text: String) -> String { Report.quoted(text) }
}
