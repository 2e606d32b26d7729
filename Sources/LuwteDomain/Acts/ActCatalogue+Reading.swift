package import Foundation

extension ActCatalogue {
    /// The act in a zaak that a text from outside describes.
    ///
    /// - Parameters:
    ///   - name: as `docs/toegang.md` lists it: `SubmitAanvraag`.
    ///   - json: its properties.
    /// - Throws: ``ActFault`` with the place that cannot be read.
    package static func zaakAct(_ name: String, from json: Data) throws(ActFault) -> any ZaakAct {
        guard let type = types.first(where: { "\($0)" == name }) else { throw .noSuchAct(name) }
        return try read(type, json)
    }

    /// The act in a family that a text from outside describes.
    ///
    /// - Throws: ``ActFault`` with the place that cannot be read.
    package static func gezinAct(_ name: String, from json: Data) throws(ActFault) -> any GezinAct {
        guard let type = gezin.first(where: { "\($0)" == name }) else { throw .noSuchAct(name) }
        return try read(type, json)
    }

    /// The act in a gemeente as a whole that a text from outside describes.
    ///
    /// - Throws: ``ActFault`` with the place that cannot be read.
    package static func gemeenteAct(_ name: String, from json: Data) throws(ActFault) -> any GemeenteAct {
        guard let type = gemeente.first(where: { "\($0)" == name }) else { throw .noSuchAct(name) }
        return try read(type, json)
    }

    /// An act as the text that it is read from.
    package static func json(of act: some StreamAct) throws -> Data { try coding.encoder.encode(act) }

    /// More than the largest act, with every text and list at its limit, needs.
    private static let mostBytes = 4_000_000

    private static var coding: (encoder: JSONEncoder, decoder: JSONDecoder) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return (encoder, decoder)
    }

    private static func read<Act: StreamAct>(_ type: Act.Type, _ json: Data) throws(ActFault) -> Act {
        guard json.count <= mostBytes else { throw .tooLarge }
        do {
            let act = try coding.decoder.decode(type, from: json)
            // What the act does not hold was misspelt, or belongs to another one: it is not passed over in silence.
            let given = try JSONSerialization.jsonObject(with: json)
            let known = try JSONSerialization.jsonObject(with: coding.encoder.encode(act))
            if let path = strange(given, known, []) { throw ActFault.unknown(at: path) }
            return act
        } catch let fault as ActFault {
            throw fault
        } catch {
            throw ActFault(error)
        }
    }

    /// The place of the first key that is in what was given and not in what was understood.
    private static func strange(_ given: Any, _ known: Any, _ path: [String]) -> String? {
        if let given = given as? [String: Any], let known = known as? [String: Any] {
            for key in given.keys.sorted() where !(given[key] is NSNull) {
                guard let inner = known[key] else { return (path + [key]).joined(separator: ".") }
                if let found = strange(given[key] ?? inner, inner, path + [key]) { return found }
            }
        } else if let given = given as? [Any], let known = known as? [Any] {
            for (index, pair) in zip(given, known).enumerated() {
                if let found = strange(pair.0, pair.1, path + ["\(index + 1)"]) { return found }
            }
        }
        return nil
    }
}

/// Why a text from outside is no act. Places are keys and numbers from 1, `feiten.2.texts`; what stands there is not
/// repeated.
package enum ActFault: Error, Hashable, Sendable {
    case noSuchAct(String)
    /// It is no JSON at all.
    case notJSON
    case tooLarge
    case missing(at: String)
    case unreadable(at: String)
    case unknown(at: String)

    init(_ error: any Error) {
        self =
            switch error as? DecodingError {
            case .keyNotFound(let key, let context): .missing(at: Self.path(context.codingPath + [key]))
            case .valueNotFound(_, let context): .missing(at: Self.path(context.codingPath))
            case .typeMismatch(_, let context): .unreadable(at: Self.path(context.codingPath))
            case .dataCorrupted(let context) where !context.codingPath.isEmpty:
                .unreadable(at: Self.path(context.codingPath))
            default: .notJSON
            }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }.joined(separator: ".")
    }
}
