import CatalogKit
import Diagnostics
import Foundation
import Testing

@Suite struct `A registry` {
  static func problems(_ packs: PackDescription...) -> [String] {
    do {
      _ = try Registry(packs)
      return []
    } catch {
      return error.all.map { $0.description }
    }
  }

  @Test func `exists when everything is consistent`() throws {
    let registry = try Registry([
      Fixture.pack(
        try Fixture.entry("one"), try Fixture.entry("two", requires: ["one"]),
        try Fixture.entry("three", requires: ["two"]),
        try Fixture.entry("sum", kind: .algorithm, requires: ["two"], uses: ["one"]))
    ])
    #expect(registry.path(to: "three").map { $0.id } == ["one", "two"])
    #expect(registry.requiring("two").map { $0.id } == ["three", "sum"])
    #expect(registry.using("one").map { $0.entry.id } == ["sum"])
    #expect(registry["sum"]?.kind == .algorithm)
    #expect(registry["none"] == nil)
    #expect(registry.nearest(to: "thre") == ["three"])
    #expect(registry.complete.isEmpty)
    #expect(registry.origins["one"] == "test")
  }

  @Test func `knows an entry by the id that it had before`() throws {
    let registry = try Registry([
      Fixture.pack(try Fixture.entry("one", formerly: ["first", "uno"]))
    ])
    #expect(registry.entry(formerly: "uno")?.id == "one")
    #expect(registry.entry(formerly: "one") == nil)
    #expect(registry["first"] == nil)
  }

  @Test func `refuses a former id that is somebody's now, was another's, or is no id`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("one", line: 1, formerly: ["two", "old", "One"]),
        try Fixture.entry("two", line: 2, formerly: ["old", "two"])))
    let file = "Catalog/Numbers/Entries/Outlines.swift"
    #expect(
      problems == [
        "\(file):1: the former id 'One' of one cannot stand in an address. "
          + "Use lower-case letters, digits and hyphens.",
        "\(file):1: the former id two of one is taken by \(file):2. Remove it from 'formerly'.",
        "\(file):2: the former id old of two is taken by \(file):1. Remove it from 'formerly'.",
        "\(file):2: the former id two of two is taken by \(file):2. Remove it from 'formerly'.",
      ])
  }

  @Test func `names both places of a repeated id, also across packs`() throws {
    let problems = Self.problems(
      Fixture.pack(try Fixture.entry("one", line: 3)),
      Fixture.pack(try Fixture.entry("one", line: 9)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:9: the id one is taken by "
          + "Catalog/Numbers/Entries/Outlines.swift:3. Choose another id."
      ])
  }

  @Test func `refuses a requirement that is not listed and names the nearest`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("vectors"), try Fixture.entry("norms", requires: ["vektors"], line: 2)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:2: norms requires vektors, which is not listed. "
          + "List it, or write vectors."
      ])
  }

  @Test func `refuses a requirement that another one implies`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("a"), try Fixture.entry("b", requires: ["a"]),
        try Fixture.entry("c", requires: ["b", "a"], line: 5)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:5: c requires a, which b requires already. Remove a."
      ])
  }

  @Test func `refuses a loop, which a pack in another language could make`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("a", requires: ["b"], area: "One", line: 1),
        try Fixture.entry("b", requires: ["a"], area: "Two", line: 2)))
    #expect(
      problems == [
        "Catalog/One/Entries/Outlines.swift:1: a requires itself through other entries. "
          + "Remove a requirement from the loop.",
        "Catalog/Two/Entries/Outlines.swift:2: b requires itself through other entries. "
          + "Remove a requirement from the loop.",
      ])
  }

  @Test func `refuses an entry that stands before what it requires`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("b", requires: ["a"], line: 1), try Fixture.entry("a", line: 2)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:1: b is listed before a, which it requires. "
          + "Move it behind a in the list of Numbers."
      ])
  }

  @Test func `refuses a link to the wrong kind`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("a", kind: .algorithm),
        try Fixture.entry("b", kind: .algorithm, requires: ["a"], line: 2)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:2: b requires a, which is an algorithm. "
          + "Put it under 'buildsOn'."
      ])
  }

  @Test func `reports every problem at once`() throws {
    let problems = Self.problems(
      Fixture.pack(
        try Fixture.entry("Bad Id", chapter: "nowhere", summary: "no stop", line: 4)))
    #expect(
      problems == [
        "Catalog/Numbers/Entries/Outlines.swift:4: the chapter nowhere of Bad Id is in no list. "
          + "Add it to the chapters of the pack.",
        "Catalog/Numbers/Entries/Outlines.swift:4: the id 'Bad Id' cannot stand in an address. "
          + "Use lower-case letters, digits and hyphens.",
        "Catalog/Numbers/Entries/Outlines.swift:4: the summary of Bad Id is not one sentence. "
          + "Write one line that ends with a full stop.",
      ])
  }
}
