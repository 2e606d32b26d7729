import Foundation
import LuwteStore

/// How far long work has come, on the error stream, so that the answer itself stays clean.
enum Progress {
    static func say(_ text: String) { FileHandle.standardError.write(Data("  \(text)\n".utf8)) }

    static func say(_ progress: CopyProgress) {
        switch progress {
        case .share(let share): say("\(Int(share * 100)) %")
        case .bytes(let bytes): say("\(bytes / 1_000_000) MB")
        case .events(let count): say("\(count) gebeurtenissen")
        }
    }
}
