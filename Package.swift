// swift-tools-version: 6.2
import PackageDescription

/// One list of strict settings for every target, so that no module is laxer than another.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A module of Tandem with its tests beside it; engines name no product of another package.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  testing: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies + testing, swiftSettings: strict),
  ]
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// SQLite's own functions, as GRDB sees them.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// Pure parts: values in, values out; they build and test in seconds.
let engines: [Target] = [
  // The innermost loops in C, because Swift cannot compile a function for several processors.
  [
    .target(name: "Vectors"),
    .testTarget(name: "VectorsTests", dependencies: ["Vectors", "Statistics"], swiftSettings: strict),
  ],
  module("Statistics", ["Vectors"]),
  module("BusinessCase", ["Statistics"]),
  module("DecisionAnalysis", ["Statistics", "Vectors"]),
  module("Markup"),
  module("Charts", ["Markup"]),
].flatMap { $0 }

/// The mechanics, the seven stages, where they are kept, and the doors.
let workspace: [Target] = [
  module("Documents", [yams]),
  module("Partnership", ["Documents", crypto]),
  module(
    "Journey", ["Partnership", "Documents", "Statistics", "BusinessCase", "DecisionAnalysis"],
    resources: [.embedInCode("Options/Catalogue/Data"), .embedInCode("BusinessCase/FirstCase/Data")]),
  module("Store", ["Partnership", "Documents", grdb, sqlite]),
  module("Workspace", ["Journey", "Store", "Partnership", "Documents", crypto, cryptoExtras]),
  module(
    "Web",
    [
      "Workspace", "Journey", "Partnership", "Documents", "BusinessCase", "Markup", "Charts", hummingbird,
      hummingbirdCore,
      httpTypes, logging, nio,
    ],
    resources: [.embedInCode("Public")],
    testing: ["DecisionAnalysis", .product(name: "NIOEmbedded", package: "swift-nio")]),
  [
    .executableTarget(
      name: "Tandem",
      dependencies: [
        "Web", "Workspace", "Journey", "BusinessCase", "DecisionAnalysis", "Partnership", "Store", "Documents",
        arguments, hummingbird,
        logging, lifecycle, nio, signals,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TandemTests",
      dependencies: ["Tandem", "Workspace", "Partnership", "Store", "Documents", arguments, logging],
      swiftSettings: strict),
  ],
].flatMap { $0 }

let dependencies: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
]

/// For Benchmarks, which fills files through the same commands that pages use.
let workspaceProducts: [Product] = [
  .executable(name: "tandem", targets: ["Tandem"]),
  .library(name: "Workspace", targets: ["Workspace", "Journey", "Partnership", "Store", "Documents"]),
]

let engineProducts: [Product] = [
  .library(name: "Statistics", targets: ["Statistics"]),
  .library(name: "BusinessCase", targets: ["BusinessCase"]),
  .library(name: "DecisionAnalysis", targets: ["DecisionAnalysis"]),
]

/// With TANDEM_ENGINES set, only what needs no other package: a newcomer tries an engine without the web stack.
let onlyEngines = Context.environment["TANDEM_ENGINES"] != nil

let package = Package(
  name: "tandem",
  products: onlyEngines ? engineProducts : engineProducts + workspaceProducts,
  dependencies: onlyEngines ? [] : dependencies,
  targets: onlyEngines ? engines : engines + workspace
)
