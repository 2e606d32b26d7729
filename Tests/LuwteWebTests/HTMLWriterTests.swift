import LuwteRules
import LuwteWeb
import Testing

@Suite struct `The HTML writer` {
    private func written(_ html: HTML) -> String {
        var writer = HTMLWriter()
        writer.write(html)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("\"quoted\" and 'quoted'", "&quot;quoted&quot; and &#39;quoted&#39;"),
        ("é € 👶", "é € 👶"),
        ("&amp;", "&amp;amp;"),
        ("line\nand\ttab", "line\nand\ttab"),
        ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("", ""),
        ("<", "&lt;"),
    ])
    func `escapes text and attributes alike`(text: String, escaped: String) {
        #expect(written(.text(text)) == escaped)
        #expect(written(input(.value(text))) == "<input value=\"\(escaped)\">")
    }

    @Test func `lets no text out of its place, whatever it is made of`() {
        var random = SystemRandomNumberGenerator()
        let alphabet = ["<", ">", "\"", "'", "&", "/", "=", " ", "a", "é", "\u{0}", "script", "-->", "</p>", "👶"]
        for _ in 0..<2_000 {
            let text = (0..<12).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
            let page = written(p(.title(text)) { text })
            #expect(page.count { $0 == "<" } == 2, "\(text)")
            #expect(page.count { $0 == ">" } == 2, "\(text)")
            #expect(page.count { $0 == "\"" } == 2, "\(text)")
        }
    }

    @Test func `builds from what is there, and nothing for what is not`() {
        let absent: Phrase? = nil
        let html = ul {
            for number in 1...2 { li { "\(number)" } }
            if let absent { li { absent } }
            if true { li { Phrase("drie", language: .en) } } else { li { "vier" } }
        }
        #expect(written(html) == "<ul><li>1</li><li>2</li><li><span lang=\"en\">drie</span></li></ul>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "https://a b", "", "/pad", "ftp://x", "https://x\u{0}",
    ])
    func `takes no address that could run or break out`(text: String) {
        #expect(OutsideAddress(text) == nil)
    }

    @Test(arguments: Drawing.allCases)
    func `closes what a drawing opens`(drawing: Drawing) {
        let svg = written(.drawing(drawing))
        #expect(PageMarkup("<main><h1></h1>" + svg + "</main>").fault == nil)
        #expect(svg.contains("aria-hidden=\"true\""))
    }
}
