import LuwteDomain

extension Capacity {
    /// - Throws: ``CommandFailure`` with those that there are, for a text that is none.
    init(option text: String) throws {
        guard let capacity = Capacity(rawValue: text) else {
            let known = Capacity.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure("'\(text)' is geen hoedanigheid. Kies uit: \(known).")
        }
        self = capacity
    }
}
