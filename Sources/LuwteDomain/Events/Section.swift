import LuwteRules

/// The parts of a zaak that are sealed apart: each has its own key, its own readers and its own retention.
package enum Section: String, Hashable, Sendable, Codable, CaseIterable {
    /// The course of the zaak: what happened on which day, without anything of what was said.
    case course = "verloop"
    /// Names, dates of birth, numbers.
    case person = "persoon"
    /// Addresses, phone numbers, who may be written to.
    case contact
    /// What the family tells of its situation, and what is judged of it.
    case social = "sociaal"
    /// Papers of doctors and helpers, and the advice.
    case medical = "medisch"
    /// The plan van aanpak and the network.
    case plan
    /// Income, contribution, amounts.
    case money = "geld"
    /// Care, provider, days.
    case placement = "plaatsing"
}

extension Section {
    init(_ named: FactSection) {
        self =
            switch named {
            case .person: .person
            case .contact: .contact
            case .social: .social
            case .medical: .medical
            case .plan: .plan
            case .money: .money
            case .placement: .placement
            }
    }
}
