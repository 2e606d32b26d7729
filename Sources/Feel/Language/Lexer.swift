/// Cuts a text into tokens (DMN 1.5 §10.3.1.2, grammar rules 27 to 37 and 62 to 64).
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private let bytes: [UInt8]
    private var index = 0
    private var offset = 0
    private var line = 1
    private var column = 1

    /// - Throws: when the text is longer than `TextLimit.bytes`.
    static func tokens(of text: String) throws(SyntaxError) -> [Token] {
        guard text.utf8.count <= TextLimit.bytes else {
            throw SyntaxError(.tooLong(text.utf8.count), at: .start)
        }
        var lexer = Lexer(text)
        var tokens: [Token] = []
        repeat { tokens.append(try lexer.next()) } while tokens[tokens.count - 1].kind != .end
        return tokens
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        bytes = Array(text.utf8)
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        index + ahead < scalars.count ? scalars[index + ahead] : nil
    }

    private mutating func advance() {
        let scalar = scalars[index]
        index += 1
        offset += UTF8.width(scalar)
        if scalar == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }

    private struct Mark {
        let offset: Int
        let line: Int
        let column: Int
    }

    private var mark: Mark { Mark(offset: offset, line: line, column: column) }

    private func position(since mark: Mark) -> Position {
        Position(line: mark.line, column: mark.column, range: mark.offset..<offset)
    }

    private mutating func next() throws(SyntaxError) -> Token {
        let isSpaced = try skipSpace()
        let mark = mark
        guard let scalar = peek() else {
            return Token(kind: .end, text: "", position: position(since: mark), isSpaced: isSpaced)
        }
        func token(_ kind: Token.Kind, _ text: String) -> Token {
            Token(kind: kind, text: text, position: position(since: mark), isSpaced: isSpaced)
        }
        if scalar == "\"" {
            let text = try string(from: mark)
            return token(.string, text)
        }
        if scalar == "@", peek(1) == "\"" {
            advance()
            let text = try string(from: mark)
            return token(.temporal, text)
        }
        if scalar.isDigit || (scalar == "." && peek(1)?.isDigit == true) {
            number()
            return token(.number, text(since: mark))
        }
        if scalar.startsName {
            while peek()?.continuesName == true { advance() }
            return token(.word, text(since: mark))
        }
        for symbol in ["..", "**", "<=", ">=", "!=", "->"] where starts(with: symbol) {
            advance()
            advance()
            return token(.symbol, symbol)
        }
        guard "()[]{},:.+-*/=<>?'".unicodeScalars.contains(scalar) else {
            advance()
            throw SyntaxError(.strangeCharacter(scalar.shown, hint: scalar.quoteHint), at: position(since: mark))
        }
        advance()
        return token(.symbol, String(Character(scalar)))
    }

    private func text(since mark: Mark) -> String {
        String(decoding: bytes[mark.offset..<offset], as: UTF8.self)
    }

    private func starts(with symbol: String) -> Bool {
        zip(symbol.unicodeScalars, 0...).allSatisfy { peek($1) == $0 }
    }

    /// Skips white space and comments.
    private mutating func skipSpace() throws(SyntaxError) -> Bool {
        let before = index
        while let scalar = peek() {
            if scalar.isSpace {
                advance()
            } else if scalar == "/", peek(1) == "/" {
                while let inside = peek(), inside != "\n" { _ = inside; advance() }
            } else if scalar == "/", peek(1) == "*" {
                let mark = mark
                advance()
                advance()
                while !(peek() == "*" && peek(1) == "/") {
                    guard peek() != nil else {
                        throw SyntaxError(.openComment, at: position(since: mark))
                    }
                    advance()
                }
                advance()
                advance()
            } else {
                break
            }
        }
        return index > before
    }

    private mutating func number() {
        while peek()?.isDigit == true { advance() }
        if peek() == ".", peek(1)?.isDigit == true {
            advance()
            while peek()?.isDigit == true { advance() }
        }
        guard peek() == "e" || peek() == "E" else { return }
        let sign = peek(1) == "+" || peek(1) == "-" ? 2 : 1
        guard peek(sign)?.isDigit == true else { return }
        for _ in 0..<sign { advance() }
        while peek()?.isDigit == true { advance() }
    }

    /// A quoted text from its opening quote on.
    private mutating func string(from mark: Mark) throws(SyntaxError) -> String {
        var text = String.UnicodeScalarView()
        advance()
        while let scalar = peek() {
            if scalar == "\"" {
                advance()
                return String(text)
            }
            if scalar == "\\" {
                text.append(try escape())
            } else {
                text.append(scalar)
                advance()
            }
        }
        throw SyntaxError(.openText, at: position(since: mark))
    }

    /// `\n`, `\"`, `\u00e9`, `\ud83d\udca9`, `\U01F40E`; before any other letter the backslash stands for itself.
    private mutating func escape() throws(SyntaxError) -> Unicode.Scalar {
        let mark = mark
        advance()
        let simple: [Unicode.Scalar: Unicode.Scalar] = [
            "n": "\n", "r": "\r", "t": "\t", "\"": "\"", "'": "'", "\\": "\\",
        ]
        guard let letter = peek() else { return "\\" }
        if let meant = simple[letter] {
            advance()
            return meant
        }
        guard letter == "u" || letter == "U" else { return "\\" }
        advance()
        var code = try hexadecimal(digits: letter == "u" ? 4 : 6, from: mark)
        if (0xD800..<0xDC00).contains(code), peek() == "\\", peek(1) == "u" {
            advance()
            advance()
            let low = try hexadecimal(digits: 4, from: mark)
            guard (0xDC00..<0xE000).contains(low) else { throw badEscape(from: mark) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw badEscape(from: mark) }
        return scalar
    }

    private func badEscape(from mark: Mark) -> SyntaxError {
        SyntaxError(.badEscape, at: position(since: mark))
    }

    private mutating func hexadecimal(digits: Int, from mark: Mark) throws(SyntaxError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek().flatMap({ Character($0).hexDigitValue }) else { throw badEscape(from: mark) }
            advance()
            code = code << 4 | UInt32(digit)
        }
        return code
    }
}
