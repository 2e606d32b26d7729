extension Decoder {
    /// Makes a value of what is read here. What is no such value is a fault of this place, so that whoever sent it can be
    /// told where it stands.
    ///
    /// - Throws: `DecodingError`.
    package func placed<Value>(_ make: () throws -> Value) throws -> Value {
        do {
            return try make()
        } catch let error as DecodingError {
            throw error
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: codingPath, debugDescription: "no such value", underlyingError: error)
            )
        }
    }
}
