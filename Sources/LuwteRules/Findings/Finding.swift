/// Something in a regeling that is wrong, doubtful, or could be better.
package struct Finding: Hashable, Sendable {
    package let place: Place
    package let severity: Severity
    package let code: Code
    /// What is wrong, in plain Dutch.
    package let message: String
    /// What was likely meant; `nil` when nothing comes near.
    package let suggestion: String?
    /// Which remark it is; `nil` for a file beside a regeling, such as a worked case.
    package let remark: Remark.Name?

    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The file is not used until it is mended.
        case fout
        /// It can be used, but it is likely to do something else than was meant.
        case waarschuwing
        /// It would be better otherwise.
        case advies
    }

    /// More findings than this of one file say nothing new.
    static let most = 500

    package init(
        _ severity: Severity, _ code: Code, at place: Place, _ message: String, suggestion: String? = nil,
        remark: Remark.Name? = nil
    ) {
        self.place = place
        self.severity = severity
        self.code = code
        self.message = message
        self.suggestion = suggestion
        self.remark = remark
    }
}

extension Finding {
    /// What kind of finding it is; stable, so that it can be looked up.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        // The file.
        case yaml, leesbaar
        // Keys and values.
        case onbekendeSleutel = "onbekende-sleutel"
        case sleutelOntbreekt = "sleutel-ontbreekt"
        case leeg
        case soort
        case zin
        case leegAlsGeen = "leeg-als-geen"
        // Names.
        case naam
        case onbekend
        case dubbel
        // Expressions.
        case expressie
        case kring
        case onderwerp
        case termijn
        case wegvallen
        // Conditions.
        case doorlopend
        case totEnMet = "tot-en-met"
        case ontkenning
        case aanbieder
        case grond
        case altijd, nooit
        case titel
        // Volumes, tables, money.
        case eenheid
        case tabel
        case tarief
        // Sources and versions.
        case bron
        case citaat
        case ongebruikt
        case versie
        // Texts.
        case vertaling
        case taal
    }
}

extension Finding: Comparable, CustomStringConvertible {
    /// By file, then from top to bottom.
    package static func < (left: Finding, right: Finding) -> Bool { left.order < right.order }

    private var order: (String, Int, Int, String, String) {
        (place.file, place.line, place.column, code.rawValue, message)
    }

    package var description: String {
        "\(place): \(severity.rawValue)[\(code.rawValue)]: \(message)" + (suggestion.map { " " + $0 } ?? "")
    }
}
