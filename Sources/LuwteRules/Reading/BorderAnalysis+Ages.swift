import Feel

/// How constructs use the age of a child on the day.
extension BorderAnalysis {
    /// The age on the day of whoever is at hand.
    struct Age {
        let slot: Int
        let isInMonths: Bool

        /// - Parameter count: the age that is reached; `nil` for each.
        func border(_ count: Int?) -> Border {
            isInMonths ? .monthDay(slot: slot, age: count) : .birthday(slot: slot, age: count)
        }
    }

    /// The age that `leeftijd(kind, dag)` or `leeftijd_maanden(kind, dag)` asks for; `nil` for anything else.
    func age(_ syntax: Syntax, _ locals: Locals) -> Age? {
        guard case .call(let function, let arguments) = syntax.kind else { return nil }
        return age(function, arguments.map(\.value), locals)
    }

    func age(_ function: Syntax, _ arguments: [Syntax], _ locals: Locals) -> Age? {
        guard function.kind == .name("leeftijd") || function.kind == .name("leeftijd_maanden"), arguments.count == 2,
            isDay(arguments[1], locals), case .name(let name) = arguments[0].kind, !locals.keys.contains(name),
            let subject = draft.member(name)
        else { return nil }
        return Age(slot: draft.memberSlots[subject], isInMonths: function.kind == .name("leeftijd_maanden"))
    }

    /// The days on which one of these ages is reached; nobody is younger than 0.
    mutating func add(_ age: Age, reaching counts: [Int]) {
        for count in counts where count >= 0 { add(age.border(count)) }
    }

    /// Tests of an age.
    mutating func walkTests(_ test: Syntax, of age: Age) {
        switch test.kind {
        case .tests(let tests, _): for test in tests { walkTests(test, of: age) }
        case .list(let members): for member in members { walkTests(member, of: age) }
        case .test(let sign, let bound): add(age, sign, bound)
        case .range(let start, let startIncluded, let end, let endIncluded):
            add(age, startIncluded ? .greaterOrEqual : .greater, start)
            add(age, endIncluded ? .lessOrEqual : .less, end)
        case .number: add(age, .equal, test)
        default: addOther(age, test)
        }
    }

    /// A comparison of an age with a bound.
    mutating func add(_ age: Age, _ sign: Syntax.Comparison, _ bound: Syntax) {
        guard let count = BorderAnalysis.count(bound) else { return addOther(age, bound) }
        add(age, reaching: sign.steps.map { count + $0 })
    }

    /// Something that an age is held against, and that is no number: it counts on every birthday, and by itself.
    private mutating func addOther(_ age: Age, _ part: Syntax) {
        add(age.border(nil))
        if usesDay(part, [:]) { addEveryDay() }
    }

    /// A whole number that somebody can be old.
    private static func count(_ syntax: Syntax) -> Int? {
        guard case .number(let number) = syntax.kind, let count = number.intValue, count < 10_000 else { return nil }
        return count
    }
}
