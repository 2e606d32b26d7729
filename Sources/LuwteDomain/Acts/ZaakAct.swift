package import Foundation
package import LuwteCore
import LuwteRules

/// Something that somebody wants to do in a zaak.
///
/// It meets the zaak as it stands and becomes events, or a refusal that says which rule stands in the way.
package protocol ZaakAct: Sendable {
    /// Who may do it at all.
    static var capacities: Set<Capacity> { get }

    func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent]
}

/// What an act needs to know besides the zaak: who, when, and the law.
package struct ActFrame: Sendable {
    package let by: Author
    package let at: Date
    package let law: Law

    package init(by author: Author, at moment: Date, law: Law) {
        by = author
        at = moment
        self.law = law
    }

    /// The day of the act, in Europe/Amsterdam.
    package var on: CalendarDate { CalendarDate(at: at) }

    /// - Throws: for a day to come, and for another day than today from somebody outside: only a worker registers what came
    ///   in earlier (rule D-05).
    func requireReceipt(_ day: CalendarDate) throws(Refusal) {
        guard day == on || day < on && !by.isOutside else { throw .receivedInFuture }
    }

    /// What is told, under the name of who tells it: nobody outside speaks for the gemeente or the register.
    func signed(_ feiten: [GivenFact]) -> [GivenFact] {
        guard by.isOutside else { return feiten }
        return feiten.map { fact in
            var own = fact
            own.source = by.rol ?? by.capacity.rawValue
            return own
        }
    }

    /// - Throws: when this is not who the regeling names for it.
    func requireRol(_ rol: String?) throws(Refusal) {
        if let rol, by.rol != rol { throw .notThatRol(rol) }
    }
}

extension Zaak {
    /// What an act does to this zaak; the zaak itself stays as it is.
    ///
    /// - Returns: the events in order, numbered behind those that the zaak has.
    /// - Throws: ``Refusal``.
    package func records(of act: some ZaakAct, _ frame: ActFrame) throws(Refusal) -> [ZaakRecord] {
        guard type(of: act).capacities.contains(frame.by.capacity) else { throw .notYours(frame.by.capacity) }
        if let last = lastRecordedAt, frame.at < last { throw .beforeLastEvent }
        return try act.events(in: self, frame).enumerated().map { offset, event in
            let number = version + offset + 1
            return ZaakRecord(
                header: EventHeader(event, number: number, by: frame.by, at: frame.at), event: event)
        }
    }

    /// Does an act: the zaak afterwards holds its events.
    ///
    /// - Throws: ``Refusal``; then nothing has changed.
    @discardableResult
    package mutating func perform(_ act: some ZaakAct, _ frame: ActFrame) throws(Refusal) -> [ZaakRecord] {
        let records = try records(of: act, frame)
        for record in records { fold(record) }
        return records
    }
}
