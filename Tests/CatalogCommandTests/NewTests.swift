import CatalogCommand
import CatalogKit
import Foundation
import Testing

@Suite struct `catalog new` {
  let tree: Tree
  var folder: Folder { tree.folder }

  init() throws { tree = try Tree("Package.swift", "Catalog") }

  /// What a command changed: the paths of new files, of changed ones and of removed ones.
  private func changes(
    _ words: String...
  ) throws -> (new: [String], changed: [String], gone: [String], ending: Ending) {
    let before = try tree.files(in: "Catalog")
    let ending = try folder.catalog(words: ["new"] + words)
    let after = try tree.files(in: "Catalog")
    return (
      after.keys.filter { before[$0] == nil }.sorted(),
      after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted(),
      before.keys.filter { after[$0] == nil }.sorted(), ending
    )
  }

  @Test func `turns a planned concept into files that keep its outline`() throws {
    let outlines = "Catalog/Optimization/Entries/Outlines.swift"
    let before = try folder.read(outlines)
    let result = try changes("concept", "adam")
    #expect(result.ending.status == 0)
    #expect(result.ending.diagnostics == "")
    #expect(
      result.ending.output == """
        wrote    Catalog/Optimization/Mathematics/Adam.swift
        wrote    Catalog/Optimization/Entries/Adam.swift
        wrote    Catalog/Optimization/Guides/Adam.md
        changed  Catalog/Optimization/Entries/Outlines.swift

        Fill in the three files, build with 'make check', and see what 'catalog check adam' says.

        """)
    #expect(
      result.new == [
        "Catalog/Optimization/Entries/Adam.swift", "Catalog/Optimization/Guides/Adam.md",
        "Catalog/Optimization/Mathematics/Adam.swift",
      ])
    #expect(result.changed == [outlines] && result.gone == [])

    let outline = """
        public static let adam = Concept.outline(
          "adam", title: "Adam", chapter: .optimization,
          summary: "Moving averages of slopes and squared slopes, corrected for their start at zero.",
          requires: [.momentum, .rmsprop])


      """
    #expect(before.contains(outline))
    #expect(try folder.read(outlines) == before.replacing(outline, with: ""))
    let entry = try folder.read("Catalog/Optimization/Entries/Adam.swift")
    #expect(
      entry.hasPrefix(
        """
        import CalculusEntries
        import CatalogCommons
        public import CatalogKit
        import InformationTheoryEntries
        import LinearAlgebraEntries
        import MathCore
        import Optimization

        extension Concept {
          public static let adam = Concept(
            "adam", title: "Adam", chapter: .optimization,
            summary: "Moving averages of slopes and squared slopes, corrected for their start at zero.",
            requires: [.momentum, .rmsprop],
            implementation: ["Adam"],

        """))
    let guide = try folder.read("Catalog/Optimization/Guides/Adam.md")
    #expect(
      guide.split(separator: "\n").filter { $0.hasPrefix("#") } == [
        "# Adam", "## Idea", "## Definition", "## Worked example", "## Implementation",
        "## When it fails", "## Practice", "## References",
      ])
  }

  @Test func `keeps the uses and the imports of a planned algorithm`() throws {
    let result = try changes("algorithm", "decision-tree", "--area", "Supervised")
    #expect(result.ending.status == 0)
    let entry = try folder.read("Catalog/Supervised/Entries/DecisionTree.swift")
    #expect(entry.contains("      .entropy: .code(\"impurity of a group of classes\"),\n"))
    #expect(entry.contains("import InformationTheoryEntries\n"))
    #expect(entry.contains("\nimport Supervised\n"))
    #expect(entry.contains("    command: Command(\n"))
    #expect(
      !(try folder.read("Catalog/Supervised/Entries/Outlines+Trees.swift"))
        .contains("decisionTree = "))
    // the next outline names it still
    #expect(
      try folder.read("Catalog/Supervised/Entries/Outlines+Trees.swift")
        .contains("buildsOn: [.decisionTree]"))
  }

  @Test func `lists what nobody has planned at the end of its kind`() throws {
    let concept = try changes(
      "concept", "krylov-methods", "--area", "LinearAlgebra", "--title",
      #"Krylov "subspace" methods"#)
    #expect(concept.ending.status == 0)
    #expect(concept.changed == ["Catalog/LinearAlgebra/Entries/Area.swift"])
    #expect(
      try folder.read("Catalog/LinearAlgebra/Entries/Area.swift").contains(
        ".kernels, .krylovMethods,\n    ])"))
    let entry = try folder.read("Catalog/LinearAlgebra/Entries/KrylovMethods.swift")
    #expect(entry.contains(#"title: "Krylov \"subspace\" methods", chapter: .linearAlgebra,"#))
    #expect(
      try folder.read("Catalog/LinearAlgebra/Guides/KrylovMethods.md")
        .hasPrefix("# Krylov \"subspace\" methods\n"))
  }

  @Test func `gives an area its first implementation and its first algorithm`() throws {
    let before = try folder.read("Package.swift")
    let result = try changes("algorithm", "text-search", "--area", "Calculus")
    #expect(result.ending.status == 0)
    #expect(result.changed == ["Catalog/Calculus/Entries/Area.swift"])
    #expect(
      try folder.read("Catalog/Calculus/Entries/Area.swift").contains(
        "    ],\n    algorithms: [.textSearch])"))
    if before.contains("(\"Calculus\", [\"LinearAlgebra\"], false)") {
      #expect(
        try folder.read("Package.swift")
          == before.replacing(
            "(\"Calculus\", [\"LinearAlgebra\"], false)",
            with: "(\"Calculus\", [\"LinearAlgebra\"], true)"))
      #expect(result.ending.output.contains("changed  Package.swift\n"))
    }
  }

  @Test func `removes a file of outlines of which none is left`() throws {
    let file = "Catalog/Attention/Entries/Outlines.swift"
    let ids = try folder.read(file).matches(of: #/Concept\.outline\(\s*"([a-z-]+)"/#).map {
      "\($0.1)"
    }
    #expect(!ids.isEmpty)
    for id in ids { #expect(try folder.catalog("new", "concept", id).status == 0, "\(id)") }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(file)"))
  }

  @Test func `names the nearest planned entry beside one that was not`() throws {
    let ending = try folder.catalog("new", "concept", "adams", "--area", "Optimization")
    #expect(ending.status == 0)
    #expect(ending.lines == ["catalog: adams was not planned; the nearest that are: adam."])
  }

  @Test func `overwrites nothing`() throws {
    _ = try folder.file("Catalog/Optimization/Guides/Adam.md", "mine")
    let result = try changes("concept", "adam")
    #expect(result.ending.status == 64)
    #expect(
      result.ending.lines == [
        "catalog: Catalog/Optimization/Guides/Adam.md exists already, and nothing is overwritten."
      ])
    #expect(result.new == [] && result.changed == [] && result.gone == [])
  }

  @Test func `leaves everything as it was where a file cannot be written`() throws {
    let before = try tree.files(in: "Catalog")
    // the third file cannot be made
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/Catalog/Optimization/Guides", toPath: "\(folder.path)/Guides")
    _ = try folder.file("Catalog/Optimization/Guides", "no folder")
    let ending = try folder.catalog("new", "concept", "adam")
    #expect(ending.status == 74)
    #expect(
      ending.lines == [
        "catalog: cannot write Catalog/Optimization/Guides/Adam.md: Not a directory."
      ])
    for (path, text) in try tree.files(in: "Catalog/Optimization")
    where path != "Catalog/Optimization/Guides" {
      #expect(before[path] == text, "\(path)")
    }
    #expect(
      !FileManager.default.fileExists(
        atPath: "\(folder.path)/Catalog/Optimization/Entries/Adam.swift"))
  }

  @Test func `refuses what does not fit, with the way out`() throws {
    let areas = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/Catalog")
      .filter {
        FileManager.default.fileExists(atPath: "\(folder.path)/Catalog/\($0)/Entries/Area.swift")
      }
      .sorted().joined(separator: ", ")
    let expected: [([String], [String])] = [
      (
        ["concept", "Rank"],
        [
          "'Rank' cannot be an id: write lower-case words of letters and digits, joined by hyphens, a "
            + "letter first; the nearest: rank."
        ]
      ),
      (
        ["concept", "a--b", "--area", "Nowhere"],
        [
          "'a--b' cannot be an id: write lower-case words of letters and digits, joined by hyphens, a "
            + "letter first."
        ]
      ),
      (
        ["concept", "norms"],
        ["norms exists already: Catalog/LinearAlgebra/Entries/Norms.swift:11."]
      ),
      (
        ["algorithm", "kkt-conditions", "--area", "Calculus", "--title", "KKT"],
        [
          "kkt-conditions is planned as a concept: catalog new concept kkt-conditions.",
          "kkt-conditions is planned in Optimization: leave out --area.",
          "kkt-conditions is planned with the title 'KKT conditions': leave out --title.",
        ]
      ),
      (
        ["concept", "entirely-new"],
        ["entirely-new is not planned: name its area with --area. There are \(areas)."]
      ),
      (
        ["concept", "entirely-new", "--area", "LinearAlgebr"],
        ["there is no area 'LinearAlgebr'; the nearest: LinearAlgebra."]
      ),
      (
        ["concept", "entirely-new", "--area", "Zoology"],
        ["there is no area 'Zoology'. There are \(areas)."]
      ),
      (
        ["concept", "entirely-new", "--area", "Calculus", "--title", " "],
        ["--title takes one line with something in it."]
      ),
    ]
    for (words, lines) in expected {
      let ending = try folder.catalog(words: ["new"] + words)
      #expect(ending.status == 64)
      #expect(ending.output == "")
      #expect(ending.lines == lines.map { "catalog: \($0)" })
    }
    let kind = try folder.catalog("new", "lemma", "rank")
    #expect(kind.status == 64)
    #expect(
      kind.lines == [
        "catalog: The value 'lemma' is invalid for '<kind>'. Please provide one of 'concept' and "
          + "'algorithm'. See 'catalog new --help'."
      ])
  }
}

