/// A text that is no JSON, or more of it than is read.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in Dutch.
    package let message: String
    /// The byte at which it is, from 0.
    package let offset: Int

    package var description: String { "\(message) (byte \(offset))" }
}

/// JSON as it was written: numbers keep every digit.
package indirect enum JSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The number as text, as in `7.50`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: JSON
    }

    /// - Throws: for a text that is not JSON (RFC 8259), has a key twice, or is nested deeper than 100.
    package init(_ text: String) throws(JSONError) {
        var reader = JSONReader(text)
        self = try reader.document()
    }
}

/// Reads JSON, without loss of digits and with bounds on depth.
struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0
    private static let deepest = 100

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw error("Na het einde van de JSON staat nog iets.") }
        return value
    }

    private func error(_ message: String) -> JSONError { JSONError(message: message, offset: index) }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { _ = byte; index += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard let byte, byte == character.asciiValue else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ character: Character) throws(JSONError) {
        skipSpace()
        guard take(character) else { throw error("In de JSON ontbreekt \(character).") }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard depth < JSONReader.deepest else { throw error("De JSON is te diep genest.") }
        skipSpace()
        switch byte {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        default: break
        }
        for (word, value) in [("true", JSON.boolean(true)), ("false", .boolean(false)), ("null", .null)]
        where bytes[index...].starts(with: word.utf8) {
            index += word.utf8.count
            return value
        }
        return .number(try number())
    }

    private mutating func elements(depth: Int) throws(JSONError) -> [JSON] {
        var elements: [JSON] = []
        try expect("[")
        skipSpace()
        if take("]") { return elements }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        try expect("]")
        return elements
    }

    private mutating func members(depth: Int) throws(JSONError) -> [JSON.Member] {
        var members: [JSON.Member] = []
        var keys: Set<String> = []
        try expect("{")
        skipSpace()
        if take("}") { return members }
        repeat {
            skipSpace()
            let key = try string()
            guard keys.insert(key).inserted else { throw error("De naam \"\(key)\" staat twee keer in de JSON.") }
            try expect(":")
            members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        try expect("}")
        return members
    }

    private mutating func number() throws(JSONError) -> String {
        let start = index
        func digits() -> Bool {
            let first = index
            while let byte, (0x30...0x39).contains(byte) { _ = byte; index += 1 }
            return index > first
        }
        _ = take("-")
        var isNumber = digits()
        if take(".") { isNumber = digits() && isNumber }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            isNumber = digits() && isNumber
        }
        guard isNumber else { throw error("Hier hoort een JSON-waarde.") }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func string() throws(JSONError) -> String {
        guard take("\"") else { throw error("Hier hoort een tekst tussen aanhalingstekens.") }
        var text: [UInt8] = []
        while let byte {
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: try escape().utf8)
            case 0..<0x20:
                throw error("In een JSON-tekst staat een stuurteken.")
            default:
                text.append(byte)
            }
        }
        throw error("Een JSON-tekst wordt niet afgesloten.")
    }

    private mutating func escape() throws(JSONError) -> String {
        let simple: [UInt8: String] = [
            UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t", UInt8(ascii: "b"): "\u{8}",
            UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
        ]
        guard let letter = byte else { throw error("Een JSON-tekst wordt niet afgesloten.") }
        index += 1
        if let meant = simple[letter] { return meant }
        guard letter == UInt8(ascii: "u") else { throw error("Deze tekencode bestaat niet in JSON.") }
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code), take("\\"), take("u") {
            let low = try hexadecimal()
            guard (0xDC00..<0xE000).contains(low) else { throw error("Deze tekencode bestaat niet in JSON.") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw error("Deze tekencode bestaat niet in JSON.") }
        return String(Character(scalar))
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw error("Deze tekencode bestaat niet in JSON.")
            }
            index += 1
            code = code << 4 | UInt32(digit)
        }
        return code
    }
}
