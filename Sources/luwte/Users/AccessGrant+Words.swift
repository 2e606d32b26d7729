import LuwteCore
import LuwteDomain

extension AccessGrant.Scope {
    var words: String {
        switch self {
        case .gemeente: "de hele gemeente"
        case .team(let team): "team \(team)"
        case .behandelaar: "de eigen zaken"
        case .aanvrager: "de eigen aanvraag"
        case .tweedeOuder: "de eigen toestemming"
        case .locatie(let number): "locatie \(number.digits)"
        }
    }
}
