/// Something that happened in a zaak; what a zaak is, is folded from it.
package protocol ZaakEvent: StreamEvent {
    func apply(to zaak: inout Zaak, _ header: EventHeader)
}

/// An event of a zaak with its header.
package typealias ZaakRecord = StreamRecord<Zaak>
