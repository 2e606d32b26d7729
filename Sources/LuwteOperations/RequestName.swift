/// What a request is called in logs and in the header `X-Request-ID`; it says nothing about anyone.
package struct RequestName: Hashable, Sendable, CustomStringConvertible {
    private let text: String

    package var description: String { text }

    /// Of the request that is being answered; whoever logs meanwhile names it.
    @TaskLocal package static var current: RequestName?

    /// A new one, of eight characters that are not easily mistaken for each other on the telephone.
    package init() {
        let letters = "23456789abcdefghjkmnpqrstuvwxyz"
        text = String((0..<8).map { _ in letters.randomElement() ?? "2" })
    }

    /// The one that a proxy in front gave.
    ///
    /// - Returns: `nil` unless it is a UUID or 32 hexadecimal digits, as proxies make them: another form could hold what
    ///   somebody typed, such as a number of nine digits.
    package init?(fromProxy text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[32], [8, 4, 4, 4, 12]].contains(groups.map(\.utf8.count)),
            groups.allSatisfy({ $0.utf8.allSatisfy(Self.isHexadecimal) })
        else { return nil }
        self.text = text
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
