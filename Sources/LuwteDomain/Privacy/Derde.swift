package import LuwteCore
package import LuwteRules

/// Somebody of whom another gave data.
package struct Derde: Hashable, Sendable {
    /// The day on which the gemeente got them.
    package internal(set) var obtainedOn: CalendarDate
    /// The first day on which they were asked something.
    package internal(set) var contactOn: CalendarDate?
    package internal(set) var informing: Informing?

    /// The last day to tell them.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-28 (AVG 14 lid 3).
    package func term(_ law: Law) throws(Refusal) -> Termijn {
        try lawfully { try law.termijnen.informeren(obtained: obtainedOn, firstContact: contactOn) }
    }
}

/// Whether somebody was told that another gave data about them.
package enum Informing: Hashable, Sendable, Codable {
    case told(on: CalendarDate)
    /// AVG 14 lid 5, UAVG 41: with a ground that was written down.
    case leftOut(reason: String)

    func require(by day: CalendarDate) throws(Refusal) {
        switch self {
        case .told(let on): if on > day { throw .notYet(on) }
        case .leftOut(let reason): try requireText(reason)
        }
    }
}

extension Zaak {
    /// Notes that somebody told something of a member of the family; what people tell of themselves is none of this.
    mutating func obtained(of members: some Sequence<String>, _ header: EventHeader) {
        for member in members where !member.isEmpty && member != header.by.member && derden[member] == nil {
            derden[member] = Derde(obtainedOn: header.on)
        }
    }

    mutating func contacted(_ member: String, on day: CalendarDate) {
        if derden[member]?.contactOn == nil { derden[member]?.contactOn = day }
    }

    /// The grown-up members of whom another gave data, in order: the applicant told of themselves and of the children.
    package var derdenToInform: [String] {
        let adults = Set(feiten.filter { $0.fact.hasPrefix(Self.parent) }.map(\.member)).union(gezag?.holders ?? [])
        // Of one parent who applied on paper, that parent is the applicant.
        guard applicant != nil || adults.count > 1 else { return [] }
        return derden.keys.filter { adults.contains($0) && $0 != applicant }.sorted()
    }

    /// How the names begin of what a regeling asks about a parent.
    private static let parent = "ouder."
}
