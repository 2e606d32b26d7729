import LuwteCore
import LuwteRules

/// Answers the regeling's questions on extension.
///
/// - Source: HIA-55 … HIA-58.
package struct AnswerVerlengingQuestions: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let procedure: Int
    package let answers: [String: String]

    package init(procedure: Int, answers: [String: String]) {
        self.procedure = procedure
        self.answers = answers
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
            guard let question = regeling.verlenging.content?.questions.first(where: { $0.id == id }) else {
                throw .noSuchField(id)
            }
            do { try question.answer.check(answer, in: regeling) } catch {
                throw .unreadableFact(.notAnAnswer(id, error))
            }
        }
        return [VerlengingQuestionsAnswered(procedure: procedure, answers: answers)]
    }
}

/// The questions on extension were answered.
package struct VerlengingQuestionsAnswered: ZaakEvent {
    package static let name = "verlenging-questions-answered"
    package let procedure: Int
    package let answers: [String: String]
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.answers.merge(answers) { $1 } }
    }
}
