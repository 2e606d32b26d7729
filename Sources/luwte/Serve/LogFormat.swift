import ArgumentParser
import Foundation
import Logging
import LuwteOperations

/// How log lines look.
enum LogFormat: String, CaseIterable {
    /// For people.
    case tekst
    /// For machines: one JSON object to a line.
    case json

    /// - Parameter given: by option; otherwise `LUWTE_LOG` says it.
    /// - Throws: ``CommandFailure`` for another word.
    init(_ given: String?) throws {
        let word = given ?? ProcessInfo.processInfo.environment["LUWTE_LOG"] ?? Self.tekst.rawValue
        self = try CommandInput.choice(word, Self.self, option: given == nil ? "LUWTE_LOG" : "--log")
    }

    /// Sends every log line of this program to the error stream, with the ID of the request that it belongs to.
    func start() {
        let provider = Logger.MetadataProvider { RequestName.current.map { ["request.id": "\($0)"] } ?? [:] }
        switch self {
        case .tekst:
            LoggingSystem.bootstrap(
                { StreamLogHandler.standardError(label: $0, metadataProvider: $1) }, metadataProvider: provider)
        case .json:
            LoggingSystem.bootstrap(
                { label, provider in
                    JSONLog(label: label, provider: provider) { FileHandle.standardError.write($0) }
                }, metadataProvider: provider)
        }
    }
}
