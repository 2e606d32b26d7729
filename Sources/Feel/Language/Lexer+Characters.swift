/// Which characters form names, numbers and white space (DMN 1.5 grammar rules 28 to 30, 61).
extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    var startsName: Bool {
        if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" }
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
            0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0xEFFFF:
            return !isSpace
        default:
            return false
        }
    }

    var continuesName: Bool {
        if startsName || isDigit { return true }
        switch value {
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: return true
        default: return false
        }
    }

    var isSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xFEFF:
            return true
        default:
            return false
        }
    }

    /// The character, or its code where it cannot be seen.
    var shown: String {
        value < 0x20 || value == 0x7F ? "U+" + String(value, radix: 16, uppercase: true) : String(Character(self))
    }

    /// What to say about characters that word processors put in place of quotes and operators.
    var quoteHint: String? {
        switch self {
        case "“", "”", "„", "‘", "’", "«", "»", "`": return "Gebruik rechte aanhalingstekens: \"."
        case "–", "—", "−": return "Gebruik het gewone minteken: -."
        case "≤": return "Schrijf <=."
        case "≥": return "Schrijf >=."
        case "≠", "!": return "Schrijf !=, of not(…)."
        case "&": return "Schrijf and."
        case "|": return "Schrijf or."
        case ";": return "Scheid met een komma."
        case "%": return "Schrijf een percentage als deel: 0.15."
        case "€": return "Schrijf alleen het getal."
        default: return nil
        }
    }
}
