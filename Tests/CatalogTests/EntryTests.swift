import CatalogKit
import Contents
import Datasets
import Diagnostics
import Foundation
import Tabular
import Testing
import Verification

@Suite struct `Every entry of the catalog` {
  static let pack = Pack.builtIn
  static let complete: [(id: String, content: Content)] =
    pack.areas.flatMap { area in
      area.concepts.compactMap { entry in entry.content.map { (entry.id, $0) } }
        + area.algorithms.compactMap { entry in entry.content.map { (entry.id, $0) } }
    }
  /// Everything that has an example which proves something by itself.
  static let examples: [(id: String, content: Content)] =
    complete
    + pack.areas.flatMap { area in
      area.pages.map { ($0.id, $0.content) }.filter { $0.0 != "start" }
    }

  @Test func `stands in one consistent registry`() throws {
    let registry = try Registry([Self.pack.description])
    #expect(registry.entries.filter { $0.kind == .concept }.count == 89)
    #expect(registry.entries.filter { $0.kind == .algorithm }.count == 27)
    #expect(registry.chapters.count == 13)
    #expect(registry.pages.map { $0.id } == ["start", "school-algebra"])
  }

  @Test func `says the same of itself through the protocol as without it`() throws {
    let host = try Verification.Host(
      packs: [
        PackLocation(
          path: Program.products.appending(path: "catalog").path, arguments: ["serve-pack"])
      ], jobs: 1)
    #expect(host.packs == [Self.pack.description])
  }

  @Test func `has its files, and every file has its entry`() {
    #expect(Self.pack.audit().map { $0.description } == [])
  }

  @Test(arguments: examples.map { $0.id })
  func `passes its own checks`(id: String) throws {
    let content = try Self.pack.entry(id).content
    let sheet = try content.example.run()
    #expect(!sheet.checks.isEmpty)
    #expect(sheet.repeatedNames == [])
    for check in sheet.checks where !check.passed {
      Issue.record(
        "\(check.name): error \(check.error), tolerance \(check.tolerance)",
        sourceLocation: SourceLocation(
          fileID: check.origin.fileID, filePath: check.origin.fileID, line: check.origin.line,
          column: 1))
    }
  }

  @Test func `has a reason behind every check that says something`() throws {
    for (id, content) in Self.examples {
      for check in try content.example.run().checks {
        #expect(check.reason.text.count >= 5, "\(id): \(check.name)")
        #expect(!check.name.isEmpty, "\(id)")
      }
    }
  }

  @Test func `names its parameters and values from the one table`() {
    for (id, content) in Self.complete {
      guard let command = content.command else { continue }
      #expect(!command.gives.isEmpty, "\(id)")
      let (parameters, values) = (
        command.parameters.map { $0.name }, command.gives.map { $0.name }
      )
      for name in parameters + values {
        let letters = name.allSatisfy { ("a"..."z").contains($0) || $0 == "_" || $0.isNumber }
        #expect(letters, "\(id): \(name)")
      }
      #expect(Set(parameters).count == parameters.count, "\(id)")
      #expect(Set(values).count == values.count, "\(id)")
    }
  }
}

@Suite struct `Every data set of the catalog` {
  /// The shapes that the sources publish.
  static let shapes = [
    "amendments": (27, 3), "camera": (64, 64), "cars": (50, 2), "diabetes": (442, 11),
    "digits": (1797, 65), "faithful": (272, 2), "iris": (150, 5),
    "judge_ratings": (43, 13), "karate_edges": (78, 2), "longley": (16, 7), "mtcars": (32, 12),
    "norris": (36, 2), "penguins": (344, 8), "two_moons": (300, 3), "wine": (178, 14),
  ]

  @Test func `has the rows and columns that its source publishes`() throws {
    for dataset in Dataset.all {
      let table = try dataset.table()
      let shape = try #require(Self.shapes[dataset.id], "\(dataset.id)")
      #expect((table.rowCount, table.columns.count) == shape, "\(dataset.id)")
      #expect(!dataset.source.isEmpty && !dataset.licence.isEmpty)
    }
    #expect(Set(Dataset.all.map { $0.id }) == Set(Self.shapes.keys))
  }

  @Test func `is the file whose sum is written beside it`() throws {
    let folder = Program.root.appending(path: "Catalog/Datasets")
    let sums = try String(contentsOf: folder.appending(path: "SHA256SUMS"), encoding: .utf8)
    var listed: [String: String] = [:]
    for line in sums.split(separator: "\n") {
      let words = line.split(separator: " ")
      listed[String(words[1])] = String(words[0])
    }
    for dataset in Dataset.all {
      #expect(SHA256.hexadecimal(of: try dataset.file()) == listed["\(dataset.id).csv"])
    }
    #expect(listed.count == Dataset.all.count)
  }
}
