package import Foundation
package import LuwteCore

/// Until which moment something must be done, with its sum.
package struct Uurtermijn: Hashable, Sendable {
    package let until: Date
    package let receipt: TermijnReceipt

    /// The day of that moment, in Europe/Amsterdam.
    package var last: CalendarDate { CalendarDate(at: until) }
}

extension Termijnen {
    /// Until when a data breach must be reported to the authority: hours, day and night, that no weekend moves.
    ///
    /// - Throws: `LandelijkRefusal` when the number of hours is not in the data.
    /// - Source: rule D-30 (AVG 33 lid 1).
    package func meldingDatalek(discovered moment: Date) throws(LandelijkRefusal) -> Uurtermijn {
        let day = CalendarDate(at: moment)
        let hours = try landelijk.value("melding_datalek", on: day)
        let seconds = Double(hours.value.numerator) / Double(hours.value.denominator) * 3_600
        let until = moment.addingTimeInterval(seconds)
        var receipt = TermijnReceipt()
        receipt.add(.event(.datalekDiscovered, day), day, rule: "D-30", source: hours.source)
        receipt.add(
            .hours(hours.value, title: hours.title), CalendarDate(at: until), rule: "D-30", source: hours.source)
        return Uurtermijn(until: until, receipt: receipt)
    }

    /// The last day to tell somebody that another gave data about them.
    ///
    /// - Parameter contact: the day of the first contact with them, when there was any.
    /// - Throws: `LandelijkRefusal` when the length is not in the data.
    /// - Source: rule D-28 (AVG 14 lid 3): within a month, and at the first contact at the latest.
    package func informeren(
        obtained day: CalendarDate, firstContact contact: CalendarDate?
    ) throws(LandelijkRefusal) -> Termijn {
        let name = "informeren_derde"
        let whole = try termijn(name, after: day, event: .gegevensObtained)
        guard let contact, contact < whole.last else { return whole }
        let term = try landelijk.term(named: name, on: day)
        var receipt = whole.receipt
        receipt.add(.firstContact(contact), contact, rule: term.rule, source: term.source)
        return Termijn(last: contact, receipt: receipt)
    }
}
