package import Foundation
package import Logging

/// Writes log lines as JSON objects, one to a line, for machines.
package struct JSONLog: LogHandler {
    package var logLevel: Logger.Level = .info
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let write: @Sendable (Data) -> Void

    /// - Parameter write: gets each line, with its end.
    package init(
        label: String, provider: Logger.MetadataProvider? = nil, write: @escaping @Sendable (Data) -> Void
    ) {
        self.label = label
        self.write = write
        metadataProvider = provider
    }

    package subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var line: [String: Field] = [:]
        for metadata in [metadata, metadataProvider?.get() ?? [:], event.metadata ?? [:]] {
            for (key, value) in metadata { line[key] = Field(value) }
        }
        if let error = event.error { line["error"] = .text("\(type(of: error))") }
        line["time"] = .text(Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
        line["level"] = .text(event.level.rawValue)
        line["logger"] = .text(label)
        line["message"] = .text(event.message.description)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(line) else { return }
        write(bytes + Data("\n".utf8))
    }

    /// A number stays one, all else is text.
    private enum Field: Encodable {
        case number(Int)
        case text(String)

        init(_ value: Logger.MetadataValue) {
            if case .stringConvertible(let number as Int) = value {
                self = .number(number)
            } else {
                self = .text(value.description)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            }
        }
    }
}
