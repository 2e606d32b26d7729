import Foundation
import LuwteRules
import Testing

/// The regelingen that come with the program.
@Suite struct `The regelingen of this repository` {
    @Test func `are read without a mistake or a warning`() throws {
        let files = try RegelingFiles(folder: RegelingenFolder.url)
        #expect(files.findings.filter { $0.severity != .advies } == [])
        #expect(Set(files.regelingen.map(\.id.folder)).isSuperset(of: ["rotterdam", "hendrik-ido-ambacht"]))
    }
}
