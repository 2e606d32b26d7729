import Crypto
import Foundation
import LuwteDomain

/// Seals bytes with AES-GCM, bound to the place where they belong: moved elsewhere they do not open.
struct Seal {
    let key: SymmetricKey

    /// - Throws: what the cipher throws; not for a key of 32 bytes.
    func close(_ bytes: Data, at place: Data) throws -> Data {
        // The combined form is there for every nonce of twelve bytes, which is the default.
        guard let sealed = try AES.GCM.seal(bytes, using: key, authenticating: place).combined else {
            throw StoreError.unreadable
        }
        return sealed
    }

    /// - Returns: `nil` when the bytes were changed, or belong elsewhere.
    func open(_ sealed: Data, at place: Data) -> Data? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return try? AES.GCM.open(box, using: key, authenticating: place)
    }

    /// The place of an event: gemeente, stream, section and number.
    static func place(_ stream: StreamID, _ section: Section, _ number: Int) -> Data {
        place([stream.gemeente.text, stream.name, section.rawValue, "\(number)"])
    }

    /// The place of a wrapped key.
    static func place(_ stream: StreamID, _ section: Section) -> Data {
        place([stream.gemeente.text, stream.name, section.rawValue])
    }

    /// The place of a paper of a zaak; which one it is, the event that tells of it says.
    static func documentPlace(_ stream: StreamID, _ section: Section) -> Data {
        place([stream.gemeente.text, stream.name, section.rawValue, "document"])
    }

    /// The place of the reason for one reading.
    static func readingPlace(_ stream: StreamID, _ id: String) -> Data {
        place([stream.gemeente.text, stream.name, "reading", id])
    }

    /// No part holds a zero byte, so that two places never read alike.
    private static func place(_ parts: [String]) -> Data { Data(parts.joined(separator: "\0").utf8) }
}
