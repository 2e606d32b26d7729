import CPCRE2
import Synchronization

/// Why a regular expression gives no answer.
enum PatternError: Error, Hashable {
    /// The pattern, its flags or its replacement is not well formed; says why.
    case malformed(String)
    /// A bound on work was hit.
    case tooMuchWork
}

/// A regular expression as XPath has them, ready to use.
final class Pattern: @unchecked Sendable {
    /// The compiled pattern, which nobody changes after it has been made: several threads can use it.
    private let code: OpaquePointer
    let groupCount: Int
    /// Whether the pattern is a text to be found as it is.
    let isLiteral: Bool

    /// The longest pattern, in bytes of UTF-8.
    private static let longestPattern = 10_000
    /// The longest text in which to look, in bytes of UTF-8.
    private static let longestText = 1_000_000
    /// How many items of a pattern may be tried in one match for each step of the evaluation.
    private static let triesPerStep = 20
    /// How many items of a pattern may be tried in one match.
    private static let mostTries = 2_000_000
    /// The memory for one match, in kibibytes.
    private static let mostMemory: UInt32 = 20_000

    private init(_ text: String, flags: String) throws(PatternError) {
        guard text.utf8.count <= Self.longestPattern else { throw .malformed("the pattern is too long") }
        guard flags.unicodeScalars.allSatisfy({ "smixq".unicodeScalars.contains($0) }) else {
            throw .malformed("flags are s, m, i, x and q")
        }
        isLiteral = flags.contains("q")
        var options = UInt32(PCRE2_UTF)
        if flags.contains("i") { options |= UInt32(PCRE2_CASELESS) }
        if isLiteral {
            options |= PCRE2_LITERAL
        } else {
            options |=
                PCRE2_NEVER_BACKSLASH_C | UInt32(PCRE2_DOLLAR_ENDONLY) | UInt32(PCRE2_MATCH_UNSET_BACKREF)
                | UInt32(PCRE2_AUTO_CALLOUT)
            if flags.contains("s") { options |= UInt32(PCRE2_DOTALL) }
            if flags.contains("m") { options |= UInt32(PCRE2_MULTILINE) }
        }
        let translated =
            isLiteral
            ? text
            : try PatternTranslation.pcre(
                text, ignoringSpace: flags.contains("x"), pointTakesAll: flags.contains("s"))
        let bytes = Array(translated.utf8)
        var error: Int32 = 0
        var place = 0
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &place, nil) else {
            throw .malformed("the pattern is not well formed")
        }
        self.code = code
        var count: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        groupCount = Int(count)
    }

    deinit {
        pcre2_code_free_8(code)
    }

    // MARK: - Patterns used before

    private struct Key: Hashable {
        let text: String
        let flags: String
    }

    private static let recent = Mutex<[Key: Pattern]>([:])
    private static let mostRecent = 100

    static func compiled(_ text: String, flags: String) throws(PatternError) -> Pattern {
        let key = Key(text: text, flags: flags)
        if let pattern = recent.withLock({ $0[key] }) { return pattern }
        let pattern = try Pattern(text, flags: flags)
        recent.withLock { patterns in
            if patterns.count >= mostRecent { patterns.removeAll() }
            patterns[key] = pattern
        }
        return pattern
    }

    // MARK: - Matching

    /// The first match from a place on, in bytes: the whole and its groups; a group without part in it is empty.
    func firstMatch(in text: [UInt8], from start: Int = 0, _ run: inout Run) throws(PatternError) -> [Range<Int>]? {
        guard text.count <= Self.longestText, run.steps > 0 else { throw .tooMuchWork }
        let data = pcre2_match_data_create_from_pattern_8(code, nil)
        let context = pcre2_match_context_create_8(nil)
        defer {
            pcre2_match_data_free_8(data)
            pcre2_match_context_free_8(context)
        }
        pcre2_set_match_limit_8(context, UInt32(Self.mostTries))
        pcre2_set_heap_limit_8(context, Self.mostMemory)
        var tries = min(run.steps, Self.mostTries / Self.triesPerStep) * Self.triesPerStep
        let before = tries
        let found = withUnsafeMutablePointer(to: &tries) { tries in
            pcre2_set_callout_8(context, countTry, tries)
            return text.withUnsafeBufferPointer { text in
                // An empty array may have no address; any other will do for no bytes.
                withUnsafePointer(to: UInt8(0)) { none in
                    pcre2_match_8(
                        code, text.baseAddress ?? none, text.count, start, UInt32(PCRE2_NO_UTF_CHECK), data, context)
                }
            }
        }
        guard run.spend((before - tries) / Self.triesPerStep) else { throw .tooMuchWork }
        if found == PCRE2_ERROR_NOMATCH { return nil }
        guard found > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { throw .tooMuchWork }
        return (0...groupCount).map { group in
            let (lower, upper) = (offsets[2 * group], offsets[2 * group + 1])
            // A group without part in the match has the highest number there is, which reads as −1.
            return lower >= 0 && lower <= upper ? lower..<upper : 0..<0
        }
    }
}

/// Counts every item of a pattern that is tried, which bounds the work whatever the pattern is.
private func countTry(
    _ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ tries: UnsafeMutableRawPointer?
) -> Int32 {
    guard let left = tries?.assumingMemoryBound(to: Int.self) else { return 0 }
    left.pointee -= 1
    return left.pointee > 0 ? 0 : PCRE2_ERROR_MATCHLIMIT
}
