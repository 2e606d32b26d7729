/// A language that Luwte speaks. Dutch is the language of the regelingen and the default.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case nl, en
}
