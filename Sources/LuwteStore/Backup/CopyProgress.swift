/// How far the work on a copy has come.
package enum CopyProgress: Hashable, Sendable {
    /// From 0 to 1.
    case share(Double)
    case bytes(Int)
    case events(Int)
}
