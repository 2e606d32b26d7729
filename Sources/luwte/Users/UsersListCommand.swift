import ArgumentParser
import LuwteDomain
import LuwteStore

/// `luwte users list`: everybody with what they may.
struct UsersListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Iedereen die ergens aan mag werken, met wie dat gaf.")

    @OptionGroup var options: UsersOptions

    func run() async throws {
        let grants = try await options.with { try await $0.grants(in: $1) }
        for kept in grants {
            let rol = kept.grant.rol.map { ", \($0)" } ?? ""
            print(
                "\(kept.grant.persoon)  \(kept.grant.capacity.rawValue)\(rol)  \(kept.grant.scope.words)  (van \(kept.givenBy))  \(kept.id)"
            )
        }
        if grants.isEmpty { print("Nog niemand.") }
    }
}
