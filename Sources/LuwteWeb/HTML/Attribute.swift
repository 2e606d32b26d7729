package import LuwteRules

/// An attribute of an element. Its value is escaped when it is written.
package struct Attribute: Sendable {
    package let name: StaticString
    /// `nil` for an attribute that says all by being there, as `checked` does.
    package let value: String?

    private init(_ name: StaticString, _ value: String? = nil) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    package static func id(_ value: String) -> Self { .init("id", value) }
    package static func `class`(_ value: String) -> Self { .init("class", value) }
    package static func lang(_ language: Language) -> Self { .init("lang", language.rawValue) }
    package static func title(_ value: String) -> Self { .init("title", value) }
    package static func hidden() -> Self { .init("hidden") }
    /// A place that a script or link may give the focus, but that the Tab key passes by.
    package static func focusable() -> Self { .init("tabindex", "-1") }
    /// A place that the Tab key stops at although nothing in it can be pressed: what scrolls.
    package static func inTabOrder() -> Self { .init("tabindex", "0") }
    package static func autofocus() -> Self { .init("autofocus") }
    package static func doNotTranslate() -> Self { .init("translate", "no") }

    package static func href(_ route: Route, in language: Language) -> Self { .init("href", route.path(in: language)) }
    /// A place on the same page.
    package static func href(anchor: String) -> Self { .init("href", "#" + anchor) }
    package static func href(_ address: OutsideAddress) -> Self { .init("href", address.text) }
    package static func href(asset path: String) -> Self { .init("href", path) }
    package static func src(asset path: String) -> Self { .init("src", path) }
    package static func rel(_ value: String) -> Self { .init("rel", value) }
    package static func hreflang(_ language: Language) -> Self { .init("hreflang", language.rawValue) }
    package static func charset(_ value: String) -> Self { .init("charset", value) }
    package static func content(_ value: String) -> Self { .init("content", value) }
    package static func `defer`() -> Self { .init("defer") }

    package static func action(_ route: Route, in language: Language) -> Self {
        .init("action", route.path(in: language))
    }
    package static func method(_ method: FormMethod) -> Self { .init("method", method.rawValue) }
    package static func noValidation() -> Self { .init("novalidate") }
    package static func autocomplete(_ value: String) -> Self { .init("autocomplete", value) }
    package static func spellcheckOff() -> Self { .init("spellcheck", "false") }
    package static func type(_ value: String) -> Self { .init("type", value) }
    package static func name(_ value: String) -> Self { .init("name", value) }
    package static func value(_ value: String) -> Self { .init("value", value) }
    package static func `for`(_ id: String) -> Self { .init("for", id) }
    package static func list(_ id: String) -> Self { .init("list", id) }
    package static func checked() -> Self { .init("checked") }
    package static func selected() -> Self { .init("selected") }
    package static func scope(_ value: String) -> Self { .init("scope", value) }
    package static func colspan(_ count: Int) -> Self { .init("colspan", String(count)) }
    package static func rowCount(_ count: Int) -> Self { .init("rows", String(count)) }
    /// The form that a button outside it belongs to.
    package static func form(_ id: String) -> Self { .init("form", id) }
    package static func open() -> Self { .init("open") }
    package static func inputMode(_ value: String) -> Self { .init("inputmode", value) }
    package static func maxLength(_ length: Int) -> Self { .init("maxlength", String(length)) }

    package static func role(_ value: String) -> Self { .init("role", value) }
    package static func labelledBy(_ ids: String) -> Self { .init("aria-labelledby", ids) }
    package static func label(_ text: String) -> Self { .init("aria-label", text) }
    package static func describedBy(_ ids: String) -> Self { .init("aria-describedby", ids) }
    package static func invalid() -> Self { .init("aria-invalid", "true") }
    package static func current(_ value: String) -> Self { .init("aria-current", value) }
    /// What the stylesheet shows before the content of a cell, where the head of its column does not stand above it.
    package static func shownLabel(_ text: String) -> Self { .init("data-label", text) }
    /// An outcome for whoever tests or prints the page; it is no secret, for the page says it in words.
    package static func outcome(_ value: String) -> Self { .init("data-uitkomst", value) }
    /// What the script may add to this element.
    package static func script(_ purpose: String) -> Self { .init("data-script", purpose) }
}

/// How a form is sent.
package enum FormMethod: String, Sendable {
    case get, post
}

/// An address outside this website, checked to be a web, mail or telephone address; nothing that runs.
package struct OutsideAddress: Sendable, Hashable {
    package let text: String

    /// - Returns: `nil` for any other scheme, and for an address with a space or control character in it.
    package init?(_ text: String) {
        let schemes = ["https://", "http://", "mailto:", "tel:"]
        guard schemes.contains(where: text.lowercased().hasPrefix), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else {
            return nil
        }
        self.text = text
    }
}
