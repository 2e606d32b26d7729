package import LuwteDomain
import Yams

/// People and places that do not exist, from `demo/wereld.yaml`.
package struct World: Sendable, Decodable {
    /// The folders of the regelingen whose gemeenten are filled.
    package let regelingen: [String]
    package let teams: [Team.ID]
    let voornamen: [String]
    let achternamen: [String]
    let locaties: [String]
    /// The names of lists of providers on which all of these locations stand.
    let aanbiederslijsten: [String]
    let netwerk: [String]
    let teksten: Texts

    /// What the made-up workers write down.
    struct Texts: Sendable, Decodable {
        let oordeel: String
        let voldoet: String
        let voldoetNiet: String
        let advies: String
        let team: String
        let contact: String
        let veld: String
        let doel: String
        let actie: String
        let klaar: String
        let gezag: String

        enum CodingKeys: String, CodingKey {
            case oordeel, voldoet
            case voldoetNiet = "voldoet_niet"
            case advies, team, contact, veld, doel, actie, klaar, gezag
        }
    }

    /// The lists of providers, for the law.
    package var providerLists: [String: Set<String>] {
        Dictionary(aanbiederslijsten.map { ($0, Set(locaties)) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: ``WorldFault`` for a text that is no such world.
    package init(_ yaml: String) throws(WorldFault) {
        do {
            self = try YAMLDecoder().decode(World.self, from: yaml)
        } catch {
            throw WorldFault()
        }
        guard ![teams.count, voornamen.count, achternamen.count, locaties.count].contains(0) else { throw WorldFault() }
    }
}

/// The file with the made-up world cannot be read, or a list in it is empty.
package struct WorldFault: Error, Hashable, Sendable {}
