import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// A zaak that a test takes through its days, held to the regelingen of this repository.
struct Play {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("regelingen", isDirectory: true)
    static let library = try? RegelingLibrary.load(folder: folder)

    let law: Law
    let regeling: Regeling
    var zaak: Zaak
    /// Everything that was recorded, as it was.
    var records: [ZaakRecord] = []

    /// - Parameter folder: of the regeling: `rotterdam`.
    init(_ folder: String) throws { try self.init(folder, in: #require(Self.library)) }

    init(_ folder: String, in library: RegelingLibrary) throws {
        let fingerprints = Dictionary(
            library.regelingen.map { ($0.id, "fingerprint of \($0.id)") }, uniquingKeysWith: { first, _ in first })
        law = Law(library, fingerprints: fingerprints, providerLists: ["goedgekeurd": ["123456789"]])
        regeling = try #require(library.regelingen.first { $0.id.folder == folder })
        zaak = Zaak("zaak-1", gemeente: try Identifier(regeling.header.gemeenten[0].id))
    }

    /// The worked cases of the calendars, by regeling; read once for all tests.
    private static let examples: [Regeling.ID: [WorkedCase]] = {
        let regelingen = (library?.regelingen ?? []).filter {
            ["rotterdam", "hendrik-ido-ambacht"].contains($0.id.folder)
        }
        return Dictionary(
            regelingen.map { regeling in
                let folder = folder.appendingPathComponent(regeling.id.folder)
                return (regeling.id, (try? ExampleFolder(folder: folder, regeling: regeling))?.cases ?? [])
            }, uniquingKeysWith: { first, _ in first })
    }()

    /// A worked case beside the regeling.
    func example(_ name: String) throws -> WorkedCase {
        try #require(Self.examples[regeling.id]?.first { $0.name == name })
    }

    func frame(_ author: Author, _ day: CalendarDate) -> ActFrame {
        // Ten in the morning, Dutch time or an hour beside it, is the same day either way.
        ActFrame(by: author, at: Date(timeIntervalSince1970: Double(day.days) * 86_400 + 9 * 3_600), law: law)
    }

    /// Does an act on a day.
    @discardableResult
    mutating func on(_ day: CalendarDate, _ author: Author, _ act: some ZaakAct) throws -> [ZaakRecord] {
        let done = try zaak.perform(act, frame(author, day))
        records += done
        return done
    }

    /// What an act would be refused for; `nil` when it would be done.
    func refusal(_ day: CalendarDate, _ author: Author, _ act: some ZaakAct) -> Refusal? {
        do {
            _ = try zaak.records(of: act, frame(author, day))
            return nil
        } catch {
            return error
        }
    }

    /// The last day for the besluit of a procedure.
    func decideBy(_ number: Int) throws -> CalendarDate? {
        try zaak.procedure(number)?.beslistermijn(law)?.decideBy
    }

    /// The last day to make bezwaar against the besluit of a procedure.
    func bezwaarUntil(_ number: Int) throws -> CalendarDate? {
        try zaak.procedure(number)?.sentOn.map { try law.termijnen.bezwaartermijn(sent: $0).last }
    }

    func due(_ kind: DueItem.Kind, on day: CalendarDate) throws -> [CalendarDate] {
        try zaak.dueItems(law, on: day).filter { $0.kind == kind }.map(\.due)
    }
}

extension CalendarDate {
    fileprivate var days: Int { ("1970-01-01" as CalendarDate).days(until: self) }
}

extension Money {
    /// An amount that a test names, small enough to be one.
    static func known(cents: Int) -> Money {
        guard let amount = try? Money(cents: cents) else { preconditionFailure("no amount: \(cents)") }
        return amount
    }
}

extension Author {
    static let ouder = Author("ouder-1", as: .ouder, rol: "ouder", member: "ouder1")
    static let indicatiesteller = Author("medewerker-a", as: .behandelaar, rol: "indicatiesteller")
    static let casewerker = Author("medewerker-a", as: .behandelaar, rol: "casewerker")
    static let adviseur = Author("medewerker-b", as: .adviseur, rol: "adviseur")
    static let coordinator = Author("medewerker-c", as: .coordinator, rol: "coordinator_smi")
    static let beslisser = Author("medewerker-d", as: .beslisser, rol: "beslisser")
    static let financien = Author("medewerker-e", as: .financien, rol: "financien")
    static let aanbieder = Author("aanbieder-1", as: .aanbieder)
}
