package import LuwteCore
import LuwteRules

/// Lays the file open to be read before the hearing, and says where and when.
///
/// - Source: D-17 (Awb 7:4 lid 2).
package struct LayOpenFile: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let hearing = try zaak.requireHearing(procedure)
        guard hearing.fileOpenedOn == nil else { throw .alreadySent }
        return [FileLaidOpen(procedure: procedure, on: frame.on)]
    }
}

/// The file lies open to be read.
package struct FileLaidOpen: ZaakEvent {
    package static let name = "file-laid-open"
    package let procedure: Int
    package let on: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.hearing?.fileOpenedOn = on }
    }
}
