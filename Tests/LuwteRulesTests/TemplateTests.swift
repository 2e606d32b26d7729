import Foundation
import LuwteRules
import Testing

@Suite struct `A template` {
    @Test(arguments: [
        ("naam: «naam»", "naam: Proef"),
        ("«niets»x", "x"),
        ("#: als naam\nja\n#: anders\nnee\n#: einde\nrest", "ja\nrest"),
        ("#: als niets\nja\n#: anders\nnee\n#: einde\nrest", "nee\nrest"),
        ("#: als niets\nja\n#: einde\nrest", "rest"),
        ("#: per ding\n- «id»\n#: einde", "- a\n- b"),
        ("#: per ding\n#: als naam\n- «id» «naam»\n#: einde\n#: einde", "- a Proef\n- b Proef"),
        ("#: per leeg\n- «id»\n#: einde\nrest", "rest"),
    ])
    func `is filled with values`(text: String, filled: String) {
        let values = Template.Values(texts: ["naam": "Proef"], lists: ["ding": [["id": "a"], ["id": "b"]]])
        #expect(Template(text).filled(with: values) == filled)
    }
}

@Suite struct `The template of a regeling` {
    @Test func `names every key that a regeling may have`() throws {
        let file = RegelingenFolder.url.deletingLastPathComponent().appending(path: "teksten/sjabloon/regeling.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let words = Set(text.split { !$0.isLetter && $0 != "_" }.map(String.init))
        let missing = RegelingSchema.keys.subtracting(words)
        #expect(missing == [])
    }

    @Test(arguments: [("Súdwest-Fryslân", "sudwest-fryslan"), ("’s-Gravenhage", "s-gravenhage"), ("!!", "")])
    func `makes a folder of a name`(name: String, id: String) {
        #expect(NewRegeling.id(name) == id)
    }
}
