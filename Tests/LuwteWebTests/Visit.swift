import Foundation
import Hummingbird
import Logging
import LuwteCore
import LuwteOperations
import LuwteRules
import LuwteWeb
import Synchronization

/// A visitor without a network: what the router answers to one request.
struct Visit {
    private let responder: RouterResponder<WebContext>
    let log = RecordingLog()

    /// - Parameters:
    ///   - gemeenten: the made-up one when nothing is given.
    ///   - failing: what happens at the address `/kapot`, to see what comes of an error that nobody thought of.
    init(
        _ gemeenten: [GemeenteEntry] = [.standIn], regelingen: RegelingShelf = RegelingShelf([]),
        isBehindTLS: Bool = false, readiness: Readiness = Readiness([]), requests: Histogram? = nil,
        failing: (@Sendable () throws -> Response)? = nil
    ) throws {
        let log = log
        let site = Site(
            gemeenten: gemeenten, regelingen: regelingen, library: try Self.library(),
            assets: try Assets(folder: Repository.folder("web")),
            settings: .init(isBehindTLS: isBehindTLS, leave: try Self.leave()), today: { "2026-11-21" })
        let router = WebFace(
            site: site, logger: Logger(label: "test") { _ in log.handler }, readiness: readiness, requests: requests
        ).router()
        if let failing { router.get("/kapot") { _, _ in try failing() } }
        responder = router.buildResponder()
    }

    static func library() throws -> TextLibrary {
        try TextLibrary(dutch: Repository.text("teksten/nl.yaml"), others: [.en: Repository.text("teksten/en.yaml")])
    }

    private static func leave() throws -> OutsideAddress {
        guard let address = OutsideAddress("https://weer.example/") else { throw HTTPError(.badRequest) }
        return address
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    /// Sends a form as a browser does.
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await post(path, body: body)
    }

    func post(
        _ path: String, body: String, type: String? = "application/x-www-form-urlencoded"
    ) async throws -> Answer {
        try await send(.post, path, type: type, body: body)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, type: String? = nil, headers: [String: String] = [:],
        body: String = ""
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        if let type { head.headerFields[.contentType] = type }
        for (name, value) in headers {
            if let name = HTTPFields.Element.Name(name) { head.headerFields[name] = value }
        }
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let log = log
        let response = try await responder.respond(
            to: request, context: WebContext(logger: Logger(label: "test") { _ in log.handler }))
        let bytes = CollectedBytes()
        try await response.body.write(Collector(bytes: bytes))
        return Answer(
            status: Int(response.status.code), headers: response.headers,
            body: String(decoding: bytes.content.withLock { $0 }, as: UTF8.self).replacing("\u{00A0}", with: " "))
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: String

        func header(_ name: String) -> String? {
            headers.first { $0.name.rawName.lowercased() == name.lowercased() }?.value
        }
    }

    private final class CollectedBytes: Sendable {
        let content = Mutex<[UInt8]>([])
    }

    private struct Collector: ResponseBodyWriter {
        let bytes: CollectedBytes

        mutating func write(_ buffer: ByteBuffer) async throws {
            bytes.content.withLock { $0 += buffer.readableBytesView }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

/// Keeps what is logged, with everything that goes along.
final class RecordingLog: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    var handler: any LogHandler { Handler(log: self) }

    private func keep(_ line: String) { kept.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: RecordingLog
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let more = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            log.keep("\(event.level) \(event.message) " + more.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
        }
    }
}

/// The files of the repository that the pages read.
enum Repository {
    static func folder(_ path: String) -> URL {
        var root = URL(filePath: #filePath).deletingLastPathComponent()
        root.append(path: "../../\(path)")
        return root.standardized.resolvingSymlinksInPath()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder(path), encoding: .utf8)
    }

    static func swiftFiles(in path: String) throws -> [String] {
        let files = FileManager.default.enumerator(at: folder(path), includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.compactMap {
            try? String(contentsOf: $0, encoding: .utf8)
        }
    }
}
