// The elements that the pages use, each as a function; what is not here is not used.
// An end tag and nesting cannot be forgotten, and an unknown element does not compile.

package func html(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("html", attributes, content())
}
package func head(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("head", attributes, content())
}
package func title(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("title", attributes, content())
}
package func body(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("body", attributes, content())
}
package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("header", attributes, content())
}
package func main(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("main", attributes, content())
}
package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("footer", attributes, content())
}
package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("nav", attributes, content())
}
package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("section", attributes, content())
}
package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("div", attributes, content())
}
package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("h1", attributes, content())
}
package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("h2", attributes, content())
}
package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("h3", attributes, content())
}
package func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("h4", attributes, content())
}
package func p(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("p", attributes, content())
}
package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("span", attributes, content())
}
package func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("strong", attributes, content())
}
package func a(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("a", attributes, content())
}
package func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("ul", attributes, content())
}
package func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("ol", attributes, content())
}
package func li(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("li", attributes, content())
}
package func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("dl", attributes, content())
}
package func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("dt", attributes, content())
}
package func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("dd", attributes, content())
}
package func form(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("form", attributes, content())
}
package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("fieldset", attributes, content())
}
package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("legend", attributes, content())
}
package func label(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("label", attributes, content())
}
package func button(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("button", attributes, content())
}
package func details(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("details", attributes, content())
}
package func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("summary", attributes, content())
}
package func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("blockquote", attributes, content())
}
package func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("cite", attributes, content())
}
package func code(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("code", attributes, content())
}
package func script(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("script", attributes, content())
}
package func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("datalist", attributes, content())
}
package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("article", attributes, content())
}
package func table(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("table", attributes, content())
}
package func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("caption", attributes, content())
}
package func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("thead", attributes, content())
}
package func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("tbody", attributes, content())
}
package func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("tr", attributes, content())
}
package func th(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("th", attributes, content())
}
package func td(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("td", attributes, content())
}
package func select(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("select", attributes, content())
}
package func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("textarea", attributes, content())
}
package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("aside", attributes, content())
}
package func choice(_ attributes: Attribute..., @HTMLBuilder content: () -> [HTML]) -> HTML {
    .element("option", attributes, content())
}
package func meta(_ attributes: Attribute...) -> HTML { .void("meta", attributes) }
package func link(_ attributes: Attribute...) -> HTML { .void("link", attributes) }
/// Where a long word may be broken.
package func wbr() -> HTML { .void("wbr", []) }
package func input(_ attributes: Attribute...) -> HTML { .void("input", attributes) }
package func option(_ attributes: Attribute...) -> HTML { .element("option", attributes, []) }
