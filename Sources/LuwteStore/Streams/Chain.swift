import Crypto
package import Foundation

/// The chain through the events of a stream: each link holds all that came before it.
///
/// It is made of the header and of what is sealed, so that it is checked without any key, and after the keys are gone.
package struct Chain: Hashable, Sendable {
    /// 32 bytes.
    package private(set) var link: Data

    /// Before the first event: the name of the stream, so that the events of one are not those of another.
    init(start stream: StreamID) {
        link = Data("luwte\0\(stream.gemeente)\0\(stream.name)".utf8).sha256
    }

    init(link: Data) { self.link = link }

    /// Adds an event by what is kept of it.
    ///
    /// - Parameter sealed: the SHA-256 of the sealed bytes.
    mutating func add(header: Data, sealed: Data) {
        link = (link + header.sha256 + sealed).sha256
    }
}
