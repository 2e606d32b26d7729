import Foundation
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `Access to a zaak` {
    @Test(arguments: [
        (Capacity.tweedeOuder, [.social, .medical, .money, .contact, .person]),
        (.financien, [.social, .medical, .plan, .contact]),
        (.aanbieder, [.social, .medical, .plan, .money, .contact, .person]),
        (.overlegdeelnemer, Section.allCases), (.toezichthouder, Section.allCases), (.archivaris, Section.allCases),
        (.beheerder, Section.allCases), (.behandelaar, [.medical]), (.beslisser, [.medical]),
    ])
    func `never shows somebody what SM 1 keeps from them`(capacity: Capacity, hidden: [LuwteDomain.Section]) {
        for relation in [Relation.own, .consenting, .assigned, .placedHere, .none] {
            let access = Access(capacity, relation, rol: "casewerker", medicalReaders: ["adviseur"])
            #expect(access.sections.isDisjoint(with: hidden))
        }
    }

    @Test func `shows nothing to whoever has nothing to do with the zaak`() {
        for capacity in Capacity.allCases {
            for relation in [Relation.own, .consenting, .assigned, .placedHere, .none]
            where relation != Access.needed(for: capacity) {
                #expect(Access(capacity, relation).sections.isEmpty, "\(capacity) \(relation)")
            }
            #expect(Access(capacity, .none).sections.isEmpty)
        }
    }

    @Test func `shows doctors' papers to the roles that the regeling names, and never to who pays, meets or keeps`() {
        for capacity in Capacity.allCases {
            let may = Access(capacity, Access.needed(for: capacity), rol: "arts", medicalReaders: ["arts"])
            #expect(may.mayRead(.medical) == [.behandelaar, .adviseur, .beslisser].contains(capacity), "\(capacity)")
            let other = Access(capacity, Access.needed(for: capacity), rol: "anders", medicalReaders: ["arts"])
            #expect(!other.mayRead(.medical))
            #expect(!Access(capacity, Access.needed(for: capacity)).mayRead(.medical))
            #expect(!Access(capacity, .none, rol: "arts", medicalReaders: ["arts"]).mayRead(.medical))
        }
    }

    @Test(arguments: [
        ("rotterdam", "adviseur"), ("hendrik-ido-ambacht", "indicatiesteller"), ("verzonnen-lommerdam", "adviseur"),
        ("orionis-walcheren", "casewerker"), ("assen", "casewerker"), ("gouda", "college"),
        ("hilversum", "casewerker"), ("nijmegen", nil),
    ])
    func `finds in the regeling who reads doctors' papers`(folder: String, reader: String?) throws {
        #expect(try Play(folder).regeling.medicalReaders == Set([reader].compactMap(\.self)))
    }

    @Test func `has a reader of doctors' papers wherever a regeling names anybody inside`() throws {
        let library = try #require(Play.library)
        for regeling in library.regelingen {
            let inside = regeling.lists.rollen.filter { !$0.isOutside }.map(\.id)
            #expect(regeling.medicalReaders.isEmpty == inside.isEmpty, "\(regeling.id)")
            #expect(regeling.medicalReaders.isSubset(of: inside), "\(regeling.id)")
        }
    }
}

@Suite struct `The table of who may do what` {
    @Test func `has every act in it`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/LuwteDomain")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var declared: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where [": ZaakAct {", ": GezinAct {", ": GemeenteAct {"].contains(where: line.contains) {
                declared.insert(String(line.split(separator: " ")[2].prefix { $0 != ":" }))
            }
        }
        #expect(declared.count > 40)
        let listed = ActCatalogue.types.map { "\($0)" } + ActCatalogue.gezin.map { "\($0)" }
        #expect(Set(listed + ActCatalogue.gemeente.map { "\($0)" }) == declared)
    }

    @Test func `stands in the documentation as it is`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/toegang.md")
        let table = AccessTable.markdown
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try table.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }

    @Test func `gives the machine no besluit and no judgement`() {
        let own = ActCatalogue.types.filter { $0.capacities.contains(.systeem) }.map { "\($0)" }
        #expect(
            Set(own) == [
                "EstablishGezag", "AskToestemming", "SendBesluit", "EndByItself", "AssignZaak", "RecordPersonalia",
                "LinkPersoon", "RegisterStoring",
            ])
    }

    @Test func `lets nobody act who only watches`() {
        for capacity in [Capacity.toezichthouder, .regelingbeheerder, .beheerder] {
            #expect(!ActCatalogue.types.contains { $0.capacities.contains(capacity) }, "\(capacity)")
        }
        let archivaris = ActCatalogue.types.filter { $0.capacities.contains(.archivaris) }.map { "\($0)" }
        #expect(archivaris == ["DestroyZaak"])
    }

    @Test func `lets those who keep the whole gemeente do nothing for a zaak or a family`() {
        let keepers: Set<Capacity> = [.toezichthouder, .regelingbeheerder, .beheerder]
        #expect(ActCatalogue.gemeente.allSatisfy { $0.capacities.isSubset(of: keepers) })
        #expect(ActCatalogue.gezin.allSatisfy { $0.capacities.isDisjoint(with: keepers) })
    }
}

/// Who may do and read what, as a page of the documentation.
enum AccessTable {
    static var markdown: String {
        let all =
            ActCatalogue.types.map { ("\($0)", $0.capacities) } + ActCatalogue.gezin.map { ("\($0)", $0.capacities) }
            + ActCatalogue.gemeente.map { ("\($0)", $0.capacities) }
        let acts = all.map { name, capacities in
            "| `\(name)` | \(Capacity.allCases.filter(capacities.contains).map(\.rawValue).joined(separator: ", ")) |"
        }
        let sections = Capacity.allCases.map { capacity in
            let access = Access(capacity, Access.needed(for: capacity))
            let names = LuwteDomain.Section.allCases.filter { access.mayRead($0) }.map(\.rawValue)
            return "| \(capacity.rawValue) | \(names.isEmpty ? "nothing" : names.joined(separator: ", ")) |"
        }
        let readers = (Play.library?.regelingen ?? []).map { regeling in
            let names = regeling.lists.rollen.filter { regeling.medicalReaders.contains($0.id) }.map(\.name)
            return "| \(regeling.id) | \(names.isEmpty ? "nobody" : names.joined(separator: ", ")) |"
        }
        return """
            # Who may do and read what

            This page is made from the code, and a test holds it to that. A regeling says besides which of its roles judges,
            proposes and signs; whoever proposed never decides, and whoever signed never decides on the objection.

            ## Acts

            | Act | By |
            |---|---|
            \(acts.joined(separator: "\n"))

            ## Reading

            Only of zaken that somebody has to do with: their own, given to them, or placed with them. What is sealed apart:
            \(LuwteDomain.Section.allCases.map(\.rawValue).joined(separator: ", ")).

            | Capacity | Reads |
            |---|---|
            \(sections.joined(separator: "\n"))

            Papers of doctors and helpers (medisch) are read by the roles that the regeling names for judging what such papers
            show, in the capacity of behandelaar, adviseur or beslisser:

            | Regeling | Roles |
            |---|---|
            \(readers.joined(separator: "\n"))

            """
    }
}
