// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "luwte",
    products: [.executable(name: "luwte", targets: ["luwte"])],
    dependencies: [
        // The HTTP server: router, middleware, keep-alive, graceful stop.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: ["FullFoundation"]),
        // YAML with line and column of every node, over libyaml.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // The command line: options, help texts, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Log lines with metadata.
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        // SQLite: pool, statements, write-ahead log.
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // SHA-256, HMAC and AES-GCM.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        // Decimals of 34 digits (decimal128), as FEEL asks.
        .systemLibrary(name: "CIntelDecimal", providers: [.apt(["libintelrdfpmath-dev"])]),
        // Regular expressions with a bound on work.
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),

        // The client of PostgreSQL.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

        .target(name: "LuwteCore"),
        .target(name: "LuwteOperations", dependencies: [.product(name: "Logging", package: "swift-log")]),
        .target(name: "Feel", dependencies: ["CIntelDecimal", "CPCRE2"]),
        .target(name: "LuwteRules", dependencies: ["LuwteCore", "Feel", .product(name: "Yams", package: "Yams")]),
        .target(name: "LuwteDomain", dependencies: ["LuwteRules", "LuwteCore"]),
        .target(
            name: "LuwteStore",
            dependencies: [
                "LuwteDomain", "LuwteCore", "CLibPQ", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.embedInCode("Migrations")]),
        .target(
            name: "LuwteDemo",
            dependencies: [
                "LuwteDomain", "LuwteRules", "LuwteCore", "Feel", .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "LuwteWeb",
            dependencies: [
                "LuwteDomain", "LuwteRules", "LuwteCore", "LuwteOperations",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .executableTarget(
            name: "luwte",
            dependencies: [
                "LuwteWeb", "LuwteStore", "LuwteDemo", "LuwteDomain", "LuwteRules", "LuwteCore", "LuwteOperations",
                "Feel",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        .executableTarget(
            name: "luwte-bench", dependencies: ["LuwteRules", .product(name: "Yams", package: "Yams")],
            path: "Benchmarks/Rules"),
        .executableTarget(
            name: "luwte-bench-store", dependencies: ["LuwteStore", "LuwteDomain", "LuwteRules", "LuwteCore"],
            path: "Benchmarks/Store"),

        .executableTarget(
            name: "luwte-torture", dependencies: ["LuwteStore", "LuwteDomain", "LuwteRules", "LuwteCore"],
            path: "Tests/Torture"),

        .target(name: "LuwteTestSupport", dependencies: ["LuwteCore"], path: "Tests/LuwteTestSupport"),
        .testTarget(name: "LuwteCoreTests", dependencies: ["LuwteCore"]),
        .testTarget(
            name: "LuwteOperationsTests",
            dependencies: ["LuwteOperations", .product(name: "Logging", package: "swift-log")]),
        .testTarget(name: "FeelTests", dependencies: ["Feel"]),
        .testTarget(name: "LuwteRulesTests", dependencies: ["LuwteRules", "LuwteCore", "LuwteTestSupport"]),
        .testTarget(
            name: "LuwteDomainTests", dependencies: ["LuwteDomain", "LuwteRules", "LuwteCore", "LuwteTestSupport"]),
        .testTarget(
            name: "LuwteStoreTests",
            dependencies: [
                "LuwteStore", "LuwteDemo", "LuwteDomain", "LuwteRules", "LuwteCore", "LuwteTestSupport",
            ]),
        .testTarget(
            name: "LuwteWebTests",
            dependencies: [
                "LuwteWeb", "LuwteRules", "LuwteOperations", "LuwteTestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
        .testTarget(name: "HouseTests"),
    ]
)

// These calculate: ten thousand made-up households are assessed in the tests, so they are optimized there too.
for target in package.targets where ["LuwteCore", "Feel", "LuwteRules"].contains(target.name) {
    target.swiftSettings = [
        .unsafeFlags(["-O"], .when(configuration: .debug)),
        // Values of Feel are copied all over LuwteRules: seen across modules, an assessment takes half the time.
        .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    ]
}

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .swiftLanguageMode(.v6),
            .treatAllWarnings(as: .error),
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
        ]
}
