package import LuwteCore

/// A municipality's rules for childcare on social-medical grounds, as one dated file says them.
package struct Regeling: Sendable {
    package internal(set) var id: ID
    package internal(set) var header: Header
    package internal(set) var lists: Lists
    package internal(set) var facts: [Fact]
    package internal(set) var notions: [Notion]
    package internal(set) var voorwaarden: VoorwaardeNode
    package internal(set) var voorliggend: [VoorliggendeVoorziening]
    package internal(set) var bewijs: [BewijsRule]
    package internal(set) var toekenning: ToekenningRules
    package internal(set) var verlenging: Setting<VerlengingRules>
    package internal(set) var tijdens: TijdensRules
    package internal(set) var werkwijze: Werkwijze
    package internal(set) var contact: ContactRules
    package internal(set) var aanbieders: AanbiederRules
    package internal(set) var geld: GeldRules
    package internal(set) var afwijken: Setting<[Deviation]>
    package internal(set) var brieven: [String: String]
    package internal(set) var readings: [ReadingChoice]
    /// Every key that is empty, in the order of the file.
    package internal(set) var unset: [Unset]
    /// How the facts lie in memory for the expressions.
    package internal(set) var layout: Layout
    /// Every text that people read, in the order of the file.
    package internal(set) var texts: [RegelingText] = []

    /// The folder and the date of the source, as in `rotterdam/2019-08-14`.
    package struct ID: Hashable, Sendable, Codable, CustomStringConvertible {
        package internal(set) var folder: String
        /// The file's name without its ending: the date of the source.
        package internal(set) var version: String

        package init(folder: String, version: String) {
            self.folder = folder
            self.version = version
        }

        package var description: String { "\(folder)/\(version)" }
    }
}

/// The keys under `regeling`.
package struct Header: Sendable {
    package internal(set) var name: String
    package internal(set) var standing: Standing
    package internal(set) var gemeenten: [Gemeente]
    package internal(set) var firstDay: CalendarDate
    /// The last day of validity; `nil` while none is known.
    package internal(set) var lastDay: CalendarDate?
    /// Whether the municipality filled in from when the file counts; without that, ``firstDay`` is the earliest day.
    package internal(set) var hasValidity: Bool
    package internal(set) var validity: Provenance
    /// The file name of the version that this one replaces.
    package internal(set) var replaces: Setting<String>
    package internal(set) var transition: Setting<String>
    package internal(set) var legalBasis: LegalBasis
    package internal(set) var sources: [SourceText]
    /// Parts of the source that nobody has read; examples only.
    package internal(set) var unread: [String]

    /// How far the municipality stands behind the file.
    package enum Standing: String, Sendable, CaseIterable {
        case voorbeeld, concept, vastgesteld
    }

    package struct Gemeente: Hashable, Sendable {
        package internal(set) var id: String
        package internal(set) var name: String
        package internal(set) var cbsCode: String?

        package init(id: String, name: String, cbsCode: String?) {
            self.id = id
            self.name = name
            self.cbsCode = cbsCode
        }
    }

    package struct LegalBasis: Sendable {
        /// `verordening`, `nadere_regel`, `beleidsregel`, `bijzondere_bijstand`.
        package internal(set) var kind: Setting<String>
        package internal(set) var isSubsidy: Setting<Bool>
        package internal(set) var name: Setting<String>

        package init(kind: Setting<String>, isSubsidy: Setting<Bool>, name: Setting<String>) {
            self.kind = kind
            self.isSubsidy = isSubsidy
            self.name = name
        }
    }

    package struct SourceText: Hashable, Sendable {
        package internal(set) var id: String
        package internal(set) var title: String
        package internal(set) var publishedOn: CalendarDate?
        package internal(set) var retrievedOn: CalendarDate?
        package internal(set) var location: String?
        package internal(set) var isPartlyRead: Bool

        package init(
            id: String, title: String, publishedOn: CalendarDate?, retrievedOn: CalendarDate?, location: String?,
            isPartlyRead: Bool
        ) {
            self.id = id
            self.title = title
            self.publishedOn = publishedOn
            self.retrievedOn = retrievedOn
            self.location = location
            self.isPartlyRead = isPartlyRead
        }
    }
}

/// One ambiguity of the text and the reading chosen.
package struct ReadingChoice: Sendable {
    /// `A-28`.
    package internal(set) var id: String
    package internal(set) var about: String
    package internal(set) var choice: String
    package internal(set) var by: String
    package internal(set) var chosenOn: CalendarDate?
    package internal(set) var why: String
    /// Whether this is Luwte's default, which the municipality has not confirmed.
    package internal(set) var isDefault: Bool
    package internal(set) var alternatives: [String]
    package internal(set) var place: Place
}

/// A way to depart from rules, with a motive, by a person.
package struct Deviation: Sendable {
    package internal(set) var id: String
    package internal(set) var title: String
    /// IDs of conditions; empty means all of them.
    package internal(set) var from: [String]
    package internal(set) var by: String
    package internal(set) var needsMotive: Bool
    package internal(set) var provenance: Provenance
}
