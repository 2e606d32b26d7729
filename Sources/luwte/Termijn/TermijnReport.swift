import Foundation
import LuwteCore
import LuwteRules

/// The answer of `luwte termijn`: the outcome, what comes with it, and the sum; as text and as JSON.
struct TermijnReport {
    let title: String
    let answer: String
    /// The outcome as a day; `nil` when it is an amount.
    let day: CalendarDate?
    let steps: [TermijnStep]
    var others: [OtherReading] = []
    var warnings: [TermijnWarning]
    private var more: [(label: String, value: String, day: CalendarDate?)] = []

    init(_ title: String, _ day: CalendarDate, _ receipt: TermijnReceipt) {
        self.init(title, day.dutchWithWeekday, day: day, receipt)
    }

    init(_ title: String, _ answer: String, day: CalendarDate? = nil, _ receipt: TermijnReceipt) {
        self.title = title
        self.answer = answer
        self.day = day
        steps = receipt.steps
        warnings = receipt.warnings
    }

    mutating func add(_ label: String, _ day: CalendarDate) { more.append((label, day.dutchWithWeekday, day)) }
    mutating func add(_ label: String, _ value: String) { more.append((label, value, nil)) }

    func text(_ texts: RuleTexts) -> String {
        var lines = [answer.isEmpty ? title : "\(title): \(answer)"]
        lines += more.map { "\($0.label): \($0.value)" }
        if !steps.isEmpty {
            lines += ["", "Som"]
            for step in steps {
                let day = step.day?.iso ?? String(repeating: " ", count: 10)
                lines.append("  \(day)  \(step.text.words(texts)) [\(step.rule); \(step.source)]")
            }
        }
        if !others.isEmpty {
            lines += ["", "Andere lezing"]
            lines += others.map { "  \($0.day.iso)  \($0.text.words(texts))" }
        }
        if !warnings.isEmpty { lines += ["", "Let op"] + warnings.map { "  " + $0.words(texts) } }
        return lines.joined(separator: "\n")
    }

    /// - Throws: never for these values; the encoder can.
    func json(_ texts: RuleTexts) throws -> String {
        let shape = Shape(
            titel: title, uitkomst: day?.iso ?? answer,
            verder: more.map { Shape.More(titel: $0.label, waarde: $0.day?.iso ?? $0.value) },
            stappen: steps.map {
                Shape.Step(dag: $0.day?.iso, tekst: $0.text.words(texts), regel: $0.rule, bron: $0.source)
            },
            andereLezingen: others.map { Shape.Other(dag: $0.day.iso, tekst: $0.text.words(texts)) },
            letOp: warnings.map { $0.words(texts) })
        return try CommandJSON.text(shape)
    }

    private struct Shape: Encodable {
        let titel: String
        let uitkomst: String
        let verder: [More]
        let stappen: [Step]
        let andereLezingen: [Other]
        let letOp: [String]

        struct More: Encodable {
            let titel: String
            let waarde: String
        }
        struct Step: Encodable {
            let dag: String?
            let tekst: String
            let regel: String
            let bron: String
        }
        struct Other: Encodable {
            let dag: String
            let tekst: String
        }
    }
}
