// Words for what comes of a case, by their place in the files under `teksten`.

/// The keys below `verwacht` in a worked case.
package enum ExpectedKey: String, RuleTextPlace {
    case outcome = "uitkomst"
    case grant = "toekenning"
    case firstDay = "begin"
    case firstDayReason = "begin_reden"
    case firstDayEarliest = "begin_op_zijn_vroegst"
    case lastDay = "einde"
    case lastDayReason = "einde_reden"
    case lastDayLatest = "einde_uiterlijk"
    case hardStop = "harde_stop"
    case condition = "voorwaarden"
    case waitsFor = "wacht_op"
    case care = "omvang"
    case periods = "perioden"
    case reviews = "toetsmomenten"
    case paper = "stukken"
    case term = "termijnen"
    case amounts = "bedragen"
    case child = "kinderen"
    case toJudge = "oordelen_nodig"
    case notFilledIn = "niet_ingevuld"
    case readings = "lezingen"
    case settling = "beslissend"
    case turning = "kantelpunten"

    package var path: String { "verwacht.\(rawValue)" }
}

/// The terms of a case, as in the documented shape.
package enum CaseTerm: String, RuleTextPlace {
    case beslissing, bezwaartermijn, dwangsom, dwangsombesluit
    case leaveUntreated = "niet_behandelen"
    case byPost = "bezwaar_per_post"
    case decisionOnBezwaar = "beslissing_op_bezwaar"
    case withCommittee = "beslissing_op_bezwaar_commissie"
    case adjourned = "verdaging_bezwaar"
    case penaltyFrom = "dwangsom_vanaf"
    case penaltyUntil = "dwangsom_tot"

    package var path: String { "proeftermijn.\(rawValue)" }
}

/// Why a span of care begins where it does.
package enum SpanReason: String, RuleTextPlace {
    case begin, soort, grens, behoefte
    case newYear = "nieuw_jaar"

    package var path: String { "proefgrens.\(rawValue)" }
}

/// What is paid, in which time.
enum CaseMoney: String, RuleTextPlace {
    case week, weken, maand, uren, kosten, ouderbijdrage, gemeente, twijfel, van, tot

    var path: String { "geval_geld.\(rawValue)" }
}

extension Assessment.PaperResult.Need: RuleTextPlace {
    package var path: String { "papier_nodig.\(rawValue)" }
}

/// One of several members, by its number.
enum NumberedMember: String, RuleTextPlace {
    case ouder, kind, opvangdeel

    var path: String { "onderwerp.\(rawValue)_nummer" }
}

/// The sentences of what comes of a worked case.
enum CaseText: String, RuleTextPlace {
    case care = "opvang"
    case atMost = "hoogstens"
    case granted = "toegekend"
    case spanReason = "reden"
    case otherOne = "en_een_andere"
    case others = "en_andere"
    case from = "vanaf"
    case nothing = "niets"
    case unknown = "onbekend"
    case ofMember = "van_lid"

    var path: String { "geval.\(rawValue)" }
}

extension RuleTexts {
    static let casePaths =
        paths(of: ExpectedKey.self) + paths(of: CaseTerm.self) + paths(of: SpanReason.self) + paths(of: CaseMoney.self)
        + paths(of: Assessment.PaperResult.Need.self) + paths(of: NumberedMember.self) + paths(of: CaseText.self)

    func wording(_ text: CaseText, _ values: KeyValuePairs<String, Wording> = [:]) -> Wording {
        wording(at: text, values)
    }

    /// One of several members: `kind 2` where its name in the case is no more than that, else its name.
    ///
    /// - Parameter subjects: those that it can be a member of.
    package func member(_ id: String, among subjects: [Subject]) -> Wording {
        let stem = id.prefix { !$0.isNumber }
        let number = id.dropFirst(stem.count)
        guard !stem.isEmpty, !number.isEmpty, number.allSatisfy(\.isNumber),
            let subject = subjects.first(where: { $0.id.hasSuffix(stem) }),
            let text = NumberedMember(rawValue: subject.id)
        else { return .quoted(id) }
        return wording(at: text, ["nummer": .said(String(number))])
    }

    /// A title with the member that it is of.
    func wording(_ title: Wording, ofMember id: String, among subjects: [Subject]) -> Wording {
        wording(.ofMember, ["wat": title, "wie": member(id, among: subjects)])
    }

    /// A day that comes out, or that there is none.
    func day(ofResult text: String) -> Wording? {
        switch text {
        case "open": wording(DifferenceText.dayOpen)
        case "geen": wording(DifferenceText.noDay)
        default: Scalars.date(text).map { .said(day($0)) }
        }
    }
}
