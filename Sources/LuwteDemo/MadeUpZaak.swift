import Foundation
import LuwteCore
package import LuwteDomain
import LuwteRules

/// A zaak that lives its life from a worked case: people do what comes next, each in their own role, up to a day.
package struct MadeUpZaak {
    package private(set) var zaak: Zaak
    package private(set) var records: [ZaakRecord] = []
    package private(set) var gezin: Gezin
    package private(set) var gezinRecords: [GezinRecord] = []
    let law: Law
    let world: World
    let example: ShiftedCase
    /// The number of the team that has it.
    let team: Int
    var chance: SeededGenerator
    /// The day at hand.
    private(set) var day: CalendarDate
    let today: CalendarDate

    init(
        _ id: Zaak.ID, _ gezin: Gezin.ID, of gemeente: Gemeente.ID, from example: ShiftedCase, law: Law, world: World,
        seed: UInt64, today: CalendarDate
    ) {
        zaak = Zaak(id, gemeente: gemeente)
        self.gezin = Gezin(gezin, gemeente: gemeente)
        self.law = law
        self.world = world
        self.example = example
        self.today = today
        chance = SeededGenerator(seed: seed)
        team = Int.random(in: world.teams.indices, using: &chance)
        day = example.receivedOn
    }

    /// Whether the story has come to today.
    var isOver: Bool { day > today }

    /// Some days go by.
    mutating func wait(_ days: ClosedRange<Int>) { day = day.adding(days: Int.random(in: days, using: &chance)) }

    mutating func wait(until next: CalendarDate) { day = max(day, next) }

    /// Does an act as whoever may: the first capacity that is not refused for who it is.
    ///
    /// - Returns: whether it was done. A refusal is part of the story: then somebody else does something first.
    @discardableResult
    mutating func act(_ act: some ZaakAct, rol: String? = nil, member: String? = nil) -> Bool {
        guard !isOver else { return false }
        let capacities = type(of: act).capacities
        // What a member of the family says, they say themselves.
        let order = member == nil ? Self.order : Self.order.reversed()
        for capacity in order where capacities.contains(capacity) {
            var author = Staff.author(capacity, rol: rol, team: team)
            if [.ouder, .tweedeOuder].contains(capacity) {
                author = Author(parent(member), as: capacity, rol: "ouder", member: member ?? "ouder1")
            }
            do {
                records += try zaak.perform(act, ActFrame(by: author, at: moment, law: law))
                return true
            } catch {
                switch error {
                case .notYours, .notThatRol, .proposerMayNotDecide, .financeCloses, .paperIsRegisteredByDesk: continue
                default: return false
                }
            }
        }
        return false
    }

    @discardableResult
    mutating func act(_ act: some GezinAct) -> Bool {
        guard !isOver else { return false }
        let capacities = type(of: act).capacities
        for capacity in Self.order where capacities.contains(capacity) {
            let frame = ActFrame(by: Staff.author(capacity, rol: nil, team: team), at: moment, law: law)
            if let done = try? gezin.perform(act, frame) {
                gezinRecords += done
                return true
            }
        }
        return false
    }

    /// Workers before parents, so that what a worker may register is registered.
    private static let order: [Capacity] = [
        .behandelaar, .adviseur, .coordinator, .beslisser, .planbegeleider, .bezwaarbehandelaar, .financien, .aanbieder,
        .ouder, .tweedeOuder, .systeem,
    ]

    private func parent(_ member: String?) -> Persoon.ID {
        (try? Identifier("demo-\(zaak.id)-\(member ?? "ouder1")")) ?? Author.system.id
    }

    /// A minute for each act, from nine in the morning Dutch time or an hour beside it.
    private var moment: Date {
        let days = ("1970-01-01" as CalendarDate).days(until: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + 8 * 3_600 + min(records.count, 400) * 60))
    }
}
