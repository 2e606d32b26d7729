import Foundation
package import LuwteDomain

/// A message that a worker has taken to hand it over.
package struct OutboxItem: Hashable, Sendable {
    package let gemeente: Gemeente.ID
    package let zaak: Zaak.ID
    /// Its number among the messages of the zaak.
    package let number: Int
    package let bericht: Bericht
    /// How often it was taken, this time too.
    package let tries: Int
    let worker: String

    init(_ row: SQLRow, _ gemeente: Gemeente.ID, _ worker: String) throws {
        guard let kind = Bericht.Kind(rawValue: try row.text(2)) else { throw StoreError.unreadable }
        self.gemeente = gemeente
        self.worker = worker
        zaak = try Identifier(row.text(0))
        number = try row.int(1)
        bericht = Bericht(kind, to: try row.text(3), about: try row.int(4))
        tries = try row.int(5)
    }

    /// The same for every try, so that whoever receives it twice can tell; it names nobody.
    package var messageID: String {
        Data("\(gemeente)/\(zaak)/\(number)".utf8).sha256.prefix(16).hex
    }
}
