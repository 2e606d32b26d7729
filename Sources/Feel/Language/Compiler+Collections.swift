/// Lists, contexts, ranges and filters.
extension Compiler {
    mutating func list(_ members: [Syntax], expecting expected: FeelType) -> Part {
        let parts = members.map { compile($0, expecting: expected.member) }
        let type = parts.dropFirst().reduce(parts.first?.type ?? .any) { $0.joined($1.type) }
        return folded(Part(ListNode(parts.map(\.node)), .list(type)), from: parts)
    }

    mutating func context(_ entries: [Syntax.Entry], expecting expected: FeelType, at position: Position) -> Part {
        var keys: Set<String> = []
        for entry in entries where !keys.insert(entry.key).inserted {
            checker.find(.doubledEntry(entry.key), at: entry.position)
            return Part(failure(.wrongArgument, "the entry \(entry.key) is there twice", at: position), .nothing)
        }
        let firstPlace = placeCount
        placeCount += entries.count
        let outside = locals.count
        var parts: [Part] = []
        for (index, entry) in entries.enumerated() {
            let part: Part
            if case .function(let parameters, let body) = entry.value.kind {
                let itself = Local(
                    name: entry.key, place: firstPlace + index, type: .any, usage: nil, isItem: false)
                part = with([itself]) {
                    $0.function(parameters, body: body, ownPlace: firstPlace + index, at: entry.value.position)
                }
            } else {
                part = compile(entry.value, expecting: expected.fields?[entry.key] ?? .any)
            }
            parts.append(part)
            locals.append(
                Local(name: entry.key, place: firstPlace + index, type: part.type, usage: part.usage, isItem: false))
        }
        locals.removeSubrange(outside...)
        let fields = Fields(zip(entries, parts).map { ($0.key, $1.type) })
        if parts.allSatisfy({ $0.constant != nil }) {
            let value = FeelContext(fields.shape, parts.compactMap(\.constant))
            return Part(constant: .context(value), .context(fields))
        }
        let node = ContextNode(shape: fields.shape, entries: parts.map(\.node), firstPlace: firstPlace)
        return Part(node, .context(fields))
    }

    mutating func range(
        _ start: Syntax, _ startIncluded: Bool, _ end: Syntax, _ endIncluded: Bool, expecting expected: FeelType,
        at position: Position
    ) -> Part {
        let parts = [start, end].map { compile($0, expecting: expected.member) }
        checker.rangeEnds(Checker.Side(start, parts[0]), Checker.Side(end, parts[1]), at: position)
        let node = RangeNode(
            start: parts[0].node, startIncluded: startIncluded, end: parts[1].node, endIncluded: endIncluded,
            offset: position.range.lowerBound)
        return folded(Part(node, .range(parts[0].type.joined(parts[1].type))), from: parts)
    }

    mutating func testRange(_ comparison: Syntax.Comparison, _ bound: Syntax, expecting expected: FeelType) -> Part {
        let part = compile(bound, expecting: expected.member)
        let type: FeelType = comparison == .unequal ? .list(.range(part.type)) : .range(part.type)
        return folded(Part(TestRangeNode(comparison, part.node), type), from: [part])
    }

    mutating func filter(_ list: Syntax, _ filter: Syntax, at position: Position) -> Part {
        let source = compile(list)
        let place = newPlace()
        let member = source.type.member
        let item = Local(name: "item", place: place, type: member, usage: source.usage, isItem: true)
        let condition = with([item]) { $0.compile(filter) }
        let kind: FilterNode.Kind
        switch condition.type {
        case .number: kind = .index
        case .boolean, .nothing: kind = .condition
        case .any: kind = .open
        default:
            kind = .condition
            checker.find(.wrongFilter(condition.type), at: filter.position)
        }
        let node = FilterNode(
            source.node, filter: condition.node, kind: kind, place: place, cost: filter.cost,
            offset: position.range.lowerBound)
        let type: FeelType =
            switch kind {
            case .index: member
            case .condition: .list(member)
            case .open: .any
            }
        return Part(node, type, usage: source.usage)
    }
}
