import Feel

/// How each construct uses the day.
extension BorderAnalysis {
    mutating func walk(_ syntax: Syntax, _ locals: Locals) {
        guard usesDay(syntax, locals) else { return }
        switch syntax.kind {
        case .name(let name):
            if isDay(syntax, locals) || locals.keys.contains(name) || draft.borders[name] == nil {
                return addEveryDay()
            }
            inherit(name, ofListed: nil)
        case .path(let base, let field): walkPath(syntax, base, field, locals)
        case .comparison(let sign, let left, let right): walk(sign, left, right, locals)
        case .between(let value, let low, let high):
            walk(.greaterOrEqual, value, low, locals)
            walk(.lessOrEqual, value, high, locals)
        case .membership(let value, let tests):
            if isDay(value, locals) {
                for test in tests { walkTests(test, locals) }
            } else if let age = age(value, locals) {
                for test in tests { walkTests(test, of: age) }
            } else {
                walk(value, locals)
                for test in tests { walk(test, locals) }
            }
        case .call(let function, let arguments): walkCall(function, arguments.map(\.value), locals)
        case .some(let iterations, let body), .every(let iterations, let body), .loop(let iterations, let body):
            var inner = locals
            for iteration in iterations {
                walk(iteration.source, inner)
                if let end = iteration.end { walk(end, inner) }
                inner[iteration.name] = .some(draft.listed(iteration.source))
            }
            walk(body, inner)
        case .filter(let list, let condition):
            walk(list, locals)
            if usesDay(condition, locals) { addEveryDay() }
        default:
            for child in syntax.children { walk(child, locals) }
        }
    }

    /// Two things that are compared: when one is the day and the other is not, the other is the border; of an age that is
    /// held against a number, only the birthday counts on which the comparison turns over.
    private mutating func walk(_ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax, _ locals: Locals) {
        for (value, bound, sign) in [(left, right, sign), (right, left, sign.turned)] {
            if isDay(value, locals), !names(day: bound, locals) {
                addAround(bound, steps: sign.steps, locals)
                return walk(bound, locals)
            }
            if let age = age(value, locals), !usesDay(bound, locals) { return add(age, sign, bound) }
        }
        walk(left, locals)
        walk(right, locals)
    }

    /// Whether it names the day itself, and not only things that change with it.
    private func names(day syntax: Syntax, _ locals: Locals) -> Bool {
        var found = false
        syntax.forEachNode { if isDay($0, locals) { found = true } }
        return found
    }

    /// Tests of the day itself.
    mutating func walkTests(_ test: Syntax, _ locals: Locals) {
        guard !usesDay(test, locals) else { return addEveryDay() }
        switch test.kind {
        case .tests(let tests, _): for test in tests { walkTests(test, locals) }
        case .test(let sign, let bound): addAround(bound, steps: sign.steps, locals)
        case .range(let start, let startIncluded, let end, let endIncluded):
            addAround(start, steps: startIncluded ? [0] : [1], locals)
            addAround(end, steps: endIncluded ? [1] : [0], locals)
        case .list(let members): for member in members { walkTests(member, locals) }
        case .temporal: addAround(test, steps: [0, 1], locals)
        default: addEveryDay()
        }
    }

    private mutating func walkPath(_ syntax: Syntax, _ base: Syntax, _ field: String, _ locals: Locals) {
        if isDay(base, locals) {
            switch field {
            case "year": add(.newYear)
            case "month": add(.firstOfMonth)
            default: addEveryDay()
            }
            return
        }
        guard case .name(let name) = base.kind else { return walk(base, locals) }
        if let local = locals[name] {
            guard let subject = local else { return addEveryDay() }
            return inherit(draft.subjects[subject].id + "." + field, ofListed: subject)
        }
        if let subject = draft.member(name) { return inherit(draft.subjects[subject].id + "." + field, ofListed: nil) }
        if let subject = draft.listed(name) {
            return inherit(draft.subjects[subject].id + "." + field, ofListed: subject)
        }
        walk(base, locals)
    }

    private mutating func walkCall(_ function: Syntax, _ arguments: [Syntax], _ locals: Locals) {
        guard case .name(let name) = function.kind else { return addEveryDay() }
        let takesDay = arguments.last.map { isDay($0, locals) } ?? false
        switch name {
        case "leeftijd" where takesDay, "leeftijd_maanden" where takesDay:
            guard let age = age(function, arguments, locals) else { return addEveryDay() }
            add(age.border(nil))
        case "landelijk" where takesDay: add(.newYear)
        case "eerste_van_maand" where takesDay: add(.firstOfMonth)
        case "op_lijst" where takesDay, "in_lrk" where takesDay:
            // The lists are those of the case; within it they do not change.
            for argument in arguments.dropLast() { walk(argument, locals) }
        case "mag":
            for soort in draft.allowed.values { inherit(soort.borders) }
        default:
            for argument in arguments { walk(argument, locals) }
        }
    }
}
