import Foundation
import LuwteDomain

/// An event as it is kept: a header that anybody may check, and content that is sealed.
struct StoredEvent: Sendable {
    let number: Int
    let header: Data
    let sealed: Data

    /// - Throws: ``StoreError/unreadable`` for a header that is none.
    func readHeader() throws -> EventHeader {
        guard let header = try? EventHeader.kept.decoder.decode(EventHeader.self, from: header) else {
            throw StoreError.unreadable
        }
        return header
    }
}

extension EventHeader {
    /// The form of a header that is kept: keys in order, so that the same header gives the same bytes.
    static var kept: (encoder: JSONEncoder, decoder: JSONDecoder) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return (encoder, decoder)
    }
}
