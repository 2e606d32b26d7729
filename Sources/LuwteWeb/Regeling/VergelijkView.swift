import LuwteRules

/// The versions of a regeling beside each other.
struct VergelijkView {
    let entry: RegelingEntry
    let shelf: RegelingShelf
    let frame: PageFrame

    private var texts: Texts { frame.texts }

    @HTMLBuilder var content: [HTML] {
        let versions = shelf.versions(of: entry.id.folder)
        if versions.count == 1 {
            alert(.info) { paragraph(texts(VoorbeeldText.compareOnlyOne)) }
        } else {
            section(.labelledBy("versies")) {
                headingTwo(texts(VoorbeeldText.versionsTitle), id: "versies")
                PartView(frame: frame).table(table(versions))
            }
        }
    }

    private func table(_ versions: [RegelingEntry]) -> PartTable {
        let head: [VoorbeeldText] = [.version, .versionValid, .versionHolds]
        return PartTable(
            caption: texts(VoorbeeldText.versionsCaption), head: head.map { .text(texts($0)) },
            rows: versions.map { version in
                let name: PartLine =
                    version.id == entry.id
                    ? .texts([Phrase(version.id.version), texts(VoorbeeldText.versionHere)])
                    : .link(Phrase(version.id.version), .regeling(version.id))
                return [
                    name, .text(RegelingenPage.Model.validity(version.regeling.header, texts)),
                    .texts(RegelingenPage.Model.counts(version, texts)),
                ]
            })
    }
}
