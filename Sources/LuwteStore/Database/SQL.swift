/// A statement: text that was written in this program, alone or joined, and nothing else.
///
/// It is made of literals only, so that nothing from outside can become part of it.
package struct SQL: ExpressibleByStringLiteral, Sendable {
    let text: String

    package init(stringLiteral text: StaticString) { self.text = text.description }

    private init(_ text: String) { self.text = text }

    static func + (left: SQL, right: SQL) -> SQL { SQL(left.text + right.text) }
}
