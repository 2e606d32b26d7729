package import Hummingbird
package import Logging
import LuwteOperations

/// What goes with one request: its parameters, its logger, and what it is called.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// What an error page shows; the log line has it too.
    let reference: RequestName
    /// What the request is called in the log and in the header of the answer.
    var name: RequestName

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        reference = RequestName()
        name = reference
    }

    /// For a request that did not come over the network.
    package init(logger: Logger) {
        coreContext = .init(source: LoggerSource(logger: logger))
        reference = RequestName()
        name = reference
    }

    private struct LoggerSource: RequestContextSource {
        let logger: Logger
    }

    /// What a log line says of the request.
    var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = ["request.id": "\(name)", "route": "\(endpointPath ?? "-")"]
        if name != reference { metadata["reference"] = "\(reference)" }
        return metadata
    }
}
