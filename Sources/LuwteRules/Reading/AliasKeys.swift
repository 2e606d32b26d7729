/// Keys that are made of values, in a text that has aliases too.
///
/// The parser compares the keys of a map with each other, aliases and all; with such keys a text of a few hundred
/// bytes keeps it busy for years. No regeling needs them, so the text is refused before it is parsed.
enum AliasKeys {
    /// Whether the text may have such keys; it errs on the side of yes.
    static func mayOccur(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var hasAlias = false
            var hasKey = false
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "*") where startsToken(at: index, in: bytes):
                    hasAlias = hasAlias || index + 1 < bytes.count && !isBlank(bytes[index + 1])
                    hasKey = hasKey || isKey(at: endOfName(from: index + 1, in: bytes), in: bytes)
                case UInt8(ascii: "?") where startsToken(at: index, in: bytes):
                    hasKey = hasKey || index + 1 >= bytes.count || isBlank(bytes[index + 1])
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    hasKey = hasKey || isKey(at: index + 1, in: bytes)
                default: continue
                }
                if hasAlias && hasKey { return true }
            }
            return false
        }
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Blanks, line breaks, and every byte that can end one of Unicode's line breaks.
    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

    private static func startsToken(at index: Int, in bytes: Bytes) -> Bool {
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        return isBlank(before) || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(before)
    }

    private static func endOfName(from start: Int, in bytes: Bytes) -> Int {
        var index = start
        while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ":") { index += 1 }
        return index
    }

    /// Whether a colon follows after blanks.
    private static func isKey(at start: Int, in bytes: Bytes) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }
}
