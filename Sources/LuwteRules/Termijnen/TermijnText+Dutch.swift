import LuwteCore

extension TermijnText {
    /// The step in words, at language level B1.
    package var dutch: String {
        switch self {
        case .event(let event, let day): event.sentence(day)
        case .firstDay(let day): "De eerste dag is \(day.dutchWithWeekday). Die dag telt mee."
        case .firstDayOfPenalty(let day): "De eerste dag waarover een dwangsom loopt, is \(day.dutchWithWeekday)."
        case .length(let term, let title): "\(title): \(term.inWords)."
        case .lengthOfPeriod(let term): "De periode duurt \(term.inWords)."
        case .daysOfPeriod(let days): days == 1 ? "De periode duurt 1 dag." : "De periode duurt \(days) dagen."
        case .cutAtHardStop(let term, let first):
            "De periode stopt eerder: hoogstens \(term.inWords) vanaf \(first.dutch)."
        case .suspended(let reason, let period):
            "De termijn stond stil \(reason.words): \(period.dutch) (\(period.dayCount.days))."
        case .suspendedOnNoDay(let reason): "De termijn stond geen hele dag stil \(reason.words)."
        case .notSuspended(let reason, let refusal): "De termijn stond niet stil \(reason.words): \(refusal.words)."
        case .suspendedInAll(let days): "Samen stond de termijn \(days.days) stil. Een dag telt één keer."
        case .extended(let term, let day): "Verlengd met \(term.inWords), meegedeeld op \(day.dutch)."
        case .notExtended(let refusal, let day):
            "De mededeling van \(day.dutch) verschuift de datum niet: \(refusal.words)."
        case .adjourned(let term): "De beslissing is verdaagd met \(term.inWords)."
        case .freeDay(let day, let reason):
            "De termijn eindigt niet op \(day.dutchWithWeekday)\(reason.remark) en loopt een dag door."
        case .tooFewOrdinaryDays(let count):
            "In de termijn horen minstens \(count) dagen die niet vrij zijn. De termijn loopt een dag door."
        case .noWeekendRule(let reason): reason.sentence
        case .endsOnOrdinaryDay: "Deze dag is geen weekeinde en geen feestdag."
        case .lastDay: "Dit is de laatste dag."
        case .byPost(let term): "Op tijd gepost? Dan mag het hoogstens \(term.inWords) later binnenkomen."
        case .basisNotSet:
            "Niet ingevuld is of de termijn uit de Awb of uit een verordening komt. Luwte houdt de vroegste datum aan."
        case .premature(let day):
            "De termijn liep nog tot en met \(day.dutch). De ingebrekestelling is te vroeg en heeft geen gevolg."
        case .noPenalty(let exception): "Er is geen dwangsom: \(exception.words)."
        case .graceOver(let term): "Daarna heeft de gemeente nog \(term.inWords)."
        case .penaltyDays(let from, let to, let perDay, let sum):
            "Dag \(from) tot en met \(to): \(to - from + 1) × \(perDay.dutch) = \(sum.dutch)."
        case .penaltyTotal(let days, let total): "Samen over \(days.days): \(total.dutch)."
        case .decidedInGrace(let day): "Het besluit is verzonden op \(day.dutch), voordat een dwangsom liep."
        case .penaltyPerApplicant(let shares):
            "Verdeeld over \(shares.count) aanvragers: \(shares.map(\.dutch).joined(separator: ", "))."
        case .lenientSuspension: "Telt de laatste dag van de hersteltermijn ook mee als stilstaan, dan is dit de datum."
        case .withBasisAwb: "Komt de termijn uit de Awb (4:13), dan is dit de datum."
        case .weekendRuleOnGrace:
            "Geldt de regel voor weekeinde en feestdag ook voor deze twee weken, dan loopt de dwangsom vanaf deze dag."
        }
    }
}

extension Int {
    /// A number of days in words.
    fileprivate var days: String { self == 1 ? "1 dag" : "\(self) dagen" }
}

extension FreeDay {
    /// What the weekday does not say already.
    fileprivate var remark: String {
        switch self {
        case .saturday, .sunday: ""
        case .holiday, .equated: " (\(dutch))"
        }
    }
}

extension TermijnEvent {
    fileprivate func sentence(_ day: CalendarDate) -> String {
        let day = day.dutchWithWeekday
        return switch self {
        case .aanvraagReceived: "De aanvraag is ontvangen op \(day). Die dag telt niet mee."
        case .besluitSent: "Het besluit is verzonden op \(day). Die dag telt niet mee."
        case .bezwaartermijnOver: "De bezwaartermijn eindigde op \(day)."
        case .beslistermijnOver: "De beslistermijn eindigde op \(day)."
        case .ingebrekestellingReceived: "De ingebrekestelling is ontvangen op \(day)."
        case .lastPenaltyDay: "De laatste dag waarover een dwangsom liep, is \(day)."
        case .aanvullingReceived: "De aanvulling is ontvangen op \(day). Die dag telt niet mee."
        case .hersteltermijnOver: "De hersteltermijn eindigde op \(day)."
        case .workEnded: "Het werk eindigde op \(day)."
        case .dwangsombesluit: "Het besluit over de dwangsom is er uiterlijk op \(day)."
        case .other: "De termijn wordt geteld vanaf \(day). Die dag telt niet mee."
        }
    }
}

extension Opschorting.Reason {
    /// To stand behind "stond stil".
    fileprivate var words: String {
        switch self {
        case .incomplete: "omdat de aanvraag niet compleet was"
        case .agreed: "omdat de aanvrager schriftelijk instemde met uitstel"
        case .applicantsDelay: "door vertraging die aan de aanvrager ligt"
        case .forceMajeure: "door overmacht"
        case .foreignInformation: "omdat informatie uit het buitenland is gevraagd"
        case .repair: "omdat een gebrek in het bezwaar werd hersteld"
        }
    }
}

extension OpschortingRefusal {
    fileprivate var words: String {
        switch self {
        case .noTermSet: "in de brief stond geen datum"
        case .termBeforeInvitation: "de gestelde datum ligt niet na de brief"
        case .outsideTerm(let last): "de termijn liep toen niet (tot en met \(last.dutch))"
        }
    }
}

extension VerlengingRefusal {
    fileprivate var words: String {
        switch self {
        case .outsideTerm(let last): "de termijn liep toen niet (tot en met \(last.dutch))"
        case .notInVerordening: "de verordening kent geen verlenging; de mededeling is alleen informatie"
        case .basisNotSet: "niet ingevuld is of de termijn uit de Awb komt"
        case .onlyOnce: "verlengen kan één keer"
        }
    }
}

extension NoWeekendRule {
    fileprivate var sentence: String {
        switch self {
        case .verordening:
            "De termijn staat in een verordening zonder regel voor weekeinde en feestdag. De datum schuift niet."
        case .basisNotSet: "Zolang dat niet is ingevuld, schuift de datum niet door een weekeinde of feestdag."
        case .notForThisTerm: "De regel voor weekeinde en feestdag geldt niet voor deze termijn."
        case .tooLong(let longest):
            "De regel voor weekeinde en feestdag geldt alleen voor termijnen tot en met \(longest.inWords)."
        }
    }
}

extension Dwangsom.Exception {
    fileprivate var words: String {
        switch self {
        case .unreasonablyLate: "de ingebrekestelling kwam onredelijk laat"
        case .noBelanghebbende: "de aanvrager is geen belanghebbende"
        case .manifestlyUnfounded: "de aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond"
        }
    }
}
