import Foundation
import LuwteRules
import Yams

/// Figures of this machine at this moment, each beside a plain reference in the same run.
@main
enum Bench {
    static func main() throws {
        let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "regelingen", isDirectory: true)
        print("machine: \(ProcessInfo.processInfo.activeProcessorCount) cores, load \(load())")
        let watch = Stopwatch(rounds: 9)
        var numbers = (0..<1_000).map { ($0 &* 7_919) % 1_009 }
        let reference = watch.median(repeats: 200) {
            numbers.shuffleInPlace()
            numbers.sort()
        }
        print("reference: sorting 1,000 numbers \(micro(reference))")
        let library = try RegelingLibrary.load(folder: folder)
        for regeling in library.regelingen {
            try reading(regeling, folder, watch)
            try assessing(regeling, library, folder, watch, reference)
        }
    }

    /// Reading a regeling, beside the YAML parser alone.
    private static func reading(_ regeling: Regeling, _ folder: URL, _ watch: Stopwatch) throws {
        let path = folder.appendingPathComponent("\(regeling.id).yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let parser = try watch.median(repeats: 2) { _ = try Parser(yaml: text, resolver: .basic).singleRoot() }
        let whole = watch.median(repeats: 2) {
            _ = RegelingReader.read(text: text, file: path.lastPathComponent, id: regeling.id)
        }
        let per100 = whole * 100_000 / Double(text.utf8.count)
        print(
            "\(regeling.id): ready in \(milli(whole)), \(milli(per100)) per 100 kB (target 50 ms), "
                + "\(ratio(whole / parser)) of the YAML parser alone")
    }

    /// Assessing worked cases, and finding what settles and turns them.
    private static func assessing(
        _ regeling: Regeling, _ library: RegelingLibrary, _ folder: URL, _ watch: Stopwatch, _ reference: Double
    ) throws {
        let examples = try ExampleFolder(
            folder: folder.appendingPathComponent(regeling.id.folder), regeling: regeling)
        let assessor = Assessor(regeling: regeling, landelijk: library.landelijk)
        let situations = examples.cases.map(\.situation).filter { !assessor.requestedChildren(of: $0).isEmpty }
        guard !situations.isEmpty else { return }
        var next = 0
        func one() -> Situation {
            next = (next + 1) % situations.count
            return situations[next]
        }
        let assessment = watch.median(repeats: situations.count) {
            let situation = one()
            _ = assessor.assess(situation, child: assessor.requestedChildren(of: situation)[0])
        }
        let turning = watch.median(repeats: max(1, situations.count / 4)) {
            let situation = one()
            let child = assessor.requestedChildren(of: situation)[0]
            _ = assessor.settling(situation, child: child)
            _ = assessor.turning(situation, child: child)
        }
        print(
            "\(regeling.id): one assessment with receipts \(micro(assessment)) (target 100 µs), "
                + "\(ratio(assessment / reference)) of the reference; what settles and turns it \(milli(turning)) (target 5 ms); "
                + "over \(situations.count) cases")
    }

    private static func load() -> String {
        let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
        return text.split(separator: " ").prefix(3).joined(separator: " ")
    }

    private static func micro(_ seconds: Double) -> String { String(format: "%.1f µs", seconds * 1e6) }
    private static func milli(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1e3) }
    private static func ratio(_ value: Double) -> String { String(format: "%.2f times that", value) }
}

extension [Int] {
    /// Puts the numbers in a fixed disorder.
    fileprivate mutating func shuffleInPlace() {
        for index in indices { swapAt(index, (index &* 7_919 &+ 13) % count) }
    }
}
