import LuwteDomain
import Testing

@Suite struct `The catalogue of events` {
    @Test func `has each name once`() {
        let names = EventCatalogue.types.map { "\($0.name) \($0.version)" }
        #expect(Set(names).count == names.count)
    }
}
