/// A paper that is kept, by the hash of its sealed bytes: the name says nothing of what it holds.
package struct Document: Hashable, Sendable, Codable {
    /// SHA-256 in 64 hexadecimal digits.
    package let hash: String
    /// Its length as it was sent in.
    package let bytes: Int

    /// The most bytes of one paper: some forty scanned pages.
    package static let most = 25_000_000

    package init(hash: String, bytes: Int) {
        self.hash = hash
        self.bytes = bytes
    }
}
