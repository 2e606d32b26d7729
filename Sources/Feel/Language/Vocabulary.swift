/// The names that a parser must know to tell `laatste dag - 1` from a name: rows of words and signs, longest first.
struct Vocabulary: Sendable {
    enum Use: Sendable {
        case value
        case function
        case field
    }

    /// A known name as a row of tokens.
    struct Name: Sendable {
        let words: [String]
        let spelling: String
    }

    private var values: [String: [Name]] = [:]
    private var functions: [String: [Name]] = [:]
    private var fields: [String: [Name]] = [:]
    private var seen: Set<Choices> = []

    /// The names of the built-in functions and of the properties of values.
    static let builtIn: Vocabulary = {
        var vocabulary = Vocabulary()
        for name in Builtins.names { vocabulary.add(function: name) }
        for name in ["time offset", "start included", "end included"] { vocabulary.add(field: name) }
        return vocabulary
    }()

    /// The names that begin with `word`, longest first.
    func names(from word: String, as use: Use) -> [Name] {
        switch use {
        case .value: values[word] ?? []
        case .function: functions[word] ?? []
        case .field: fields[word] ?? []
        }
    }

    mutating func add(name: String) { Vocabulary.insert(name, into: &values) }

    mutating func add(function: String) { Vocabulary.insert(function, into: &functions) }

    mutating func add(field: String) { Vocabulary.insert(field, into: &fields) }

    /// Adds `kind.woon adres` as the name `kind` with the field `woon adres`.
    mutating func add(dotted name: String) {
        let parts = name.split(separator: ".")
        guard parts.count > 1 else { return add(name: name) }
        add(name: String(parts[0]))
        for part in parts.dropFirst() { add(field: String(part)) }
    }

    /// Adds the fields and the choice words that values of this type hold.
    mutating func addWords(of type: FeelType) {
        switch type {
        case .text(let choices?):
            guard seen.insert(choices).inserted else { return }
            for value in choices.values { add(name: value) }
        case .list(let member), .range(let member): addWords(of: member)
        case .context(let fields):
            for (name, type) in zip(fields.names, fields.types) {
                add(field: name)
                addWords(of: type)
            }
        case .function(let parameters, let result):
            for type in parameters + [result] { addWords(of: type) }
        default: break
        }
    }

    private static func insert(_ name: String, into names: inout [String: [Name]]) {
        let words = words(of: name)
        guard let first = words.first else { return }
        var row = names[first] ?? []
        guard !row.contains(where: { $0.words == words }) else { return }
        let place = row.firstIndex { $0.words.count < words.count } ?? row.count
        row.insert(Name(words: words, spelling: spelling(of: words)), at: place)
        names[first] = row
    }

    /// The tokens of a name; none when it cannot be written as one.
    private static func words(of name: String) -> [String] {
        guard let tokens = try? Lexer.tokens(of: name) else { return [] }
        let isName = tokens.dropLast().allSatisfy { $0.kind == .word || $0.kind == .number || $0.kind == .symbol }
        return isName && tokens.first?.kind == .word ? tokens.dropLast().map(\.text) : []
    }

    /// A name in its one spelling: words apart by one space, signs without.
    static func normal(_ name: String) -> String {
        let words = words(of: name)
        return words.isEmpty ? name : spelling(of: words)
    }

    static func spelling(of words: [String]) -> String {
        var text = ""
        var isAfterWord = false
        for word in words {
            let isWord = word.unicodeScalars.first.map { $0.continuesName } ?? false
            if isAfterWord && isWord { text += " " }
            text += word
            isAfterWord = isWord
        }
        return text
    }
}
