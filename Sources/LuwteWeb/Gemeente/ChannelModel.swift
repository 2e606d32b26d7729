import LuwteRules

/// A way to reach the municipality, ready to be shown.
struct ChannelModel: Sendable {
    let kind: Phrase
    /// `nil` when the municipality has not filled it in.
    let value: Phrase?
    /// Where a tap leads: a page, a mail, a call.
    let address: OutsideAddress?
    let purpose: Phrase?

    init(_ channel: ContactRules.Channel, _ texts: Texts) {
        let value = channel.value.content
        kind = Self.kind(channel.kind, texts)
        self.value = value.map { Phrase($0) }
        purpose = channel.purpose.map(texts.fromRegeling)
        address = value.flatMap { Self.address(of: channel.kind, $0) }
    }

    private static func kind(_ kind: String, _ texts: Texts) -> Phrase {
        switch kind {
        case "formulier": texts(.channelForm)
        case "e-mail": texts(.channelMail)
        case "post": texts(.channelPost)
        case "telefoon": texts(.channelPhone)
        case "balie": texts(.channelDesk)
        default: texts.fromRegeling(kind)
        }
    }

    private static func address(of kind: String, _ value: String) -> OutsideAddress? {
        switch kind {
        case "e-mail": value.contains("@") ? OutsideAddress("mailto:" + value) : nil
        case "telefoon": OutsideAddress("tel:" + value.filter { $0.isNumber || $0 == "+" })
        default: OutsideAddress(value)
        }
    }

    /// The list of ways, or a sentence that there are none.
    static func list(_ channels: Setting<[ContactRules.Channel]>, _ texts: Texts) -> HTML {
        let all = (channels.content ?? []).map { ChannelModel($0, texts) }
        // What can be used now comes first.
        let models = all.filter { $0.value != nil } + all.filter { $0.value == nil }
        guard !models.isEmpty else { return paragraph(texts(.channelNone)) }
        return dl(.class("utrecht-data-list utrecht-data-list--rows luwte-channels")) {
            for model in models { model.row(texts) }
        }
    }

    private func row(_ texts: Texts) -> HTML {
        div(.class("utrecht-data-list__item")) {
            dt(.class("utrecht-data-list__item-key")) { kind }
            dd(.class("utrecht-data-list__item-value")) {
                p(.class("utrecht-paragraph")) {
                    if let address, let value {
                        a(.class("utrecht-link"), .href(address), .rel("noreferrer")) { value }
                    } else {
                        span(.doNotTranslate()) { value ?? texts(.notFilledIn) }
                    }
                }
                if let purpose { p(.class("utrecht-paragraph luwte-small")) { purpose } }
            }
        }
    }
}
