import Foundation

/// A program of PostgreSQL itself: `pg_dump` or `pg_restore`.
struct PostgresTool {
    private let path: String

    /// Looks in `PATH`, then where Debian keeps the versions, the newest first.
    ///
    /// - Throws: ``BackupFault/toolMissing(_:)``.
    init(_ name: String) throws(BackupFault) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let debian = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? [])
            .compactMap(Int.init).sorted(by: >).map { "\(debian)/\($0)/bin" }
        let places = (folders + versions).map { "\($0)/\(name)" }
        guard let found = places.first(where: FileManager.default.isExecutableFile) else { throw .toolMissing(name) }
        path = found
    }

    /// How a program ended.
    struct Ending: Sendable {
        let isWell: Bool
        let output: String
        private let errors: String

        init(isWell: Bool, output: Data, errors: Data) {
            self.isWell = isWell
            self.output = String(decoding: output, as: UTF8.self)
            self.errors = String(decoding: errors, as: UTF8.self)
        }

        /// Whether the program is older than what it should read.
        var isTooOld: Bool {
            errors.contains("server version mismatch") || errors.contains("unsupported version")
        }
    }

    /// Runs the program to its end. The address goes with its environment, not on the command line.
    ///
    /// - Throws: ``BackupFault/toolMissing(_:)`` when it cannot be started.
    func run(_ arguments: [String], at address: PostgresAddress? = nil) async throws(BackupFault) -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let address { process.environment = address.environment }
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { throw .toolMissing(URL(fileURLWithPath: path).lastPathComponent) }
        async let said = Self.all(of: output)
        async let complained = Self.all(of: errors)
        let (text, complaint) = await (said, complained)
        process.waitUntilExit()
        return Ending(isWell: process.terminationStatus == 0, output: text, errors: complaint)
    }

    private static func all(of pipe: Pipe) async -> Data {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: (try? pipe.fileHandleForReading.readToEnd()) ?? Data())
            }
        }
    }
}
