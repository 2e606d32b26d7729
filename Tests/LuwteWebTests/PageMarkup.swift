/// Reads a page back as tags, to hold every page to what a browser and a screen reader need of it.
struct PageMarkup {
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    /// What is wrong with the nesting; `nil` when every element is closed where it should be.
    private(set) var fault: String?

    private static let void: Set<String> = ["meta", "link", "input", "wbr"]

    init(_ page: String) {
        var open: [String] = []
        for piece in page.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: ">") else {
                fault = "an unclosed tag: \(piece.prefix(40))"
                return
            }
            let inside = piece[..<end]
            if inside.hasPrefix("!") { continue }
            if inside.hasPrefix("/") {
                let name = String(inside.dropFirst())
                guard open.popLast() == name else {
                    fault = "</\(name)> closes nothing"
                    return
                }
                continue
            }
            let tag = Self.tag(inside)
            tags.append(tag)
            if !Self.void.contains(tag.name), inside.last != "/" { open.append(tag.name) }
        }
        if let left = open.last { fault = "<\(left)> stays open" }
    }

    private static func tag(_ inside: Substring) -> Tag {
        let name = inside.prefix { $0 != " " && $0 != "/" }
        var attributes: [String: String] = [:]
        var rest = inside.dropFirst(name.count).drop { $0 == " " }
        while !rest.isEmpty, rest != "/" {
            let key = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\"") else {
                attributes[String(key)] = ""
                rest = rest.drop { $0 == " " || $0 == "=" }
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            attributes[String(key)] = String(value)
            rest = rest.dropFirst(value.count + 3).drop { $0 == " " }
        }
        return Tag(name: String(name), attributes: attributes)
    }

    func named(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

    /// The fields of the page's own form, as a browser would send them back, without those of the language switch.
    func hidden(prefix: String) -> [(String, String)] {
        var seen: Set<String> = []
        return named("input").compactMap { input in
            guard input.attributes["type"] == "hidden", let name = input.attributes["name"], name.hasPrefix(prefix),
                seen.insert(name).inserted
            else { return nil }
            return (name, input.attributes["value"] ?? "")
        }
    }

    /// All hidden fields.
    var allHidden: [(String, String)] { hidden(prefix: "") }

    /// What stands in the way of somebody who cannot see the page, or of the page itself.
    var complaints: [String] {
        var complaints = fault.map { [$0] } ?? []
        let ids = tags.compactMap { $0.attributes["id"] }
        for id in Set(ids) where ids.count(where: { $0 == id }) > 1 {
            complaints.append("two elements have the ID \(id)")
        }
        for tag in tags {
            for key in ["for", "aria-labelledby", "aria-describedby", "list"] {
                for id in (tag.attributes[key] ?? "").split(separator: " ") where !ids.contains(String(id)) {
                    complaints.append("\(key) names \(id), which is not there")
                }
            }
            if let anchor = tag.attributes["href"], anchor.hasPrefix("#"), !ids.contains(String(anchor.dropFirst())) {
                complaints.append("a link leads to \(anchor), which is not there")
            }
            if tag.attributes["style"] != nil || tag.attributes.keys.contains(where: { $0.hasPrefix("on") }) {
                complaints.append("\(tag.name) has style or script inside, which the policy forbids")
            }
        }
        if named("h1").count != 1 { complaints.append("\(named("h1").count) headings of level 1") }
        if named("main").count != 1 { complaints.append("no main") }
        return complaints + headingJumps
    }

    private var headingJumps: [String] {
        let levels = tags.compactMap { tag in
            tag.name.count == 2 && tag.name.first == "h" ? tag.name.last?.wholeNumberValue : nil
        }
        // The summary of errors stands above the question, with a heading of its own.
        let main = levels.drop { $0 != 1 }
        return zip(main, main.dropFirst()).filter { $1 > $0 + 1 }.map { "a heading of level \($1) follows level \($0)" }
    }
}
