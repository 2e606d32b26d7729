/// Something that somebody wants to do in a stream.
///
/// It meets the state as it stands and becomes events, or a refusal that says which rule stands in the way. Its properties,
/// as JSON, are how it is sent from outside.
package protocol StreamAct<State>: Codable, Sendable {
    associatedtype State: StreamState

    /// Who may do it at all.
    static var capacities: Set<Capacity> { get }

    func events(in state: State, _ frame: ActFrame) throws(Refusal) -> [State.Event]
}

/// Something that somebody wants to do in a zaak.
package protocol ZaakAct: StreamAct where State == Zaak {}
