import Foundation
package import LuwteCore
package import LuwteDomain
package import LuwteRules

/// Gemeenten full of zaken that nobody has: the same for the same seed and day.
package struct MadeUpWorld {
    private let law: Law
    private let world: World
    private let examples: [Regeling.ID: [WorkedCase]]
    private let seed: UInt64
    private let today: CalendarDate

    /// - Parameter examples: the worked cases of each regeling that takes part.
    package init(
        _ law: Law, _ world: World, examples: [Regeling.ID: [WorkedCase]], seed: UInt64, today: CalendarDate
    ) {
        self.law = law
        self.world = world
        self.examples = examples
        self.seed = seed
        self.today = today
    }

    /// The gemeenten that are filled: the first of each regeling.
    package var gemeenten: [Gemeente.ID] { regelingen.compactMap(Self.gemeente) }

    private var regelingen: [Regeling] {
        world.regelingen.compactMap { folder in
            law.library.regelingen.filter { $0.id.folder == folder && examples[$0.id] != nil }
                .max { $0.id.version < $1.id.version }
        }
    }

    private static func gemeente(_ regeling: Regeling) -> Gemeente.ID? {
        regeling.header.gemeenten.first.flatMap { try? Identifier($0.id) }
    }

    /// A zaak by its number, from 0; the gemeenten take turns.
    ///
    /// - Returns: `nil` for a number whose worked case is no application.
    package func zaak(_ number: Int) -> MadeUpZaak? {
        let regelingen = regelingen
        guard !regelingen.isEmpty else { return nil }
        let regeling = regelingen[number % regelingen.count]
        guard let gemeente = Self.gemeente(regeling), let cases = examples[regeling.id], !cases.isEmpty,
            let id = try? Zaak.ID("demo-\(number + 1)"), let gezin = try? Gezin.ID("demo-\(number + 1)")
        else { return nil }
        var chance = SeededGenerator(seed: seed &+ UInt64(number))
        // Spread over the last year and a half, so that some have just begun and some are long over.
        let about = today.adding(days: -Int.random(in: 0...540, using: &chance))
        let example = cases[(number / regelingen.count) % cases.count]
        guard let shifted = ShiftedCase(example, of: regeling, receivedAbout: about), shifted.kind != nil else {
            return nil
        }
        var zaak = MadeUpZaak(
            id, gezin, of: gemeente, from: shifted, law: law, world: world, seed: chance.next(), today: today)
        zaak.live()
        return zaak.records.isEmpty ? nil : zaak
    }

    /// Who works for a gemeente.
    package func grants(in gemeente: Gemeente.ID) -> [AccessGrant] { Staff.grants(in: gemeente, world) }
}
