/// Takes a text apart from front to back, byte by byte: for the strict forms of numbers, dates and durations.
struct TextScanner {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Steps over this character if it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let next, UInt32(next) == character.value else { return false }
        position += 1
        return true
    }

    /// Steps over the digits that come next, none included.
    mutating func digits() -> ArraySlice<UInt8> {
        let start = position
        while let next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { position += 1 }
        return bytes[start..<position]
    }

    /// Steps over exactly so many digits, not followed by another one.
    mutating func number(digits count: Int) -> Int? {
        let digits = digits()
        return digits.count == count ? Self.number(digits) : nil
    }

    /// Everything that is left.
    mutating func remainder() -> String {
        defer { position = bytes.count }
        return String(decoding: bytes[position...], as: UTF8.self)
    }

    /// - Returns: the number that the digits write; 0 for none; `nil` above the limit.
    static func number(_ digits: ArraySlice<UInt8>, limit: Int = .max) -> Int? {
        var number = 0
        for digit in digits {
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflowToo) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            if overflow || overflowToo || sum > limit { return nil }
            number = sum
        }
        return number
    }
}
