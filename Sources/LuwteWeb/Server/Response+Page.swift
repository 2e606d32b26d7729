import LuwteRules
import Hummingbird

extension Response {
    /// A page. Nothing is kept by a browser or proxy unless `mayBeKept`, which then asks each time whether it still holds.
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok, mayBeKept: Bool = true) -> Response {
        let bytes = HTMLWriter.document(html)
        var headers: HTTPFields = [:]
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.cacheControl] = mayBeKept ? "no-cache" : "no-store"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Sends a browser on to another page of ours, with GET.
    static func seeOther(_ route: Route, in language: Language) -> Response {
        Response(status: .seeOther, headers: [.location: route.path(in: language)])
    }
}
