import Hummingbird
import LuwteRules

/// The pre-check: one question a page, and at the end what the regeling says of the answers.
///
/// Everything it knows is in the form that comes in; nothing of it stays.
struct VoorcheckPage: Sendable {
    let site: Site

    /// The largest form that is read, in bytes; the longest pre-check is about 10 kB.
    static let largestBody = 65_536

    func respond(_ request: Request, _ context: WebContext) async throws -> Response {
        let entry = try site.gemeente(in: context)
        let request = (head: request, fields: try await FormFields(of: request, largest: Self.largestBody))
        let today = site.today()
        let summary = entry.summary(today)
        let frame = site.frame(request.head).with(summary.translations)
        let journey = VoorcheckJourney(VoorcheckRequest(request.fields), language: frame.language) {
            entry.step(today, $0, $1, $2)
        }
        switch journey.step {
        case .question(let question):
            let model = QuestionPage.Model(question, journey, summary, frame.texts)
            return .page(frame.document(QuestionPage.page(model, entry, frame)), mayBeKept: false)
        case .outcome(let outcome):
            let model = OutcomePage.Model(
                outcome, journey, gemeente: entry.name, regeling: summary.id, today: today, frame.texts)
            return .page(frame.document(OutcomePage.page(model, entry, frame)), mayBeKept: false)
        }
    }

    /// For somebody who comes here by a bookmark or by typing: there are no answers to show, so back to where it begins.
    func sendBack(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.gemeente(in: context)
        return .seeOther(.gemeente(entry.id), in: site.frame(request).language)
    }
}
