package import LuwteCore

/// The days on which a location stands on a list of providers.
package struct Aanbiederschap: Hashable, Sendable {
    package let locatie: LRKNumber
    package let first: CalendarDate
    /// `nil` while no end is known.
    package internal(set) var last: CalendarDate?

    func holds(on day: CalendarDate) -> Bool { first <= day && day <= last ?? .latest }
}

extension Gemeente {
    /// The lists of providers on a day: the numbers of the locations by the name of the list.
    package func providerLists(on day: CalendarDate) -> [String: Set<String>] {
        aanbieders.mapValues { Set($0.filter { $0.holds(on: day) }.map(\.locatie.digits)) }
    }
}

extension Law {
    /// The same law with the lists of providers that the gemeente has on a day; a list that it never kept stays as it was.
    ///
    /// - Source: SM 1: who changes a list changes no case that was decided, for the days before keep the list they had.
    package func holding(_ gemeente: Gemeente, on day: CalendarDate) -> Law {
        var law = self
        law.providerLists.merge(gemeente.providerLists(on: day)) { _, own in own }
        return law
    }
}
