import Foundation
import LuwteDomain
import Testing

@Suite struct `The history of a zaak` {
    @Test func `has a kind for each name, once`() {
        let names = EventCatalogue.types.map { "\($0.name) \($0.version)" }
        #expect(Set(names).count == names.count)
    }

    @Test func `gives the same zaak each time it is folded, also after it was kept`() throws {
        for (name, play) in try Histories.all() {
            let again = Zaak(play.zaak.id, gemeente: play.zaak.gemeente, records: play.records)
            #expect(again == play.zaak, "\(name)")
            let kept = try play.records.map { record in
                let event = try EventCatalogue.decode(
                    EventCatalogue.encode(record.event), name: record.header.name, version: record.header.version)
                return ZaakRecord(header: try reread(record.header), event: try #require(event as? any ZaakEvent))
            }
            #expect(Zaak(play.zaak.id, gemeente: play.zaak.gemeente, records: kept) == play.zaak, "\(name)")
        }
    }

    @Test func `gives the same bytes for the same event`() throws {
        for record in try Histories.hendrikIdoAmbacht().records {
            let data = try EventCatalogue.encode(record.event)
            let again = try EventCatalogue.decode(data, name: record.header.name, version: record.header.version)
            #expect(try EventCatalogue.encode(again) == data, "\(record.header.name)")
        }
    }

    @Test func `numbers its events from one, and never goes back in time`() throws {
        for (name, play) in try Histories.all() {
            #expect(play.records.map(\.header.number) == Array(1...play.records.count), "\(name)")
            let moments = play.records.map(\.header.at)
            #expect(moments == moments.sorted(), "\(name)")
        }
    }

    @Test func `refuses an event of a newer Luwte by its name`() {
        #expect(throws: EventCatalogueError(name: "zaak-sold", version: 1)) {
            try EventCatalogue.decode(Data("{}".utf8), name: "zaak-sold", version: 1)
        }
    }

    private func reread(_ header: EventHeader) throws -> EventHeader {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(EventHeader.self, from: encoder.encode(header))
    }
}

/// What was once kept must be readable for ever: one sample of each kind of event, frozen.
@Suite struct `A sample of each kind of event` {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Samples/events.txt")

    @Test func `is there, and is read as it was written`() throws {
        var samples: [String: Data] = [:]
        for (_, play) in try Histories.all() {
            for record in play.records {
                let key = "\(record.header.name) \(record.header.version)"
                if samples[key] == nil { samples[key] = try EventCatalogue.encode(record.event) }
            }
        }
        for record in try `A family`.history().records {
            samples["\(record.header.name) \(record.header.version)"] = try EventCatalogue.encode(record.event)
        }
        for record in try `A gemeente`.history().records {
            samples["\(record.header.name) \(record.header.version)"] = try EventCatalogue.encode(record.event)
        }
        let kinds = Set(EventCatalogue.types.map { "\($0.name) \($0.version)" })
        #expect(kinds.subtracting(samples.keys) == [], "no history has these")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { try record(samples) }
        let frozen = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(Set(frozen.map { $0.prefix { $0 != "\t" } }.map(String.init)) == kinds)
        for line in frozen {
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            let name = parts[0].split(separator: " ").map(String.init)
            let event = try EventCatalogue.decode(
                Data(parts[1].utf8), name: name[0], version: try #require(Int(name[1])))
            #expect(String(decoding: try EventCatalogue.encode(event), as: UTF8.self) == parts[1])
        }
    }

    /// Adds samples of kinds that have none; those that are there stay as they are.
    private func record(_ samples: [String: Data]) throws {
        let there = (try? String(contentsOf: Self.file, encoding: .utf8)) ?? ""
        let known = Set(there.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) })
        let added = samples.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
            .map { "\($0.key)\t\(String(decoding: $0.value, as: UTF8.self))\n" }
        try FileManager.default.createDirectory(
            at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try (there + added.joined()).write(to: Self.file, atomically: true, encoding: .utf8)
    }
}
