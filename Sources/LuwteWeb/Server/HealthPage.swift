import Hummingbird

/// Says that the server answers; for whoever keeps it running.
enum HealthPage {
    static var response: Response {
        Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: #"{"status":"gezond"}"#)))
    }
}
