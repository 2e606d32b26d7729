import LuwteOperations
import LuwteWeb
import Testing

@Suite struct `The server's readiness` {
    private struct Broken: Error {}

    /// A part that has all the time that a busy machine takes.
    private func part(_ name: String, works: @escaping @Sendable () async throws -> Void) -> Readiness.Part {
        .init(name, patience: .seconds(3600), works: works)
    }

    @Test func `is there when nothing is needed, and when every part works`() async throws {
        #expect(try await Visit().get("/gereed").body == #"{"delen":{},"status":"gereed"}"#)
        let answer = try await Visit(readiness: Readiness([part("zaken") {}, part("sleutels") {}])).get("/gereed")
        #expect(answer.status == 200)
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.body == #"{"delen":{"sleutels":"gereed","zaken":"gereed"},"status":"gereed"}"#)
    }

    @Test func `names the part that does not work, and nothing more`() async throws {
        let readiness = Readiness([part("zaken") {}, part("sleutels") { throw Broken() }])
        let answer = try await Visit(readiness: readiness).get("/gereed")
        #expect(answer.status == 503)
        #expect(answer.body == #"{"delen":{"sleutels":"niet gereed","zaken":"gereed"},"status":"niet gereed"}"#)
    }

    @Test(.timeLimit(.minutes(5))) func `is answered when a part hangs`() async throws {
        let readiness = Readiness([
            .init("zaken", patience: .milliseconds(100)) { try await Task.sleep(for: .seconds(3600)) }
        ])
        #expect(try await Visit(readiness: readiness).get("/gereed").status == 503)
    }
}

@Suite struct `A request` {
    @Test func `is called as a proxy called it, when that has a safe form`() async throws {
        let visit = try Visit()
        let id = "0f8fad5b-d9cb-469f-a165-70867728950e"
        let answer = try await visit.get("/gezond", headers: ["X-Request-ID": id])
        #expect(answer.header("X-Request-ID") == id)
        #expect(visit.log.lines.contains { $0.contains("request.id=\(id)") && $0.contains(" reference=") })
    }

    @Test(arguments: ["999993653", "Jan Jansen", "<script>"])
    func `gets a name of its own otherwise`(incoming: String) async throws {
        let visit = try Visit()
        let answer = try await visit.get("/gezond", headers: ["X-Request-ID": incoming])
        let id = try #require(answer.header("X-Request-ID"))
        #expect(id.count == 8)
        #expect(visit.log.lines.contains { $0.contains("request.id=\(id)") })
        #expect(!visit.log.lines.joined().contains(incoming))
    }

    @Test func `is measured by the kind of address and how it ended`() async throws {
        let durations = Histogram("d", "Durations.", labels: ["route", "status"])
        let visit = try Visit(requests: durations)
        _ = try await visit.get("/voorbeeldstad")
        _ = try await visit.get("/999993653")
        _ = try await visit.get("/a/b/c/d/e/f")
        #expect(durations.text.contains("d_count{route=\"/{gemeente}\",status=\"200\"} 1"))
        #expect(durations.text.contains("d_count{route=\"/{gemeente}\",status=\"404\"} 1"))
        #expect(durations.text.contains("d_count{route=\"NotFound\",status=\"404\"} 1"))
        #expect(!durations.text.contains("999993653"))
    }
}
