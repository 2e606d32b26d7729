import LuwteCore

/// The holidays: rules by date or by Easter, and the days equated by decree.
extension LandelijkReader {
    mutating func readFeestdagen(_ root: YAMLNode) -> Feestdagen? {
        let year: (String) -> Int? = { text in Int(text).flatMap { (1...9999).contains($0) ? $0 : nil } }
        guard let first = value("eerste_volledige_jaar", in: root, "jaar", year),
            let last = value("laatste_volledige_jaar", in: root, "jaar", year), first <= last
        else { return nil }
        let rules = (root["regels"]?.map ?? []).compactMap { rule($0.value) }
        var equated: Set<CalendarDate> = []
        if let node = root["gelijkgesteld"] {
            allow(["bron", "dagen"], in: node)
            _ = source(in: node)
            for item in node["dagen"]?.list ?? [] {
                if let day = parsed(item.text ?? "", at: item, "dag; schrijf 2019-11-04", { try? CalendarDate($0) }) {
                    equated.insert(day)
                }
            }
        }
        return Feestdagen(completeYears: first...last, rules: rules, equated: equated)
    }

    private mutating func rule(_ node: YAMLNode) -> Feestdagen.Rule? {
        allow(["naam", "dag", "na_pasen", "op_zondag", "van", "tot", "bron"], in: node)
        _ = article(in: node)
        guard let name = text("naam", in: node), let day = dayOfYear(in: node) else { return nil }
        let first = node["van"] == nil ? CalendarDate.earliest : self.day("van", in: node) ?? .earliest
        let last = node["tot"] == nil ? CalendarDate?.none : self.day("tot", in: node)
        return Feestdagen.Rule(name: name, day: day, validity: Validity(first: first, last: last))
    }

    private mutating func dayOfYear(in node: YAMLNode) -> Feestdagen.Rule.DayOfYear? {
        if node["na_pasen"] != nil {
            return value("na_pasen", in: node, "aantal dagen na Pasen") { text in
                Int(text).flatMap { (-60...100).contains($0) ? .afterEaster(days: $0) : nil }
            }
        }
        let form = "dag van het jaar; schrijf 04-27"
        guard let day = value("dag", in: node, form, Self.monthAndDay) else { return nil }
        guard node["op_zondag"] != nil else { return .fixed(month: day.month, day: day.day, onSunday: nil) }
        guard let other = value("op_zondag", in: node, form, Self.monthAndDay) else { return nil }
        return .fixed(month: day.month, day: day.day, onSunday: other)
    }

    /// A month and a day that every year has.
    private static func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
        (try? CalendarDate("2023-\(text)")).map { ($0.month, $0.day) }
    }
}
