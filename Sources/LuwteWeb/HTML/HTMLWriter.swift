/// Writes HTML as UTF-8 bytes, in one pass over the tree.
package struct HTMLWriter {
    package private(set) var bytes: [UInt8] = []

    package init(reservingCapacity capacity: Int = 16_384) {
        bytes.reserveCapacity(capacity)
    }

    /// The bytes of a whole document.
    package static func document(_ html: HTML) -> [UInt8] {
        var writer = HTMLWriter()
        writer.write("<!DOCTYPE html>\n")
        writer.write(html)
        return writer.bytes
    }

    package mutating func write(_ html: HTML) {
        switch html {
        case .text(let text):
            writeEscaped(text)
        case .group(let pieces):
            for piece in pieces { write(piece) }
        case .element(let tag, let attributes, let pieces):
            writeStart(tag, attributes)
            for piece in pieces { write(piece) }
            write("</")
            write(tag)
            bytes.append(UInt8(ascii: ">"))
        case .void(let tag, let attributes):
            writeStart(tag, attributes)
        case .drawing(let drawing):
            write(drawing.svg)
        }
    }

    private mutating func writeStart(_ tag: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        write(tag)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            write(attribute.name)
            guard let value = attribute.value else { continue }
            write("=\"")
            writeEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func writeEscaped(_ text: String) {
        var text = text
        text.withUTF8 { writeEscaped($0) }
    }

    /// Copies stretches without a special byte at once.
    private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for position in 0..<text.count where Self.mayBeSpecial(text[position]) {
            guard let replacement = Self.replacement(for: text[position]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
            write(replacement)
            start = position + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// A quick look that lets letters pass: what must be replaced lies below `?` or is the last control character.
    private static func mayBeSpecial(_ byte: UInt8) -> Bool { byte < UInt8(ascii: "?") || byte == 0x7F }

    /// What stands for a byte that may not be written as it is; the same set serves text and attributes in quotes.
    private static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // HTML forbids control characters, also as a reference; tab, line feed and carriage return are allowed.
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
