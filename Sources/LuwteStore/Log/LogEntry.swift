import Foundation

/// What is needed of an event to check the chain: nothing of what is sealed but its hash.
package struct LogEntry: Hashable, Sendable {
    /// The name of the stream: `zaak/…`.
    let stream: String
    let number: Int
    let recordedOn: String
    let header: Data
    /// SHA-256 of the sealed bytes.
    let sealed: Data
    let link: Data

    init(stream: String, number: Int, recordedOn: String, header: Data, sealed: Data, link: Data) {
        self.stream = stream
        self.number = number
        self.recordedOn = recordedOn
        self.header = header
        self.sealed = sealed
        self.link = link
    }

    /// Where the next ones begin.
    package var place: (stream: String, number: Int) { (stream, number) }

    /// A line of an exported log.
    package var line: String {
        [
            stream, "\(number)", recordedOn, header.base64EncodedString(), sealed.base64EncodedString(),
            link.base64EncodedString(),
        ].joined(separator: " ")
    }

    /// - Returns: `nil` for a line of another form.
    package init?(line: Substring) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 6, let number = Int(words[1]), let header = Data(base64Encoded: String(words[3])),
            let sealed = Data(base64Encoded: String(words[4])), let link = Data(base64Encoded: String(words[5]))
        else { return nil }
        self.init(
            stream: String(words[0]), number: number, recordedOn: String(words[2]), header: header, sealed: sealed,
            link: link)
    }
}
