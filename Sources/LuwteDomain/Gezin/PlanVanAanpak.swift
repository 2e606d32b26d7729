package import LuwteCore

/// What parents and helpers do, so that the indicatie can end (HIA-30, HIA-36).
package struct PlanVanAanpak: Hashable, Sendable {
    package internal(set) var goals: [String]
    package internal(set) var actions: [Action]
    /// Who leads it (HIA-34).
    package internal(set) var lead: Persoon.ID
    /// The zaken whose placement is part of it.
    package internal(set) var zaken: Set<Zaak.ID> = []

    /// Something that somebody does, by a day.
    package struct Action: Hashable, Sendable, Codable {
        package let id: String
        package let what: String
        package let who: String
        package let by: CalendarDate
        package internal(set) var doneOn: CalendarDate?

        package init(id: String, what: String, who: String, by day: CalendarDate) {
            self.id = id
            self.what = what
            self.who = who
            by = day
        }
    }
}

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

/// Makes a placement part of the plan: no first day of care without it, where the regeling asks that.
package struct LinkZaak: GezinAct {
    package static let capacities: Set<Capacity> = [.planbegeleider, .behandelaar]

    package let zaak: Zaak.ID

    package init(_ zaak: Zaak.ID) { self.zaak = zaak }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard gezin.plan != nil else { throw .noPlan }
        return [ZaakLinked(zaak: zaak)]
    }
}

/// A placement became part of the plan.
package struct ZaakLinked: GezinEvent {
    package static let name = "zaak-linked"
    package let zaak: Zaak.ID

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        gezin.plan?.zaken.insert(zaak)
    }
}

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
