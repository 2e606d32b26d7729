/// The fields of a form as a browser sends them, in their order.
struct FormFields: Sendable {
    let pairs: [(name: String, value: String)]

    /// The most fields that are read; the longest pre-check has far fewer.
    static let limit = 500

    /// - Parameter most: how many fields are read; a form that has more on purpose says so.
    /// - Throws: ``FormError`` when there are more.
    init(_ body: some Collection<UInt8>, most: Int = Self.limit) throws(FormError) {
        var pairs: [(name: String, value: String)] = []
        for piece in body.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < most else { throw .tooManyFields }
            let sides = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append((Self.decode(sides[0]), sides.count > 1 ? Self.decode(sides[1]) : ""))
        }
        self.pairs = pairs
    }

    /// The first value of a field.
    subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// Every value of a field, as checkboxes send them.
    func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    /// The fields whose names begin with a prefix, without it.
    func all(after prefix: String) -> [(name: String, value: String)] {
        pairs.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) }
    }

    /// Undoes percent encoding; what is not UTF-8 becomes the replacement character.
    private static func decode(_ text: some Collection<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"):
                bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
                if digits.count == 2 {
                    bytes.append(UInt8(digits[0] * 16 + digits[1]))
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            default:
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Why a form is not read.
enum FormError: Error {
    case tooManyFields
    /// It came as something else than a browser's form.
    case notAForm
}
