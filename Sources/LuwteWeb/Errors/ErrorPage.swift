import Hummingbird

/// What a person sees when something goes wrong: what happened, what to do now, and a reference to mention.
struct ErrorPage: Sendable {
    let problem: Problem
    let reference: String

    enum Problem: Sendable, Equatable {
        case notFound
        case method(allowed: [String])
        case tooLarge
        case notAForm
        case unreadable
        case broken

        var status: HTTPResponse.Status {
            switch self {
            case .notFound: .notFound
            case .method: .methodNotAllowed
            case .tooLarge: .contentTooLarge
            case .notAForm: .unsupportedMediaType
            case .unreadable: .badRequest
            case .broken: .internalServerError
            }
        }

        var texts: (title: TextKey, explanation: TextKey) {
            switch self {
            case .notFound: (.errorPageNotFoundTitle, .errorPageNotFound)
            case .method: (.errorPageMethodTitle, .errorPageMethod)
            case .tooLarge: (.errorPageTooLargeTitle, .errorPageTooLarge)
            case .notAForm, .unreadable: (.errorPageUnreadableTitle, .errorPageUnreadable)
            case .broken: (.errorPageBrokenTitle, .errorPageBroken)
            }
        }
    }

    func page(_ frame: PageFrame) -> Page {
        let texts = frame.texts
        let title = texts(problem.texts.title)
        return Page(title: title.text, languageSwitch: .none, content: view(title, frame))
    }

    @HTMLBuilder private func view(_ title: Phrase, _ frame: PageFrame) -> [HTML] {
        headingOne(title)
        leadParagraph(frame.texts(problem.texts.explanation))
        p(.class("utrecht-paragraph")) {
            a(.class("utrecht-link"), .href(.start, in: frame.language)) { frame.texts(.errorPageHome) }
        }
        p(.class("utrecht-paragraph luwte-small")) {
            frame.texts(.errorPageReference)
            " "
            code { reference }
        }
    }
}
