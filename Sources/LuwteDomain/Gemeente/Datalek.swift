package import Foundation
package import LuwteCore
package import LuwteRules

/// A breach of personal data (AVG 33, 34).
package struct Datalek: Hashable, Sendable {
    /// Its number in the gemeente, from 1.
    package let number: Int
    package let discoveredAt: Date
    /// What happened, with which data, of how many people: no names.
    package let report: String
    package internal(set) var reporting: Reporting?
    package internal(set) var people: Informing?

    /// Whether the authority knows.
    package enum Reporting: Hashable, Sendable, Codable {
        case reported(at: Date)
        /// No risk for the people whose data they are; that is written down.
        case noRisk(reason: String)
    }

    /// Until when it must be reported to the authority.
    ///
    /// - Throws: when the number of hours is not in the national tables.
    /// - Source: D-30.
    package func reportBy(_ law: Law) throws(Refusal) -> Uurtermijn {
        try lawfully { try law.termijnen.meldingDatalek(discovered: discoveredAt) }
    }
}

extension Gemeente {
    /// - Throws: when there is no such data breach.
    func datalek(_ number: Int) throws(Refusal) -> Datalek {
        guard datalekken.indices.contains(number - 1) else { throw .noSuchDatalek(number) }
        return datalekken[number - 1]
    }

    mutating func changeDatalek(_ number: Int, _ body: (inout Datalek) -> Void) {
        guard datalekken.indices.contains(number - 1) else { return }
        body(&datalekken[number - 1])
    }

    /// Everything that has to happen in the gemeente as a whole, as it stands on a day, the most urgent first.
    ///
    /// - Throws: when a national table is not at hand.
    package func dueItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        for datalek in datalekken {
            let about = DueItem.About.datalek(datalek.number)
            if datalek.reporting == nil {
                let term = try datalek.reportBy(law)
                items.append(
                    DueItem(
                        kind: .reportDatalek, procedure: nil, due: term.last, turn: .toezichthouder,
                        why: .term(term.receipt), about: about))
            }
            // Without delay, says the law (AVG 34), and names no day.
            if datalek.people == nil, !datalek.isWithoutRisk {
                items.append(
                    DueItem(
                        kind: .tellPeople, procedure: nil, due: day, turn: .toezichthouder, why: .course, about: about))
            }
        }
        return items.sorted { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }
    }
}

extension Datalek {
    fileprivate var isWithoutRisk: Bool {
        if case .noRisk = reporting { true } else { false }
    }
}

extension Date {
    /// Without parts of a second, so that a moment is read back as it was written.
    var wholeSeconds: Date { Date(timeIntervalSince1970: timeIntervalSince1970.rounded(.down)) }
}
