// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target but the tests.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let strictTests: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The areas of mathematics, each with the areas it rests on: the target graph is the mathematics
/// graph, so a prerequisite that points the wrong way does not compile.
///
/// An area has its entries in `Catalog/<name>/Entries` and, as soon as one of them is complete, a
/// library of implementations in `Catalog/<name>/Mathematics`.
let areas: [(name: String, uses: [String], hasMathematics: Bool)] = [
  ("LinearAlgebra", [], true),
  ("Calculus", ["LinearAlgebra"], false),
  ("Probability", ["Calculus"], true),
  ("Statistics", ["Probability"], true),
  ("Foundations", ["Statistics"], false),
  ("InformationTheory", ["Statistics"], false),
  ("Optimization", ["InformationTheory"], true),
  ("Estimation", ["Optimization"], false),
  ("Attention", ["Calculus"], false),
  ("Supervised", ["Estimation"], true),
  ("Unsupervised", ["Supervised"], true),
  ("Probabilistic", ["Unsupervised"], false),
  ("Embeddings", ["Probabilistic"], true),
  ("DeepLearning", ["Embeddings", "Attention"], false),
]

/// The areas with playgrounds and exercises, in `Catalog/<name>/Live`: they run in the browser too.
let live: Set<String> = [
  "Foundations", "LinearAlgebra", "Statistics", "Optimization", "Supervised", "Unsupervised",
  "Embeddings",
]

/// Everything that an area may import: what it uses, and what those use.
func below(_ name: String) -> Set<String> {
  let used = areas.filter { $0.name == name }.flatMap { $0.uses }
  return used.reduce(into: Set(used)) { $0.formUnion(below($1)) }
}

func targets(of area: (name: String, uses: [String], hasMathematics: Bool)) -> [Target] {
  let libraries = areas.filter { $0.hasMathematics }.map { $0.name }
  let lower = areas.map { $0.name }.filter { below(area.name).contains($0) }
  let mathematics = Target.target(
    name: area.name,
    dependencies: ["Elementary", "MathCore"]
      + lower.filter { libraries.contains($0) }.map { .target(name: $0) },
    path: "Catalog/\(area.name)/Mathematics", swiftSettings: strict)
  let liveParts = Target.target(
    name: "\(area.name)Live",
    dependencies: ["Elementary", "Figures", "LiveKit", "MathCore"]
      + (lower + [area.name]).filter { libraries.contains($0) }.map { .target(name: $0) },
    path: "Catalog/\(area.name)/Live", swiftSettings: strict)
  let entries = Target.target(
    name: "\(area.name)Entries",
    dependencies: [
      "CatalogKit", "CatalogCommons", "Datasets", "Elementary", "Figures", "MathCore", "Tabular",
    ]
      + lower.map { .target(name: "\($0)Entries") }
      + (lower + [area.name]).filter { libraries.contains($0) }.map { .target(name: $0) }
      + (live.contains(area.name) ? [.target(name: "\(area.name)Live")] : []),
    path: "Catalog/\(area.name)/Entries", swiftSettings: strict)
  return (area.hasMathematics ? [mathematics] : [])
    + (live.contains(area.name) ? [liveParts] : []) + [entries]
}

