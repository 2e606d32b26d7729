import Hummingbird
import LuwteRules

/// The try-out: any made-up household, and what the rules say of it. Everything it knows is in the form; nothing of it stays.
struct ProefPage: Sendable {
    let site: Site

    /// An empty form, or the one of a worked case.
    func start(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.regeling(in: context)
        var origin: ExampleID?
        var form = CaseForm(emptyFor: entry.regeling)
        if let text = request.uri.queryParameters["voorbeeld"] {
            guard let id = ExampleID(String(text.prefix(200))), let example = entry.example(id) else {
                throw HTTPError(.notFound)
            }
            origin = id
            form = CaseForm(example.content.situation, terms: example.content.terms, of: entry.regeling)
        }
        return page(ProefModel(entry: entry, form: form, origin: origin), site.frame(request))
    }

    func respond(_ request: Request, _ context: WebContext) async throws -> Response {
        let entry = try site.regeling(in: context)
        let fields = try await FormFields(
            of: request, largest: ProefRequest.largestBody, most: ProefRequest.mostFields)
        let asked = ProefRequest(fields)
        var model = ProefModel(entry: entry, form: asked.form, origin: asked.origin)
        model.focus = asked.focus
        model.isAtOnce = asked.isAtOnce
        switch asked.action {
        case .compute: break
        case .save: return file(model)
        case .open: model.open(asked.pasted)
        }
        return page(model, site.frame(request))
    }

    private func page(_ model: ProefModel, _ frame: PageFrame) -> Response {
        let view = ProefView(model: model, frame: frame.with(model.entry.translations))
        return .page(frame.document(view.page), mayBeKept: false)
    }

    /// The case as a file to keep; a browser saves it under its name.
    private func file(_ model: ProefModel) -> Response {
        let reading = model.form.read(model.entry.regeling)
        let text = CaseWriter.text(
            reading.situation, terms: reading.terms, name: "Verzonnen gezin", of: model.entry.regeling)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/yaml; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"zaakbestand.yaml\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

/// The case on the page, and how it came there.
struct ProefModel: Sendable {
    let entry: RegelingEntry
    private(set) var form: CaseForm
    private(set) var origin: ExampleID?
    var focus = ""
    var isAtOnce = false
    /// What is wrong with the case file that was pasted; `nil` when nothing is or none was.
    private(set) var fileFault: FileFault?

    /// Why a case file was not read, or not wholly.
    enum FileFault: Sendable, Hashable {
        case empty
        case findings([String])
    }

    init(entry: RegelingEntry, form: CaseForm, origin: ExampleID?) {
        self.entry = entry
        self.form = form
        self.origin = origin
    }

    /// The worked case that it began with.
    var example: RegelingEntry.Example? { origin.flatMap(entry.example) }

    /// Puts the case of a file in the place of the one at hand.
    mutating func open(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }) else {
            fileFault = .empty
            return
        }
        let (cases, findings) = CaseReader.read(text, file: "zaakbestand", regeling: entry.regeling)
        if !findings.isEmpty { fileFault = .findings(findings.prefix(8).map(\.description)) }
        guard let first = cases.first else { return }
        form = CaseForm(first.situation, terms: first.terms, of: entry.regeling)
        origin = nil
    }
}
