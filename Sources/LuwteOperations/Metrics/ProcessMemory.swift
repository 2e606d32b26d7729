import Foundation

/// How much memory this process has in use.
package enum ProcessMemory {
    /// In bytes, as Linux counts it; `nil` where there is no `/proc`.
    package static var resident: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return kilobytes * 1024
    }
}
