// Parts that several pages use, under their NL Design System names.

/// A message in a box. Its kind is said by its heading and shape too, not by colour alone.
func alert(_ kind: AlertKind, id: String? = nil, @HTMLBuilder content: () -> [HTML]) -> HTML {
    let classes = "utrecht-alert utrecht-alert--\(kind.rawValue)"
    let inside: [HTML] = [
        div(.class("utrecht-alert__icon")) { HTML.drawing(kind.drawing) },
        div(.class("utrecht-alert__content"), content: content),
    ]
    guard let id else { return div(.class(classes)) { inside } }
    return div(.id(id), .class(classes)) { inside }
}

enum AlertKind: String {
    case info, ok, warning, error

    var drawing: Drawing {
        switch self {
        case .info: .ring
        case .ok: .check
        case .warning, .error: .warning
        }
    }
}

func headingOne(_ text: Phrase) -> HTML {
    h1(.class("utrecht-heading-1")) { text }
}

func headingTwo(_ text: Phrase, id: String) -> HTML {
    h2(.id(id), .class("utrecht-heading-2")) { text }
}

func headingThree(_ text: Phrase) -> HTML {
    h3(.class("utrecht-heading-3")) { text }
}

func paragraph(_ text: Phrase) -> HTML {
    p(.class("utrecht-paragraph")) { text }
}

func leadParagraph(_ text: Phrase) -> HTML {
    p(.class("utrecht-paragraph utrecht-paragraph--lead")) { text }
}

func bullets(_ items: [Phrase]) -> HTML {
    ul(.class("utrecht-unordered-list")) {
        for item in items { li(.class("utrecht-unordered-list__item")) { item } }
    }
}

/// What is folded away until somebody asks for it; the browser does it, without a script.
///
/// - Parameter reference: whether it is there to look something up, and stays folded on paper.
func fold(reference: Bool = false, _ text: Phrase, @HTMLBuilder content: () -> [HTML]) -> HTML {
    details(.class("utrecht-accordion luwte-fold" + (reference ? " luwte-fold--reference" : ""))) {
        summary(.class("luwte-fold__summary")) {
            HTML.drawing(.arrow)
            span { text }
        }
        div(.class("luwte-fold__content"), content: content)
    }
}

/// Pairs of a name and what belongs to it.
func dataList(_ items: [DataItem]) -> HTML {
    dl(.class("utrecht-data-list utrecht-data-list--rows")) {
        for item in items {
            div(.class("utrecht-data-list__item")) {
                dt(.class("utrecht-data-list__item-key")) { item.name }
                dd(.class("utrecht-data-list__item-value")) {
                    for line in item.lines { p(.class("utrecht-paragraph")) { line } }
                }
            }
        }
    }
}

struct DataItem: Sendable {
    let name: Phrase
    let lines: [Phrase]
}

/// A word for the standing of something, with its shape.
func badge(_ text: Phrase, _ shape: Drawing, tone: BadgeTone) -> HTML {
    span(.class("utrecht-status-badge utrecht-status-badge--\(tone.rawValue)")) {
        HTML.drawing(shape)
        span { text }
    }
}

enum BadgeTone: String, Sendable {
    case safe, danger, warning, neutral
}

func submitButton(
    _ text: Phrase, _ kind: ButtonKind, name: String? = nil, value: String? = nil, describedBy: String? = nil
) -> HTML {
    var attributes: [Attribute] = [
        .type("submit"), .class("utrecht-button utrecht-button--submit utrecht-button--\(kind.rawValue)"),
    ]
    if let name { attributes.append(.name(name)) }
    if let value { attributes.append(.value(value)) }
    if let describedBy { attributes.append(.describedBy(describedBy)) }
    return .element("button", attributes, [text.html])
}

enum ButtonKind: String {
    case primary = "primary-action"
    case secondary = "secondary-action"
    case subtle
}
