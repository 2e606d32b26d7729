package import LuwteCore
import LuwteRules

/// Records that something of the plan was done.
package struct FinishAction: GezinAct {
    package static let capacities: Set<Capacity> = [.planbegeleider, .behandelaar]

    package let action: String

    package init(_ action: String) { self.action = action }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard let plan = gezin.plan else { throw .noPlan }
        guard let planned = plan.actions.first(where: { $0.id == action }) else { throw .noSuchField(action) }
        guard planned.doneOn == nil else { throw .alreadySent }
        return [ActionFinished(action: action, on: frame.on)]
    }
}

/// Something of the plan was done.
package struct ActionFinished: GezinEvent {
    package static let name = "action-finished"
    package let action: String
    package let on: CalendarDate
    package var section: Section { .plan }

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        guard let index = gezin.plan?.actions.firstIndex(where: { $0.id == action }) else { return }
        gezin.plan?.actions[index].doneOn = on
    }
}
