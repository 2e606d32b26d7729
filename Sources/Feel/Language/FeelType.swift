/// What is known about a value before it is there.
package enum FeelType: Hashable, Sendable {
    /// Nothing is known.
    case any
    /// Only `null`.
    case nothing
    case boolean
    /// A number, with the unit in which it counts where that is declared.
    case number(unit: NumberUnit?)
    /// A text, with the choices it is one of where those are declared.
    case text(Choices?)
    case date
    case time
    case dateTime
    case months
    case seconds
    indirect case list(FeelType)
    case context(Fields)
    indirect case range(FeelType)
    indirect case function([FeelType], FeelType)

    /// A number without a unit.
    package static var number: FeelType { .number(unit: nil) }
    /// Any text.
    package static var text: FeelType { .text(nil) }
}

/// The words that a choice is one of.
package struct Choices: Hashable, Sendable {
    /// What is chosen, for messages.
    package let name: String
    package let values: [String]

    package init(name: String, values: [String]) {
        self.name = name
        self.values = values
    }
}

/// The fields that a context has, in order.
///
/// Two types with the same fields are equal; only contexts that are made with `shape` itself are read by index.
package final class Fields: Hashable, Sendable {
    package let names: [String]
    package let types: [FeelType]
    /// The shape with which contexts of this type are made.
    package let shape: Shape

    package init(_ entries: [(name: String, type: FeelType)]) {
        names = entries.map(\.name)
        types = entries.map(\.type)
        shape = Shape(names)
    }

    package func index(of name: String) -> Int? { shape.index(of: name) }

    package subscript(name: String) -> FeelType? { index(of: name).map { types[$0] } }

    package static func == (left: Fields, right: Fields) -> Bool {
        left === right || (left.names == right.names && left.types == right.types)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(names) }
}

extension FeelType {
    /// The type in a Dutch sentence, with its article.
    package var dutchName: String {
        switch self {
        case .any: "een waarde"
        case .nothing: "niets"
        case .boolean: "ja of nee"
        case .number(let unit): unit.map { "een aantal \($0.name)" } ?? "een getal"
        case .text(let choices): choices.map { "een keuze uit \($0.name)" } ?? "een tekst"
        case .date: "een datum"
        case .time: "een tijdstip"
        case .dateTime: "een datum met tijdstip"
        case .months: "een duur in maanden"
        case .seconds: "een duur in dagen of uren"
        case .list: "een lijst"
        case .context: "een gegeven met onderdelen"
        case .range: "een bereik"
        case .function: "een functie"
        }
    }
}
