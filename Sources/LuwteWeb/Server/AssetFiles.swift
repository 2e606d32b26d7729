import Hummingbird

/// The style sheet, the script and the icon. Their names change with their content, so a browser may keep them for a year.
struct AssetFiles: Sendable {
    let assets: Assets

    func respond(_ request: Request, _ context: WebContext) throws -> Response {
        guard let name = context.parameters.get("naam"), let asset = assets.named(name) else {
            throw HTTPError(.notFound)
        }
        return Response(
            status: .ok,
            headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
}
