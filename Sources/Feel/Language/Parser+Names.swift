/// Finding where a name ends (DMN 1.5 §10.3.1.2 rules 25 to 28: the longest known name wins).
extension Parser {
    /// The name of a value or function that starts here.
    mutating func valueName() -> String {
        let first = token.text
        var best: Vocabulary.Name?
        func consider(_ names: [Vocabulary.Name]) {
            for name in names where name.words.count > (best?.words.count ?? 0) && isHere(name) {
                best = name
                break
            }
        }
        consider(locals.filter { $0.words.first == first })
        consider(scope.vocabulary.names(from: first, as: .value))
        if filters > 0 {
            consider(scope.vocabulary.names(from: first, as: .field))
            consider(keys.names(from: first, as: .field))
        }
        for vocabulary in [scope.vocabulary, Vocabulary.builtIn] {
            consider(
                vocabulary.names(from: first, as: .function).filter { name in
                    name.words.count == 1
                        || (ahead(name.words.count).kind == .symbol && ahead(name.words.count).text == "(")
                })
        }
        return take(best) ?? takeWords()
    }

    /// The name of a field behind a point.
    mutating func fieldName() throws(SyntaxError) -> String {
        guard token.kind == .word else { throw unexpected("de naam van een onderdeel") }
        var best: Vocabulary.Name?
        for vocabulary in [scope.vocabulary, Vocabulary.builtIn, keys] {
            for name in vocabulary.names(from: token.text, as: .field)
            where name.words.count > (best?.words.count ?? 0) && isHere(name) {
                best = name
            }
        }
        return take(best) ?? takeWords()
    }

    /// A new name, of a loop or a parameter: every word up to a keyword or sign.
    mutating func newName() throws(SyntaxError) -> String {
        guard token.kind == .word, !Keyword.all.contains(token.text) else { throw unexpected("een naam") }
        return takeWords()
    }

    /// Reads `part` with more names known than around it.
    mutating func knowing<Part>(
        _ read: (inout Parser) throws(SyntaxError) -> Part
    ) throws(SyntaxError) -> Part {
        let before = locals.count
        defer { locals.removeSubrange(before...) }
        return try read(&self)
    }

    mutating func introduce(_ name: String) {
        guard let tokens = try? Lexer.tokens(of: name), tokens.count > 1 else { return }
        locals.append(Vocabulary.Name(words: tokens.dropLast().map(\.text), spelling: name))
    }

    private func isHere(_ name: Vocabulary.Name) -> Bool {
        index + name.words.count <= tokens.count
            && zip(name.words, tokens[index...]).allSatisfy {
                $1.kind != .string && $1.kind != .temporal && $0 == $1.text
            }
    }

    private mutating func take(_ name: Vocabulary.Name?) -> String? {
        guard let name else { return nil }
        index += name.words.count
        return name.spelling
    }

    private mutating func takeWords() -> String {
        var words: [String] = []
        repeat {
            words.append(token.text)
            advance()
        } while token.kind == .word && !Keyword.all.contains(token.text)
        return words.joined(separator: " ")
    }
}
