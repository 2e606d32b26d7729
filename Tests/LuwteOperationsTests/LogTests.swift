import Foundation
import Logging
import LuwteOperations
import Synchronization
import Testing

@Suite struct `A log line for machines` {
    /// What a line holds.
    private func line(_ write: (Logger) -> Void) throws -> [String: any Sendable] {
        let kept = Mutex(Data())
        let provider = Logger.MetadataProvider { RequestName.current.map { ["request.id": "\($0)"] } ?? [:] }
        let logger = Logger(label: "test") { label in
            JSONLog(label: label, provider: provider) { data in kept.withLock { $0 += data } }
        }
        write(logger)
        let data = kept.withLock { $0 }
        #expect(data.last == UInt8(ascii: "\n"))
        #expect(data.count { $0 == UInt8(ascii: "\n") } == 1)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: any Sendable])
    }

    @Test func `is one JSON object with its metadata`() throws {
        let line = try line {
            $0.info("request answered", metadata: ["status": .stringConvertible(200), "route": "/a\n\"b\""])
        }
        #expect(line["message"] as? String == "request answered")
        #expect(line["level"] as? String == "info")
        #expect(line["logger"] as? String == "test")
        #expect(line["status"] as? Int == 200)
        #expect(line["route"] as? String == "/a\n\"b\"")
        let time = try #require(line["time"] as? String)
        #expect(time.contains(#/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/#))
    }

    @Test func `names the request in which it was written`() throws {
        let id = RequestName()
        let line = try line { logger in RequestName.$current.withValue(id) { logger.warning("transaction slow") } }
        #expect(line["request.id"] as? String == id.description)
    }

    @Test func `names an error by its type alone`() throws {
        struct Broken: Error {
            let secret = "999993653"
        }
        let line = try line { $0.error("it broke", error: Broken()) }
        #expect(line["error"] as? String == "Broken")
    }
}

@Suite struct `The name of a request` {
    @Test(arguments: [
        ("0f8fad5b-d9cb-469f-a165-70867728950e", true), ("0F8FAD5B-D9CB-469F-A165-70867728950E", true),
        ("0f8fad5bd9cb469fa16570867728950e", true),
        ("999993653", false), ("", false), ("0f8fad5bd9cb469f", false), ("0f8fad5b-d9cb-469f-a165-70867728950g", false),
        ("0f8fad5bd9cb-469f-a165-7086-7728950e", false), ("0f8fad5bd9cb469fa16570867728950e\n", false),
        ("jan.jansen@example.nl", false),
    ])
    func `is taken over from a proxy in the form that proxies make`(text: String, isTaken: Bool) {
        #expect(RequestName(fromProxy: text)?.description == (isTaken ? text : nil))
    }

    @Test func `is new each time`() {
        #expect(Set((0..<100).map { _ in RequestName() }).count == 100)
        #expect(RequestName().description.count == 8)
    }
}
