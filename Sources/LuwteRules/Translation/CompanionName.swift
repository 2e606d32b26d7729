/// The name of a file with translations, taken apart: `2019-08-14.en.yaml`.
struct CompanionName: Hashable {
    let version: String
    /// `nil` for a language that Luwte does not speak.
    let language: Language?

    /// - Returns: `nil` for the name of another file.
    init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == "yaml", Scalars.date(parts[0]) != nil, parts[1] != Language.nl.rawValue
        else {
            return nil
        }
        version = parts[0]
        language = Language(rawValue: parts[1])
    }
}
