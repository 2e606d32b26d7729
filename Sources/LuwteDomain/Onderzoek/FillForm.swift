package import LuwteCore
import LuwteRules

/// One version of a record form: versions are kept, never written over (HIA-65).
package struct FilledForm: Hashable, Sendable, Codable {
    /// As the regeling names it: `indicatieformulier`.
    package let formulier: String
    /// By the ID of the field; several for a list.
    package let answers: [String: [String]]
    package let by: Persoon.ID
    package let on: CalendarDate
}

/// Fills in a record form, or the next version of it.
///
/// - Source: HIA-64, HIA-65.
package struct FillForm: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .coordinator, .adviseur]

    package let procedure: Int
    package let formulier: String
    package let answers: [String: [String]]

    package init(procedure: Int, formulier: String, answers: [String: [String]]) {
        self.procedure = procedure
        self.formulier = formulier
        self.answers = answers
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        guard let form = regeling.werkwijze.formulieren.first(where: { $0.id == formulier }) else {
            throw .noSuchForm(formulier)
        }
        for (id, texts) in answers.sorted(by: { $0.key < $1.key }) {
            guard let field = form.fields.first(where: { $0.id == id }) else { throw .noSuchField(id) }
            for text in texts {
                do { try field.answer.check(text, in: regeling) } catch {
                    throw .unreadableFact(.notAnAnswer(id, error))
                }
            }
        }
        let filled = FilledForm(formulier: formulier, answers: answers, by: frame.by.id, on: frame.on)
        return [FormFilled(procedure: procedure, form: filled)]
    }
}

/// A record form was filled in, or the next version of it.
package struct FormFilled: ZaakEvent {
    package static let name = "form-filled"
    package let procedure: Int
    package let form: FilledForm
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.formulieren.append(form) }
    }
}

extension Zaak {
    /// The fields that still have to be filled in before a procedure can end in a grant.
    ///
    /// A form belongs to the step of the same ID; one without such a step is not asked for here.
    func missingFields(_ procedure: Procedure, _ law: Law, on day: CalendarDate) throws(Refusal) -> [String] {
        let assessor = try law.assessor(procedure.regeling.id)
        let situation = try situation(of: procedure, assessor, on: day, providerLists: law.providerLists)
        guard let child = assessor.requestedChildren(of: situation).first else { throw .childUnknown }
        let steps = Set(assessor.regeling.werkwijze.steps.map(\.id))
        return assessor.regeling.werkwijze.formulieren.filter { steps.contains($0.id) }.flatMap { form in
            let answers = procedure.formulieren.last { $0.formulier == form.id }?.answers ?? [:]
            return form.fields.filter { field in
                field.isMandatory && answers[field.id, default: []].isEmpty
                    && field.onlyIf.map { assessor.holds($0, situation, child: child) ?? true } ?? true
            }.map(\.id)
        }
    }
}
