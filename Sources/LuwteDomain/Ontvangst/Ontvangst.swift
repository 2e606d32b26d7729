package import LuwteCore
package import LuwteRules

/// How something came in, and whether whoever sent it knows that it did.
package struct Ontvangst: Hashable, Sendable {
    package let isElectronic: Bool
    /// The day on which its receipt was confirmed; `nil` while that is still to be done.
    package internal(set) var confirmedOn: CalendarDate?

    /// The last day to confirm it.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-06: what comes electronically at once, what comes by post on the next working day.
    package func confirmBy(receivedOn day: CalendarDate, _ law: Law) throws(Refusal) -> Termijn {
        let name = isElectronic ? "ontvangstbevestiging_elektronisch" : "ontvangstbevestiging"
        return try lawfully { try law.termijnen.termijn(name, after: day) }
    }
}

extension Zaak {
    /// How something comes in that somebody sends themselves or a worker registers.
    ///
    /// - Parameter isElectronic: of what a worker registers; whoever sends it themselves does so online.
    func ontvangst(_ header: EventHeader, isElectronic: Bool = false) -> Ontvangst {
        let hears = sender(header.by).map(mayBeWritten) ?? false
        return Ontvangst(
            isElectronic: header.by.isOutside || isElectronic,
            confirmedOn: header.by.isOutside && hears ? header.on : nil)
    }

    /// The member who gets an answer to what somebody does: that person, or the applicant whom a gemachtigde acts for.
    ///
    /// - Returns: `nil` for what a worker registers: then a person looks whom the letter goes to.
    func sender(_ author: Author) -> String? {
        guard author.isOutside else { return nil }
        return author.member ?? (author.capacity == .gemachtigde ? applicant : nil)
    }
}

/// Something that came in, by its number in the zaak.
package enum Ingekomen: Hashable, Sendable, Codable {
    case procedure(number: Int)
    case klacht(number: Int)
}
