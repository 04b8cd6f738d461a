// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// A target of ours: what it may import of ours and of other packages is exactly `dependencies`.
func part(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies + [system], swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + [system], exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "judge",
  products: [.executable(name: "judge", targets: ["JudgeCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Not linked into judge: the sources of libraries that solutions may import, compiled by a plugin's kit.
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
    part("JudgeModel", ["CDigest"]),

    // The supervisor is a program of its own: small, single-threaded, in C. See Sources/CSandbox/README.md.
    .target(name: "CSandbox"),
    // Linked statically, it starts in a third of the time.
    .executableTarget(
      name: "judge-supervisor", dependencies: ["CSandbox"], path: "Sources/Supervisor",
      linkerSettings: [.unsafeFlags(["-static-executable"])]),
    part("Sandbox", ["JudgeModel", "CSandbox", "CSeccomp"]),
    part("Manifest", ["JudgeModel", .product(name: "Yams", package: "Yams")]),
    part("Checkers", ["JudgeModel"]),
    part("Inputs", ["JudgeModel"]),
    part("Languages", ["JudgeModel", "Manifest", .product(name: "Mustache", package: "swift-mustache")]),
    part("Catalog", ["JudgeModel", "Manifest", "Inputs"]),
    part("FSRS"),
    part("MasteryLog", ["JudgeModel", "FSRS", .product(name: "GRDB", package: "GRDB.swift")]),

    part("Judging", ["JudgeModel", "Checkers", "Languages", "Sandbox"]),
    part("Practice", ["JudgeModel", "FSRS", "MasteryLog"]),
    part("Exchange", ["JudgeModel", "FSRS", "Manifest", "Catalog", "MasteryLog", "Practice"]),
    part("Stress", ["JudgeModel", "Inputs", "Catalog", "Languages", "Judging"]),
    part("Authoring", ["JudgeModel", "Manifest", "Inputs", "Catalog", "Languages", "Judging", "Stress"]),

    .executableTarget(
      name: "JudgeCLI",
      dependencies: [
        "JudgeModel", "Sandbox", "Manifest", "Checkers", "Inputs", "Languages", "Catalog", "FSRS", "MasteryLog",
        "Judging", "Stress", "Authoring", "Practice", "Exchange", "judge-supervisor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), system,
      ],
      swiftSettings: settings,
      // At a fixed address nothing has to be relocated when it starts: half of what `judge list` would take.
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))]),

    .target(name: "TestSupport", dependencies: [system], path: "Tests/TestSupport", swiftSettings: settings),
    tests("JudgeModelTests", ["JudgeModel"]),
    tests("ManifestTests", ["Manifest", "TestSupport"]),
    tests("CheckersTests", ["JudgeModel", "Checkers"]),
    tests("FSRSTests", ["FSRS"]),
    tests("InputsTests", ["JudgeModel", "Inputs"]),
    tests("CatalogTests", ["JudgeModel", "Manifest", "Inputs", "Catalog", "TestSupport"]),
    tests(
      "MasteryLogTests",
      ["JudgeModel", "FSRS", "MasteryLog", "TestSupport", "log-writer", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Schemas"]),
    tests(
      "PracticeTests",
      ["JudgeModel", "FSRS", "MasteryLog", "Practice", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      "ExchangeTests",
      [
        "JudgeModel", "FSRS", "Manifest", "MasteryLog", "Practice", "Exchange",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("JudgingTests", ["JudgeModel", "Languages", "Sandbox", "Judging", "TestSupport", "judge-supervisor"]),
    tests(
      "StressTests",
      ["JudgeModel", "Inputs", "Catalog", "Languages", "Judging", "Stress", "TestSupport", "judge-supervisor"]),
    tests("PackageTests", ["JudgeModel", "Inputs", "Catalog", "TestSupport"]),
    tests("EndToEndTests", ["JudgeCLI", "TestSupport"], exclude: ["Snapshots"]),
    .executableTarget(
      name: "sandbox-benchmark", dependencies: ["JudgeModel", "Sandbox", "judge-supervisor", system],
      path: "Tests/Benchmarks/SandboxBenchmark", swiftSettings: settings),
    .executableTarget(
      name: "log-writer", dependencies: ["JudgeModel", "MasteryLog", system], path: "Tests/LogWriter",
      swiftSettings: settings),
    tests("LanguagesTests", ["JudgeModel", "Manifest", "Languages"], exclude: ["Snapshots"]),
    tests("SandboxTests", ["JudgeModel", "Sandbox", "judge-supervisor"]),
  ]
)
