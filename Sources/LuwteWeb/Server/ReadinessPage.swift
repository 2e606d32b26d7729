import Foundation
import Hummingbird

/// Says whether the server can do its work now; for whoever sends requests to it.
struct ReadinessPage: Sendable {
    let readiness: Readiness

    private struct Answer: Encodable {
        let status: String
        let delen: [String: String]
    }

    func respond() async throws -> Response {
        let parts = await readiness.answer()
        let isReady = parts.allSatisfy(\.works)
        func word(_ works: Bool) -> String { works ? "gereed" : "niet gereed" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let answer = Answer(
            status: word(isReady), delen: Dictionary(parts.map { ($0.name, word($0.works)) }) { first, _ in first })
        return Response(
            status: isReady ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try encoder.encode(answer))))
    }
}
