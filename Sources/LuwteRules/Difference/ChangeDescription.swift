/// Reads off a change what it is about and what it says.
struct ChangeDescription {
    let change: RawChange
    let regeling: Regeling

    var kind: RegelingDifference.Kind {
        switch (change.old, change.new) {
        case (nil, _): .nieuw
        case (_, nil): .vervallen
        default: .gewijzigd
        }
    }

    var subject: ChangeSubject {
        let itself = change.new ?? change.old
        let owner = change.newOwner ?? change.oldOwner
        for node in [isWhole ? itself : nil, owner] {
            guard let node else { continue }
            if let title = ["titel", "naam", "over"].lazy.compactMap({ node.text($0) }).first { return .named(title) }
        }
        if let paper = (owner ?? itself)?.text("stuk"),
            let found = regeling.lists.bewijsstukken.first(where: { $0.id == paper })
        {
            return .named(found.name)
        }
        if let question = (isWhole ? itself : nil)?.text("vraag") ?? owner?.text("vraag") { return .named(question) }
        if change.path.count == 1, let part = RegelingDifference.PartKind(rawValue: change.path[0]) {
            return .part(part)
        }
        let keys = Array(change.path.dropFirst())
        return .keys(isWhole || keys.count < 2 ? keys : keys.dropLast())
    }

    /// Whether the change is a thing that came or went, rather than a key of it.
    private var isWhole: Bool { change.places == nil && (change.old?.map != nil || change.new?.map != nil) }

    var text: ChangeText {
        if change.places != nil { return .otherGroup }
        if change.key == "volgorde" { return .otherOrder }
        switch kind {
        case .nieuw: return .came(thing)
        case .vervallen: return .gone(thing)
        case .gewijzigd: break
        }
        guard let before = change.old?.text, let after = change.new?.text else { return .changed(thing) }
        if before.isEmpty { return .filledIn(thing) }
        if after.isEmpty { return .emptied(thing) }
        return max(before.count, after.count) <= 30 ? .value(thing, from: before, to: after) : .changed(thing)
    }

    private var thing: ChangedThing {
        if change.path.count == 1 { return .part }
        let kind = ChangedThing.Kind(rawValue: change.path[0])
        if isWhole || change.old?.list != nil && change.path.contains("rijen") {
            return (ChangedThing.Kind(rawValue: change.path.dropLast().last ?? "") ?? kind).map { .one($0) } ?? .part
        }
        if change.path.count == 2, let kind { return .one(kind) }
        return .key(change.key)
    }

    // MARK: What stood there

    var before: ChangedValue? { change.places.map { .place($0.old) } ?? value(of: change.old) }

    var after: ChangedValue? { change.places.map { .place($0.new) } ?? value(of: change.new) }

    private func value(of node: YAMLNode?) -> ChangedValue? {
        guard let node else { return nil }
        guard let map = node.map else { return node.isEmpty ? .empty : .written(node.shown) }
        let deciding = map.filter { Self.deciding.contains($0.key) }
        let entries = deciding.isEmpty ? map.filter { $0.key != "bron" && $0.key != "lezing" } : deciding
        return .keys(entries.map { .init(key: $0.key, value: $0.value.isEmpty ? nil : $0.value.shown) })
    }

    private static let deciding: Set<String> = [
        "vervuld_als", "niet_vervuld_als", "beoordeelt", "toestemming", "voorliggend", "alleen_als", "gevolg",
        "wanneer", "voor", "als", "dag", "geldt_als", "effect", "stuk", "een_van", "nodig_als", "verplicht", "antwoord",
        "bedrag", "keuze",
    ]
}
