import LuwteCore
import LuwteRules

/// Makes the plan of a family, or its next version.
package struct MakePlan: GezinAct {
    package static let capacities: Set<Capacity> = [.planbegeleider]

    package let goals: [String]
    package let actions: [PlanVanAanpak.Action]

    package init(goals: [String], actions: [PlanVanAanpak.Action]) {
        self.goals = goals
        self.actions = actions
    }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        try requireText(goals.joined())
        return [PlanMade(goals: goals, actions: actions, lead: frame.by.id)]
    }
}

/// A plan was made, or made anew; what was done stays done.
package struct PlanMade: GezinEvent {
    package static let name = "plan-made"
    package let goals: [String]
    package let actions: [PlanVanAanpak.Action]
    package let lead: Persoon.ID
    package var section: Section { .plan }

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        let before = gezin.plan
        var plan = PlanVanAanpak(goals: goals, actions: actions, lead: lead)
        for index in plan.actions.indices {
            plan.actions[index].doneOn = before?.actions.first { $0.id == plan.actions[index].id }?.doneOn
        }
        plan.zaken = before?.zaken ?? []
        gezin.plan = plan
    }
}
