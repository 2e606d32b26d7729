import LuwteStore

extension BackupFault {
    func sentence(making copy: String) -> String {
        switch self {
        case .notWritable:
            "De kopie '\(copy)' is niet gelukt. Kijk of de map er is, of er ruimte is, en of u de database helemaal mag lezen."
        case .unreachable: "Van deze database is geen kopie te maken: zij antwoordt niet, of het is geen database."
        case .notOurs: "Dit is geen database van Luwte."
        default: common
        }
    }

    func sentence(restoring copy: String) -> String {
        switch self {
        case .notWritable:
            "Terugzetten is niet gelukt. Kijk of er ruimte is, en of u in de database tabellen mag maken."
        case .notEmpty: "In deze database staat al iets. Neem een lege database: Luwte overschrijft niets."
        case .otherKind:
            "'\(copy)' is een kopie van een ander soort database. Een kopie van PostgreSQL gaat naar postgres://…, een van SQLite naar een bestand."
        default: common
        }
    }

    func sentence(checking copy: String) -> String {
        switch self {
        case .otherKind:
            "'\(copy)' is een kopie van PostgreSQL. Geef met --server het adres van een server waar een proefdatabase mag komen."
        case .mayNotCreate, .notWritable:
            "Deze gebruiker mag op de server geen proefdatabase maken. Geef met --server een gebruiker met het recht CREATEDB."
        default: common
        }
    }

    private var common: String {
        switch self {
        case .toolMissing(let name):
            "Het programma \(name) is er niet. Installeer de client van PostgreSQL, zoals postgresql-client op Debian."
        case .toolTooOld:
            "De client van PostgreSQL is ouder dan de server of de kopie. Installeer dezelfde versie als de server, of een nieuwere."
        case .addressUnusable:
            "Dit adres van PostgreSQL is niet te lezen. Schrijf het als postgres://gebruiker@server/database."
        case .unreachable: StoreOptions.unreachable
        case .notOurs, .damaged:
            "Deze kopie is niet te gebruiken: zij is stuk, of geen kopie van een database van Luwte. Maak een nieuwe."
        case .otherSchema(let name):
            "Deze kopie hoort in het schema '\(name)'. Maak dat daar, en geef een adres dat dit schema als eerste noemt (search_path)."
        case .notEmpty, .notWritable, .otherKind, .mayNotCreate: "Dit is niet gelukt."
        }
    }
}
