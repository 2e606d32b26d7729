import LuwteCore

/// What a worked case expects and what comes of it, for people: days in words, names in the place of IDs.
struct CaseWords {
    let regeling: Regeling

    /// What a row is about: the title of the condition that a key names, with the member behind it.
    func subject(_ key: String, under first: String) -> String {
        guard first == "voorwaarden" || first == "wacht_op" else { return plain(key) }
        let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
        guard let leaf = regeling.allConditions.first(where: { $0.id == parts[0] }) else { return plain(key) }
        return leaf.title + (parts.count > 1 ? " (\(parts[1]))" : "")
    }

    /// A list of groups line by line, anything else on one line.
    ///
    /// - Parameter beside: what was expected, where that came out: of a list that has more, only how many more there are.
    func lines(_ report: Report?, beside expected: Report? = nil) -> [String] {
        guard case .list(let items)? = report else { return report.map { [text($0)] } ?? [] }
        if items.contains(where: { if case .map = $0 { true } else { false } }) { return items.map(text) }
        guard case .list(let wanted)? = expected, wanted.count < items.count else {
            return [items.map(text).joined(separator: ", ")]
        }
        let more = items.count - wanted.count
        return [wanted.map(text).joined(separator: ", "), more == 1 ? "en 1 andere" : "en \(more) andere"]
    }

    private func text(_ report: Report) -> String {
        switch report {
        case .text(let text): value(text)
        case .list(let items): items.map(text).joined(separator: ", ")
        case .map(let entries): group(entries)
        }
    }

    /// A period, the kind of care and its amounts first; what is left behind them by its key.
    private func group(_ entries: [Report.Entry]) -> String {
        var rest = entries
        func take(_ key: String) -> Report? {
            rest.firstIndex { $0.key == key }.map { rest.remove(at: $0).value }
        }
        var pieces: [String] = []
        if let first = take("van") {
            pieces.append(text(first) + (take("tot").map { " tot en met \(text($0))" } ?? ""))
        }
        if case .text(let soort)? = take("soort") {
            pieces.append(regeling.lists.opvangsoorten.first { $0.id == soort }?.name ?? plain(soort))
        }
        for unit in VolumeUnit.allCases {
            if let count = take(unit.rawValue) { pieces.append("\(text(count)) \(unit.words)") }
        }
        pieces += rest.map { "\(plain($0.key)): \(text($0.value))" }
        return pieces.joined(separator: ", ")
    }

    private func value(_ text: String) -> String {
        if let day = Scalars.date(text) { return day.dutch }
        if text.contains("."), text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) {
            return text.replacing(".", with: ",")
        }
        return Scalars.isID(text) ? plain(text) : text
    }

    private func plain(_ word: String) -> String { word.replacing("_", with: " ") }
}
