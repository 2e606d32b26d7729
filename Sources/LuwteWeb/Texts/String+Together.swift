extension String {
    /// With spaces that do not break inside days and amounts, so that these stay on one line: `4 november 2019`, `€ 8,02`; in a postcode too.
    var keepingDaysTogether: String {
        guard utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return self }
        let words = split(separator: " ", omittingEmptySubsequences: false)
        var text = ""
        for (number, word) in words.enumerated() {
            text += word
            guard number + 1 < words.count else { break }
            let before = number > 0 ? words[number - 1] : ""
            text += Self.belongs(words[number + 1], to: word, behind: before) ? "\u{00A0}" : " "
        }
        return text
    }

    private static func belongs(_ next: Substring, to word: Substring, behind before: Substring) -> Bool {
        if word.hasSuffix("€") { return next.first?.isNumber ?? false }
        if next.isMonth { return word.endsInDay }
        if next.isLettersOfPostcode { return word.count == 4 && word.allSatisfy(\.isNumber) }
        return word.isMonth && before.endsInDay && next.prefix(4).count { $0.isNumber } == 4
    }
}

extension Substring {
    private static let months: Set<String> = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// Whether it is the name of a month, in either language, also with a sign behind it.
    fileprivate var isMonth: Bool { Self.months.contains(String(prefix { $0.isLetter })) }

    /// Whether it is the `VB` of `3000 VB`, also with a sign behind it.
    fileprivate var isLettersOfPostcode: Bool {
        let letters = prefix { $0.isLetter }
        return letters.count == 2 && letters.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    /// Whether it ends on a number of one or two digits.
    fileprivate var endsInDay: Bool {
        let digits = reversed().prefix { $0.isNumber }.count
        return digits == 1 || digits == 2
    }
}
