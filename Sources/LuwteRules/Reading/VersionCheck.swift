import LuwteCore

/// Whether it is clear on each day which version of a regeling counts.
enum VersionCheck {
    /// - Parameters:
    ///   - prefix: what the paths in findings begin with.
    ///   - isOneFolder: whether the prefix already names the folder of the regeling.
    static func findings(_ regelingen: [Regeling], prefix: String, isOneFolder: Bool = false) -> [Finding] {
        var byGemeente: [String: [Regeling]] = [:]
        for regeling in regelingen {
            for gemeente in regeling.header.gemeenten { byGemeente[gemeente.id, default: []].append(regeling) }
        }
        var found: Set<Finding> = []
        for versions in byGemeente.values where versions.count > 1 {
            let sorted = versions.sorted { $1.isNewer(than: $0) }
            for (index, version) in sorted.enumerated() {
                let place = place(of: version, prefix: prefix, isOneFolder: isOneFolder)
                for older in sorted[..<index] { clash(older, version, at: place).map { _ = found.insert($0) } }
            }
            for (older, newer) in zip(sorted, sorted.dropFirst()) {
                let place = place(of: newer, prefix: prefix, isOneFolder: isOneFolder)
                gap(older, newer, at: place).map { _ = found.insert($0) }
            }
        }
        return Array(found)
    }

    private static func place(of regeling: Regeling, prefix: String, isOneFolder: Bool) -> Place {
        let folder = isOneFolder ? "" : regeling.id.folder + "/"
        return Place(file: prefix + folder + regeling.id.version + ".yaml", line: 0, column: 0)
    }

    /// Two versions that count on one day.
    private static func clash(_ older: Regeling, _ newer: Regeling, at place: Place) -> Finding? {
        guard !newer.replaces(older), !older.replaces(newer) else { return nil }
        guard older.header.hasValidity, newer.header.hasValidity else {
            return Finding(.versionsWithoutOrder(other: older.id), at: place)
        }
        if let last = older.header.lastDay, last < newer.header.firstDay { return nil }
        return Finding(.versionsClash(on: newer.header.firstDay, with: older.id), at: place)
    }

    /// Days between two versions on which none counts.
    private static func gap(_ older: Regeling, _ newer: Regeling, at place: Place) -> Finding? {
        guard older.id.folder == newer.id.folder, let last = older.header.lastDay, last.next < newer.header.firstDay
        else {
            return nil
        }
        return Finding(.daysWithoutVersion(from: last.next, through: newer.header.firstDay.previous), at: place)
    }
}
