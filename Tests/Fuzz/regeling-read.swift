import LuwteRules

/// Reads any bytes as a regeling: whatever they are, there is a regeling or there are findings, and it takes no time.
@_cdecl("LLVMFuzzerTestOneInput")
public func readRegeling(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let (regeling, findings) = RegelingReader.read(
        text: text, file: "fuzz.yaml", id: Regeling.ID(folder: "fuzz", version: "2026-01-01"))
    precondition(
        regeling != nil || findings.contains { $0.severity == .fout }, "a file that is not read needs a reason")
    precondition(regeling == nil || findings.allSatisfy { $0.severity != .fout }, "a file with a mistake is not used")
    for finding in findings {
        precondition(!finding.message.isEmpty && finding.place.line >= 0 && finding.place.column >= 0, "\(finding)")
    }
    return 0
}

/// Leaks are not looked for: the values that Swift keeps for as long as the program runs look like leaks.
@_cdecl("__lsan_is_turned_off")
public func leaksAreIgnored() -> CInt { 1 }
