import LuwteCore
import LuwteRules

/// Runs what reads the national tables; a gap in them is a refusal that says so.
func lawfully<Result>(_ body: () throws -> Result) throws(Refusal) -> Result {
    do {
        return try body()
    } catch let refusal as Refusal {
        throw refusal
    } catch {
        throw .tableIncomplete
    }
}

/// - Throws: when nothing was written where a reason is asked.
func requireText(_ text: String) throws(Refusal) {
    if !text.contains(where: { !$0.isWhitespace }) { throw .reasonMissing }
}
