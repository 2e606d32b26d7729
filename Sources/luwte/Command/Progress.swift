import Foundation

/// How far long work has come, on the error stream, so that the answer itself stays clean.
enum Progress {
    static func say(_ text: String) { FileHandle.standardError.write(Data("  \(text)\n".utf8)) }
}
