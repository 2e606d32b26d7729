/// A place for changing one rule of a regeling after another.
///
/// Each visit names the rule by the keys that lead to it, so that a mutant keeps its name when lines move.
protocol RuleVisitor {
    mutating func visit(_ rule: inout Rule, named name: String)
    mutating func visit(_ table: inout TableRule, named name: String)
}

extension Regeling {
    /// Shows every rule that decides something to a visitor, in the order of the keys.
    mutating func visitRules(_ visitor: inout some RuleVisitor) {
        for number in lists.opvangsoorten.indices {
            visitOptional(
                &lists.opvangsoorten[number].allowed, "lijsten.\(lists.opvangsoorten[number].id).mag_als", &visitor)
            if var becomes = lists.opvangsoorten[number].becomes {
                visitor.visit(&becomes.on, named: "lijsten.\(lists.opvangsoorten[number].id).op")
                lists.opvangsoorten[number].becomes = becomes
            }
        }
        for number in facts.indices {
            visitOptional(&facts[number].onlyIf, "feiten.\(facts[number].fullName).alleen_als", &visitor)
        }
        for number in notions.indices {
            let name = "begrippen.\(notions[number].fullName)"
            switch notions[number].content {
            case .expression(var rule):
                visitor.visit(&rule, named: name)
                notions[number].content = .expression(rule)
            case .table(var table):
                visitor.visit(&table, named: name)
                notions[number].content = .table(table)
            case .unset: break
            }
        }
        Self.visit(&voorwaarden, &visitor)
        for number in voorliggend.indices { voorliggend[number].visitRules(&visitor) }
        for number in bewijs.indices {
            visitOptional(&bewijs[number].neededIf, "bewijs.\(bewijs[number].id).nodig_als", &visitor)
        }
        toekenning.visitRules(&visitor)
        if case .set(var rules) = verlenging {
            if case .set(var stop) = rules.hardStop {
                visitor.visit(&stop, named: "verlenging.harde_stop")
                rules.hardStop = .set(stop)
            }
            if var own = rules.voorwaarden {
                Self.visit(&own, &visitor)
                rules.voorwaarden = own
            }
            verlenging = .set(rules)
        }
        if case .set(var moments) = tijdens.toetsmomenten {
            for number in moments.indices {
                visitor.visit(&moments[number].day, named: "toetsmomenten.\(moments[number].id)")
            }
            tijdens.toetsmomenten = .set(moments)
        }
    }

    private static func visit(_ node: inout VoorwaardeNode, _ visitor: inout some RuleVisitor) {
        switch node {
        case .leaf(var leaf):
            leaf.visitRules(&visitor)
            node = .leaf(leaf)
        case .group(var group):
            visitOptional(&group.onlyIf, "voorwaarden.\(group.id ?? group.kind.rawValue).alleen_als", &visitor)
            for number in group.children.indices { visit(&group.children[number], &visitor) }
            node = .group(group)
        }
    }
}

/// Shows a rule to a visitor where there is one.
private func visitOptional(_ rule: inout Rule?, _ name: String, _ visitor: inout some RuleVisitor) {
    guard var present = rule else { return }
    visitor.visit(&present, named: name)
    rule = present
}

extension Voorwaarde {
    fileprivate mutating func visitRules(_ visitor: inout some RuleVisitor) {
        let name = "voorwaarden.\(id)"
        visitOptional(&onlyIf, "\(name).alleen_als", &visitor)
        switch content {
        case .rule(var met, var notMet, let judge):
            visitor.visit(&met, named: "\(name).vervuld_als")
            visitOptional(&notMet, "\(name).niet_vervuld_als", &visitor)
            content = .rule(met: met, notMet: notMet, judge: judge)
        case .oordeel, .toestemming, .voorliggend, .unset: break
        }
    }
}

extension VoorliggendeVoorziening {
    fileprivate mutating func visitRules(_ visitor: inout some RuleVisitor) {
        visitOptional(&applies, "voorliggend.\(id).geldt_als", &visitor)
        visitOptional(&available, "voorliggend.\(id).beschikbaar_als", &visitor)
        visitOptional(&fits, "voorliggend.\(id).passend_als", &visitor)
        visitOptional(&suffices, "voorliggend.\(id).voldoende_als", &visitor)
        for number in volume.indices {
            visitor.visit(&volume[number].amount, named: "voorliggend.\(id).omvang.\(volume[number].unit.rawValue)")
        }
    }
}

extension ToekenningRules {
    fileprivate mutating func visitRules(_ visitor: inout some RuleVisitor) {
        for number in begin.indices { begin[number].visitRules("toekenning.begin", &visitor) }
        for number in end.indices { end[number].visitRules("toekenning.einde", &visitor) }
        if case .set(var rule) = limit {
            visitor.visit(&rule, named: "toekenning.omvang.grens")
            limit = .set(rule)
        }
        if case .set(var rules) = need {
            for number in rules.indices {
                visitor.visit(&rules[number].amount, named: "toekenning.omvang.behoefte.\(rules[number].unit.rawValue)")
            }
            need = .set(rules)
        }
    }
}

extension DayRule {
    fileprivate mutating func visitRules(_ name: String, _ visitor: inout some RuleVisitor) {
        visitor.visit(&day, named: "\(name).\(id).dag")
        visitOptional(&onlyIf, "\(name).\(id).alleen_als", &visitor)
    }
}
