import LuwteCore

extension LandelijkRefusal {
    /// What stands in place of the figure.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .unknownName(let name, let meant):
            texts(.unknownName, ["naam": name]) + (meant.map { " " + texts(.meantName, ["naam": $0]) } ?? "")
        case .notInTable(let name, let day): texts(.notInTable, ["naam": name, "dag": texts.day(day)])
        case .incomplete(let table, let column, let day):
            texts(.tableIncomplete, ["naam": table, "jaar": String(day.year), "kind": texts(column.key)])
        }
    }
}

extension LandelijkTable.Column {
    /// Which child the column is for.
    package var key: RuleTextKey {
        switch self {
        case .eersteKind: .firstChild
        case .volgendKind: .nextChild
        }
    }
}

extension Certainty {
    /// In words, to stand behind "zekerheid:".
    package var key: RuleTextKey {
        switch self {
        case .official: .certaintyOfficial
        case .officialSuperseded: .certaintySuperseded
        case .copyOfOfficial: .certaintyCopy
        case .copiesOfOfficialAgree: .certaintyCopiesAgree
        case .twoSourcesAgree: .certaintyTwoSources
        case .oneSource: .certaintyOneSource
        case .oneSourceLimitsOnly: .certaintyLimitsOnly
        case .oneSourceLimitsAndRate: .certaintyLimitsAndRate
        case .computed: .certaintyComputed
        case .stated: .certaintyStated
        }
    }
}
