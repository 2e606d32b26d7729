import LuwteRules

// The conditions with their outcomes, each with what it rests on.
extension ProefOutcomeView {
    var tree: HTML {
        div(.class("luwte-outcome-part")) {
            h3(.id("voorwaarden"), .class("utrecht-heading-3")) { t(.tree) }
            node(account.tree)
        }
    }

    @HTMLBuilder private func node(_ node: CaseAccount.Node) -> [HTML] {
        switch node {
        case .group(let kind, let title, let outcome, let children):
            div(.class("luwte-tree")) {
                p(.class("luwte-tree__kind")) {
                    sign(outcome)
                    " "
                    strong { texts(kind.words) }
                    if let title {
                        " "
                        span { own(title) }
                    }
                }
                ul(.class("luwte-tree__list")) {
                    for child in children { li(.class("luwte-tree__item")) { self.node(child) } }
                }
            }
        case .leaf(let leaf): self.leaf(leaf)
        case .notNow(let title):
            p(.class("luwte-leaf luwte-small")) {
                own(title)
                ": "
                t(.notNow)
            }
        }
    }

    /// The shape of an outcome, with its word for who does not see it.
    private func sign(_ outcome: Outcome) -> HTML {
        let badge = badge(outcome)
        return span(.class("luwte-sign luwte-tone--\(badge.tone.rawValue)")) {
            HTML.drawing(badge.shape)
            span(.class("luwte-sign__word")) { badge.text }
        }
    }

    private func leaf(_ leaf: CaseAccount.Leaf) -> HTML {
        details(.class("luwte-leaf luwte-fold--reference"), .outcome(leaf.tested.rawValue)) {
            summary(.class("luwte-leaf__summary")) {
                span(.class("luwte-leaf__title")) { own(leaf.title) }
                sign(leaf.tested)
            }
            div(.class("luwte-leaf__content")) {
                if let sentence = leaf.sentence { paragraph(own(sentence)) }
                if leaf.counted != leaf.tested {
                    paragraph(t(.countsAs, ["uitkomst": badge(leaf.counted).text.text]))
                }
                dl(.class("luwte-facts")) {
                    if !leaf.waits.isEmpty {
                        div(.class("luwte-facts__item")) {
                            dt(.class("luwte-facts__key")) { t(.waitsFor) }
                            dd(.class("luwte-facts__value")) {
                                for awaited in leaf.waits { p(.class("luwte-facts__line")) { link(awaited) } }
                            }
                        }
                    }
                    if !leaf.members.isEmpty { item(t(.perMember), leaf.members.map(member)) }
                    if !leaf.used.isEmpty { item(t(.used), leaf.used.map(used)) }
                }
                for source in leaf.sources { SourceLine(source, texts).html }
                p(.class("luwte-source__place")) {
                    a(
                        .class("utrecht-link"),
                        .href(.deel(entry.id, .voorwaarden, anchor: leaf.id), in: frame.language)
                    ) { texts(RegelingText.whereItSaysRule) }
                }
            }
        }
    }

    private func used(_ use: CaseAccount.Used) -> Phrase {
        let name = texts(use.words(entry.regeling, texts.rules)).capitalized
        let answer = texts(use.answer.words(entry.regeling, texts.rules)).capitalized
        return Phrase([name, Phrase(name.text.hasSuffix("?") ? " " : ": "), answer])
    }

    private func member(_ member: (id: String?, outcome: Outcome)) -> Phrase {
        let name = member.id.map { self.member($0) } ?? t(.furtherMembers)
        return Phrase([name.capitalized, Phrase(": "), badge(member.outcome).text])
    }
}
