import Foundation
package import LuwteDomain

/// A row of events of one thing in one gemeente.
package struct StreamID: Hashable, Sendable {
    package let gemeente: Gemeente.ID
    package let kind: Kind
    /// The ID of the zaak, the family or the gemeente.
    package let id: String

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case zaak, gezin, gemeente
    }

    package init(_ zaak: Zaak.ID, of gemeente: Gemeente.ID) {
        self.init(gemeente, .zaak, zaak.text)
    }

    package init(_ gezin: Gezin.ID, of gemeente: Gemeente.ID) {
        self.init(gemeente, .gezin, gezin.text)
    }

    /// What belongs to the gemeente as a whole.
    static func gemeente(_ gemeente: Gemeente.ID) -> StreamID { StreamID(gemeente, .gemeente, gemeente.text) }

    private init(_ gemeente: Gemeente.ID, _ kind: Kind, _ id: String) {
        self.gemeente = gemeente
        self.kind = kind
        self.id = id
    }

    /// What it is called where it is kept: `zaak/` with the ID.
    package var name: String { "\(kind.rawValue)/\(id)" }

    /// - Returns: `nil` for a text of another form.
    init?(name: String, of gemeente: Gemeente.ID) {
        let parts = name.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.init(gemeente, kind, String(parts[1]))
    }
}
