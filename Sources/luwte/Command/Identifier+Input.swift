import LuwteDomain

/// - Throws: ``CommandFailure`` for a text that is no ID.
func identifier<Kind>(_ text: String) throws -> Identifier<Kind> {
    do { return try Identifier(text) } catch {
        throw CommandFailure(
            "Een naam heeft kleine letters, cijfers, - en _, en is hooguit \(Identifier<Kind>.longest) tekens lang.")
    }
}