@Suite struct `The names of an entry` {
  @Test func `follow its id, and the capitals of its title`() {
    let expected: [(id: String, title: String, type: String, value: String)] = [
      ("rank", "Rank", "Rank", "rank"),
      ("k-means", "K-means", "KMeans", "kMeans"),
      ("qr-decomposition", "QR decomposition", "QRDecomposition", "qrDecomposition"),
      ("svd", "Singular value decomposition", "SVD", "svd"),
      ("pca", "Principal component analysis", "PCA", "pca"),
      ("t-sne", "t-SNE", "TSNE", "tSNE"),
      ("l1-norm", "The L1 norm", "L1Norm", "l1Norm"),
      ("ridge-regression", "Ridge regression", "RidgeRegression", "ridgeRegression"),
    ]
    for (id, title, type, value) in expected {
      let names = EntryNames(id: id, title: title)
      #expect(names.type == type && names.value == value, "\(id): \(names)")
    }
    #expect(EntryNames.title(of: "ridge-regression") == "Ridge regression")
  }

  @Test func `are made of ids that can stand in addresses`() {
    for id in ["a", "k-means", "l1-norm", "a1"] { #expect(EntryNames.isID(id)) }
    for id in ["", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "é", "a/b", "..", "a\n"] {
      #expect(!EntryNames.isID(id), "\(id)")
    }
  }
}

@Suite struct `The list of an area` {
  @Test func `grows at its end and keeps to 100 columns`() throws {
    let names = (1...12).map { "aConceptWithAName\($0)" }
    var text = "extension Area {\n  static let a = Area(\n    \"A\",\n    concepts: [.first])\n}\n"
    for name in names { text = try #require(AreaList.adding(name, .concept, to: text)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let all = ([".first"] + names.map { ".\($0)" }).joined(separator: ", ")
    #expect(text.replacing(#/\s+/#, with: " ").contains("concepts: [ \(all), ])"))
  }

  @Test func `of the other kind stands where it belongs`() throws {
    let both = try #require(
      AreaList.adding("x", .concept, to: "    \"A\",\n    algorithms: [\n      .y,\n    ])\n"))
    #expect(both == "    \"A\",\n    concepts: [.x],\n    algorithms: [\n      .y,\n    ])\n")
    let other = try #require(AreaList.adding("x", .algorithm, to: "    concepts: [.y])\n"))
    #expect(other == "    concepts: [.y],\n    algorithms: [.x])\n")
  }

  @Test func `is left alone where it has another form`() {
    #expect(AreaList.adding("x", .concept, to: "    concepts: all.map { $0 })") == nil)
    #expect(AreaList.adding("x", .algorithm, to: "    \"A\")") == nil)
  }
}
