import Feel

extension LayoutDraft {
    /// The facts and notions that an expression reads, by their full names: `ouder.werkt`, `weekgrens`.
    ///
    /// Whoever names a whole subject, as in `leeftijd(kind, dag)`, reads its date of birth.
    func fullNames(in expression: Expression) -> Set<String> {
        var names: Set<String> = []
        for name in expression.names {
            let parts = name.utf8.split(separator: UInt8(ascii: "."), maxSplits: 2).map { String(Substring($0)) }
            guard let subject = member(parts[0]) ?? listed(parts[0]) else {
                names.insert(parts[0])
                continue
            }
            let id = subjects[subject].id
            if parts.count > 1 {
                names.insert(id + "." + parts[1])
            } else {
                names.formUnion([id + ".geboortedatum", id + ".verwachte_datum"])
            }
        }
        for function in expression.functions {
            switch function {
            case "mag": names.formUnion(allowed.values.flatMap(\.names))
            case "gevraagd_soort": names.insert("opvangdeel.soort")
            default: break
            }
        }
        return names
    }

    /// Whether the value of an expression can differ from one day to the next.
    func dependsOnDay(_ expression: Expression) -> Bool {
        if expression.slots.contains(BaseSlot.day) { return true }
        if !dayNames.isDisjoint(with: fullNames(in: expression)) { return true }
        return expression.functions.contains("mag") && allowed.values.contains { $0.dependsOnDay }
    }

    /// The subjects whose lists an expression reads.
    func lists(in expression: Expression) -> [Int] {
        listSlots.enumerated().compactMap { index, slot in
            slot.flatMap { expression.slots.contains($0) ? index : nil }
        }
    }

    /// The units of volume that an expression can yield: its own, and those of notions that it names.
    func units(in expression: Expression) -> Set<String> {
        var units: Set<String> = []
        if case .context(let fields) = expression.type { units.formUnion(fields.names) }
        for name in fullNames(in: expression) { units.formUnion(self.units[name] ?? []) }
        return units
    }
}
