import LuwteDomain
import LuwteStore

extension StoreError {
    /// What went wrong and what to do, without anything of a zaak.
    var sentence: String {
        switch self {
        case .conflict: "Iemand anders heeft deze zaak intussen veranderd. Open haar opnieuw en kijk wat er bij kwam."
        case .unreadable: "In de database staat iets wat Luwte niet kan lezen. Doe luwte log verify."
        case .doesNotOpen(_, let number):
            "Gebeurtenis \(number) van een zaak gaat niet open: zij is veranderd of verplaatst. Doe luwte log verify."
        case .destroyed: "Een deel van deze zaak is vernietigd."
        case .masterKeyMissing(let name):
            "De hoofdsleutel '\(name)' ontbreekt. Zet haar weer in het bestand met hoofdsleutels."
        case .dayIsClosed(let day): "De dag \(day) is afgesloten: er komt niets meer bij."
        case .databaseIsNewer(let number):
            "De database is van een nieuwere Luwte (stap \(number)). Gebruik die versie."
        case .migrationDiffers(let number):
            "Stap \(number) van de database is een andere dan die van dit programma. Gebruik de versie die haar maakte."
        case .notDurable(let setting):
            "De database schrijft niet door naar de schijf (\(setting)). Zet dat aan: anders gaat werk verloren."
        case .tooLarge:
            "Dit stuk is leeg, of groter dan \(Document.most / 1_000_000) MB. Maak het kleiner, of deel het op."
        case .documentDamaged: "Een stuk is weg of veranderd. Zet het terug uit een kopie; luwte log verify zegt welk."
        case .disk: "Er kan niets naar de schijf geschreven worden. Kijk of er ruimte is, en van wie de map is."
        case .database(let code): "De database antwoordt niet zoals het moet (code \(code))."
        }
    }
}