func library(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

func tests(_ name: String, uses: [Target.Dependency], folder: String? = nil) -> Target {
  .testTarget(
    name: name, dependencies: uses, path: "Tests/\(folder ?? name)", swiftSettings: strictTests)
}

let package = Package(
  name: "math-for-ml",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "catalog", targets: ["catalog"]),
    .library(name: "CatalogKit", targets: ["CatalogKit"]),
    .library(name: "Mathematics", targets: areas.filter { $0.hasMathematics }.map { $0.name }),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // MARK: - The engine: knows no mathematics of the catalog
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    library("CommonMark", uses: ["CCommonMark"]),
    .target(
      name: "Elementary", swiftSettings: strict,
      // rounding to whole numbers is an instruction on most processors, a function of libm on others
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    library("MathCore", uses: ["Elementary"]),
    library("Figures"),
    library("Pictures"),
    library("LiveKit", uses: ["Elementary", "Figures", "MathCore"]),
    library("Diagnostics"),
    library("TeXMath", uses: ["Diagnostics", "Elementary"]),
    library("Tabular", uses: ["Diagnostics", "MathCore"]),
    library("SwiftListing", uses: ["Diagnostics"]),
    library(
      "CatalogKit",
      uses: ["Diagnostics", "Elementary", "Figures", "LiveKit", "MathCore", "Tabular", "TeXMath"]),
    library("Guides", uses: ["CommonMark", "Diagnostics"]),
    .systemLibrary(name: "CIndexStore"),
    library("CodeIndex", uses: ["CIndexStore"]),
    library("Verification", uses: ["CatalogKit", "Diagnostics", "Guides", "TeXMath"]),
    .target(
      name: "SiteTheme", dependencies: ["CatalogKit"], path: "Site/Theme",
      resources: ["Templates", "Styles", "Assets", "Letters", "Pages", "Chapters"].map {
        .copy($0)
      },
      swiftSettings: strict),
    // the one part of the engine that rests on the catalog: the site is searched by what it teaches
    library("SearchKit", uses: ["Embeddings", "MathCore"]),
    library(
      "SiteGenerator",
      uses: [
        "CatalogKit", "CommonMark", "Diagnostics", "Figures", "Guides", "MathCore", "Pictures",
        "SearchKit", "SiteTheme", "SwiftListing", "Tabular", "TeXMath", "Verification",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    library(
      "CatalogCommand",
      uses: [
        "CatalogKit", "CodeIndex", "CommonMark", "Diagnostics", "Figures", "Guides", "MathCore",
        "SearchKit", "SiteGenerator", "SiteTheme", "SwiftListing", "Tabular", "TeXMath",
        "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "catalog",
      dependencies: [
        "CatalogCommand", "CatalogKit", "Contents", "Datasets", "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // MARK: - The catalog: knows the kits, never the site
    .target(
      name: "CatalogCommons", dependencies: ["CatalogKit"], path: "Catalog/Commons",
      swiftSettings: strict),
    .target(
      name: "Datasets", dependencies: ["CatalogKit"], path: "Catalog/Datasets",
      exclude: ["README.md", "SHA256SUMS"], resources: [.copy("CSV")], swiftSettings: strict),
    .target(
      name: "Contents",
      dependencies: ["CatalogKit", "CatalogCommons"]
        + areas.map { .target(name: "\($0.name)Entries") },
      path: "Catalog", exclude: ["Commons", "Datasets"], sources: ["Contents.swift"],
      resources: areas.map { .copy($0.name) } + [.copy("../Sources/MathCore")],
      swiftSettings: strict),

    .executableTarget(
      name: "ElementaryBenchmark", dependencies: ["Elementary", "MathCore"],
      path: "Benchmarks/Elementary",
      swiftSettings: strict),

    .executableTarget(
      name: "LinearAlgebraBenchmark", dependencies: ["LinearAlgebra", "MathCore"],
      path: "Benchmarks/LinearAlgebra", swiftSettings: strict),

    .executableTarget(
      name: "FormulaBenchmark", dependencies: ["TeXMath"], path: "Benchmarks/Formulas",
      swiftSettings: strict),

    .executableTarget(
      name: "SiteBenchmark", dependencies: ["CatalogKit", "SiteGenerator", "Verification"],
      path: "Benchmarks/Site", swiftSettings: strict),

    .executableTarget(
      name: "LiveBenchmark",
      dependencies: ["CatalogKit", "Contents", "Figures", "LiveKit", "MathCore"],
      path: "Benchmarks/Live", swiftSettings: strict),

    // MARK: - Tests
    tests(
      "CodeIndexTests",
      uses: ["CatalogCommand", "CatalogKit", "CodeIndex", "Diagnostics", "Verification"]),
    tests("ElementaryTests", uses: ["Elementary", "MathCore"]),
    tests("MathCoreTests", uses: ["Elementary", "MathCore"]),
    tests("FiguresTests", uses: ["Figures"]),
    tests("SearchKitTests", uses: ["SearchKit"]),
    tests("PicturesTests", uses: ["Pictures"]),
    tests("LiveKitTests", uses: ["Elementary", "Figures", "LiveKit", "MathCore", "TeXMath"]),
    tests("DiagnosticsTests", uses: ["Diagnostics"]),
    tests("TeXMathTests", uses: ["TeXMath"]),
    tests("TabularTests", uses: ["Tabular", "Diagnostics", "MathCore"]),
    tests("SwiftListingTests", uses: ["SwiftListing"]),
    tests("CommonMarkTests", uses: ["CommonMark"]),
    tests("GuidesTests", uses: ["Guides", "CommonMark", "Diagnostics"]),
    tests(
      "CatalogKitTests",
      uses: ["CatalogKit", "Diagnostics", "Figures", "LiveKit", "MathCore", "TeXMath"]),
    tests(
      "MathematicsTests",
      uses: ["MathCore"] + areas.filter { $0.hasMathematics }.map { .target(name: $0.name) }),
    .executableTarget(
      name: "FaultyPack", dependencies: ["CatalogKit", "MathCore"], path: "Tests/Packs/FaultyPack",
      swiftSettings: strictTests),
    .target(
      name: "Counting", path: "Tests/Packs/SmallPack/Counting/Mathematics", swiftSettings: strict),
    .target(
      name: "CountingEntries", dependencies: ["CatalogKit", "Counting", "MathCore"],
      path: "Tests/Packs/SmallPack/Counting/Entries", swiftSettings: strict),
    .executableTarget(
      name: "SmallPack", dependencies: ["CatalogKit", "CountingEntries"],
      path: "Tests/Packs/SmallPack/Pack", swiftSettings: strictTests),
    tests(
      "VerificationTests",
      uses: ["CatalogKit", "Diagnostics", "Verification", "FaultyPack", "SmallPack"]),
    tests(
      "SiteGeneratorTests",
      uses: [
        "CatalogKit", "CommonMark", "Diagnostics", "Figures", "LiveKit", "MathCore", "SearchKit",
        "SiteGenerator", "SiteTheme", "TeXMath", "Verification",
      ]),
    tests(
      "CatalogCommandTests",
      uses: [
        "catalog", "CatalogCommand", "CatalogKit", "FaultyPack", "SmallPack", "Verification",
      ]),
    tests(
      "CatalogTests",
      uses: [
        "catalog", "CatalogKit", "CommonMark", "Contents", "Datasets", "Diagnostics", "Figures",
        "Guides", "Tabular", "TeXMath", "Verification",
      ]),
  ] + areas.flatMap { targets(of: $0) }
)
