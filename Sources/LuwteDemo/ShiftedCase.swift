import Feel
import LuwteCore
import LuwteDomain
import LuwteRules

/// A worked case, some whole weeks later: whoever was two is two again, and a Monday stays a Monday.
struct ShiftedCase {
    let regeling: Regeling
    let example: WorkedCase
    let days: Int
    let receivedOn: CalendarDate

    /// - Returns: `nil` for a case that does not tell the day of receipt, or is about something else than an application.
    init?(_ example: WorkedCase, of regeling: Regeling, receivedAbout day: CalendarDate) {
        guard let received = example.situation.receivedOn, example.situation.procedure == .aanvraag else { return nil }
        self.regeling = regeling
        self.example = example
        days = received.days(until: day) / 7 * 7
        receivedOn = received.adding(days: days)
    }

    private var situation: Situation { example.situation }

    var kind: String? {
        guard let subject = regeling.lists.subjects.firstIndex(where: { $0.id == "kind" }) else { return nil }
        return situation.subjects[subject].members.first(where: \.isRequested)?.id
    }

    var request: Procedure.Request {
        .init(first: situation.requestedFirst.map(shift), last: situation.requestedLast.flatMap { $0.map(shift) })
    }

    var feiten: [GivenFact] {
        situation.told(of: regeling, source: "ouder").map { fact in
            var shifted = fact
            shifted.texts = fact.texts.map { (try? CalendarDate($0)).map { shift($0).iso } ?? $0 }
            shifted.first = fact.first.map(shift)
            return shifted
        }
    }

    var completeSubjects: Set<String> {
        Set(zip(regeling.lists.subjects, situation.subjects).filter { $0.1.isComplete }.map(\.0.id))
    }

    /// The members of each subject: `ouder1`.
    func members(of subject: String) -> [String] {
        guard let number = regeling.lists.subjects.firstIndex(where: { $0.id == subject }) else { return [] }
        return situation.subjects[number].members.map(\.id)
    }

    var stukken: [(id: String, dated: CalendarDate?, from: String?)] {
        situation.papers.sorted { $0.key < $1.key }.map { ($0.key, $0.value.dated.map(shift), $0.value.from) }
    }

    /// What people judged: condition, member, outcome, role.
    var oordelen: [(voorwaarde: String, member: String?, isMet: Bool, rol: String?)] {
        situation.oordelen.sorted { $0.key < $1.key }.map { key, oordeel in
            let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
            return (parts[0], parts.count > 1 ? parts[1] : nil, oordeel.isMet, judge(of: parts[0]) ?? oordeel.by)
        }
    }

    /// The role that the regeling has judge a condition.
    private func judge(of voorwaarde: String) -> String? {
        switch regeling.allConditions.first(where: { $0.id == voorwaarde })?.content {
        case .oordeel(let role): role
        case .rule(_, _, let judge): judge
        default: nil
        }
    }

    var advies: [String: String] {
        situation.advies.compactMapValues { value in
            switch value {
            case .boolean(let answer): answer ? "ja" : "nee"
            case .number(let number): "\(number)"
            case .date: (try? CalendarDate("\(value)")).map { shift($0).iso }
            default: nil
            }
        }
    }

    private func shift(_ day: CalendarDate) -> CalendarDate { day.adding(days: days) }
}
