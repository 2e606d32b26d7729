import Feel

/// What surrounds a condition: it counts for each condition below.
struct ReadGroup {
    /// The subjects of which one member is at hand.
    var over: Set<Int>
    /// When the groups around apply.
    var guards: [Rule] = []
    /// Whether `geen_van` stands around it an odd number of times.
    var isNegated = false
}

/// A condition with what its checks look at.
struct ReadLeaf {
    let leaf: Voorwaarde
    let node: YAMLNode
    let group: ReadGroup
}

extension RegelingReading {
    /// A group or a condition; an empty one when nothing stands there.
    func node(_ node: YAMLNode?, under group: ReadGroup) -> VoorwaardeNode {
        guard let node else {
            return .group(
                VoorwaardeNode.Group(
                    id: nil, title: nil, kind: .alle, children: [], onlyIf: nil, effect: .blokkeert,
                    provenance: Provenance(), place: Place(file: file, line: 0, column: 0)))
        }
        let kinds = VoorwaardeNode.Kind.all.compactMap { kind in node.entry(kind.rawValue).map { (kind, $0) } }
        guard let (kind, list) = kinds.first else { return .leaf(leaf(node, under: group)) }
        if kinds.count > 1 {
            report(.manyGroupKinds, at: node)
        }
        if let voor = node["voor"], !voor.isEmpty {
            report(.memberAtGroup, at: voor)
        }
        let onlyIf = rule(node["alleen_als"], .condition, over: group.over)
        var inner = group
        if let onlyIf { inner.guards.append(onlyIf) }
        if kind == .geenVan { inner.isNegated.toggle() }
        let children = list.value.members.map { self.node($0, under: inner) }
        if children.isEmpty {
            report(.emptyGroup, at: list.value)
        }
        return .group(
            VoorwaardeNode.Group(
                id: node.text("id"), title: node.text("titel"), kind: kind, children: children, onlyIf: onlyIf,
                effect: node.text("gevolg").flatMap(Effect.init) ?? .blokkeert, provenance: provenance(node),
                place: place(node)))
    }

    private func leaf(_ node: YAMLNode, under group: ReadGroup) -> Voorwaarde {
        let over = over(node)
        var group = group
        switch over {
        case .each(let subject), .anyOf(let subject): group.over.insert(subject)
        case .once: break
        }
        for name in node.texts("eerst") { usedFacts.insert(name) }
        let moments = node.texts("wanneer").compactMap(Voorwaarde.Moment.init)
        let index = leafCount
        leafCount += 1
        let leaf = Voorwaarde(
            id: node.text("id") ?? "", title: node.text("titel") ?? "", content: content(node, over: group.over),
            onlyIf: rule(node["alleen_als"], .condition, over: group.over), over: over,
            moments: moments.isEmpty ? [.aanvraag] : Set(moments),
            effect: node.text("gevolg").flatMap(Effect.init) ?? .blokkeert, first: node.texts("eerst"),
            lookAt: node.texts("kijk_naar"), papers: node.texts("bewijs"), gemeenten: node.texts("geldt_in"),
            texts: Voorwaarde.Texts(
                met: node.text("vervuld"), notMet: node.text("niet_vervuld"), unknown: node.text("onbekend"),
                toJudge: node.text("te_beoordelen"), help: node.text("hulp")),
            provenance: provenance(node), place: place(node), index: index)
        readLeaves.append(ReadLeaf(leaf: leaf, node: node, group: group))
        return leaf
    }

    private func content(_ node: YAMLNode, over: Set<Int>) -> Voorwaarde.Content {
        let kinds = ["vervuld_als", "toestemming", "voorliggend"].compactMap { node.entry($0) }
        if kinds.count > 1 || (kinds.first.map { $0.key != "vervuld_als" } ?? false) && node["beoordeelt"] != nil {
            report(.manyContents, at: node)
        }
        guard let entry = kinds.first else { return judged(node) }
        if entry.value.isEmpty { return .unset(unset(of: entry)) }
        switch entry.key {
        case "toestemming":
            return rule(entry.value, .any, over: over).map { .toestemming($0) } ?? .unset(unset(of: entry))
        case "voorliggend":
            let index = (root["voorliggend"]?.list ?? []).firstIndex { $0.text("id") == entry.value.text }
            return index.map { .voorliggend($0) } ?? .unset(unset(of: entry))
        default:
            guard let met = rule(entry.value, .condition, over: over) else { return .unset(unset(of: entry)) }
            let notMet = rule(node["niet_vervuld_als"], .condition, over: over)
            if notMet != nil, node.text("beoordeelt") == nil {
                report(.betweenUnjudged, at: node)
            }
            return .rule(met: met, notMet: notMet, judge: node.text("beoordeelt"))
        }
    }

    private func judged(_ node: YAMLNode) -> Voorwaarde.Content {
        guard let entry = node.entry("beoordeelt") else {
            report(.noContent, at: node)
            return .unset(Unset(path: "voorwaarden", place: place(node)))
        }
        if node["niet_vervuld_als"] != nil {
            report(.onlyNotMet, at: node)
        }
        return entry.value.text.flatMap { $0.isEmpty ? nil : .oordeel(role: $0) } ?? .unset(unset(of: entry))
    }

    /// `elke ouder`, `elk opvangdeel`, `minstens een ouder`.
    private func over(_ node: YAMLNode) -> Voorwaarde.Over {
        guard let voor = node.filled("voor"), let text = voor.text else { return .once }
        let words = text.split(separator: " ").map(String.init)
        let many = subjects.filter { $0.plural != nil }
        if let last = words.last, let subject = subject(last), subjects[subject].plural != nil {
            switch words.dropLast().joined(separator: " ") {
            case "elke", "elk", "iedere", "ieder": return .each(subject)
            case "minstens een", "ten minste een": return .anyOf(subject)
            default: break
            }
        }
        report(.wrongMember(text, subjects: many.map(\.id)), at: voor)
        return .once
    }
}

extension VoorwaardeNode.Kind {
    fileprivate static let all: [VoorwaardeNode.Kind] = [.alle, .eenVan, .geenVan]
}
