import Hummingbird

extension FormFields {
    /// Reads the form that a request brings.
    ///
    /// - Parameters:
    ///   - largest: the most bytes that are read.
    ///   - most: the most fields.
    /// - Throws: "content too large" above that, "unsupported media type" for what is not a browser's form.
    init(of request: Request, largest: Int, most: Int = Self.limit) async throws {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > largest {
            throw HTTPError(.contentTooLarge)
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= largest else { throw HTTPError(.contentTooLarge) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        let type = request.headers[.contentType]?.split(separator: ";").first?.lowercased() ?? ""
        guard bytes.isEmpty || type == "application/x-www-form-urlencoded" else {
            throw HTTPError(.unsupportedMediaType)
        }
        try self.init(bytes, most: most)
    }
}
