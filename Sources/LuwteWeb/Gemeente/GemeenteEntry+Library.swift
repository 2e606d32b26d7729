package import LuwteRules

extension GemeenteEntry {
    /// Every municipality that the regelingen serve, sorted by name.
    package static func all(in library: RegelingLibrary) -> [GemeenteEntry] {
        library.gemeenten.map { gemeente, otherwise in
            GemeenteEntry(
                id: gemeente.id, name: gemeente.name,
                summary: { day in
                    let regeling = library.current(gemeente: gemeente.id, on: day) ?? otherwise
                    return RegelingSummary(regeling, translations: library.translations(of: regeling))
                },
                step: { day, answers, last, goesOn in
                    let regeling = library.current(gemeente: gemeente.id, on: day) ?? otherwise
                    let precheck = Precheck(
                        regeling: regeling, landelijk: library.landelijk, gemeente: gemeente.id, today: day)
                    return precheck.step(answers, last: last, continueAfterNo: goesOn)
                })
        }
    }
}
