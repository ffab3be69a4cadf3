// swift-tools-version: 6.2
import PackageDescription

/// As strict as the package that is measured.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A program that measures, in the folder of its area.
func program(_ name: String, in folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: folder, swiftSettings: strict)
}

/// With TANDEM_ENGINES set, only what measures engines, which builds without the web stack.
let onlyEngines = Context.environment["TANDEM_ENGINES"] != nil

let businessCase = Target.Dependency.product(name: "BusinessCase", package: "tandem")
let workspace = Target.Dependency.product(name: "Workspace", package: "tandem")
let decisionAnalysis = Target.Dependency.product(name: "DecisionAnalysis", package: "tandem")

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tandem", path: "..")],
  // The programs, a line each; the area of each is the folder that it lies in.
  targets: [
    program("options-measure", in: "Options/Measure", [decisionAnalysis]),
    program("simulate", in: "Case/Simulate", [businessCase]),
  ]
    + (onlyEngines
      ? []
      : [
        program("fill", in: "Serving/Fill", [workspace])
      ])
)
