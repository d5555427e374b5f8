import CatalogKit
import Foundation
import Testing

@Suite struct `The shares of topics` {
  private static let shapes = Chapter("shapes", title: "Shapes", summary: "What has corners.")
  private static let methods = Chapter("methods", title: "Methods", summary: "What one does.")

  /// A small registry with every kind of link.
  ///
  ///     chapter numbers: sets; numbers requires sets; sums uses numbers
  ///     chapter shapes:  points; lines requires points; lonely
  ///     mean:  requires numbers, uses sums
  ///     fit:   requires lines, builds on mean, uses lines
  ///     plain: uses points
  private static func registry() throws -> Registry {
    func algorithm(
      _ id: String, requires: [String], buildsOn: [String] = [], uses: [String]
    ) throws -> EntryDescription {
      try Fixture.entry(
        id, kind: .algorithm, requires: requires, buildsOn: buildsOn, uses: uses, chapter: "methods"
      )
    }
    return try Registry([
      PackDescription(
        name: "test", chapters: [Fixture.chapter, shapes, methods],
        entries: [
          try Fixture.entry("sets"), try Fixture.entry("numbers", requires: ["sets"]),
          try Fixture.entry("sums", uses: ["numbers"]),
          try Fixture.entry("points", chapter: "shapes"),
          try Fixture.entry("lines", requires: ["points"], chapter: "shapes"),
          try Fixture.entry("lonely", chapter: "shapes"),
          try algorithm("mean", requires: ["numbers"], uses: ["sums"]),
          try algorithm("fit", requires: ["lines"], buildsOn: ["mean"], uses: ["lines"]),
          try algorithm("plain", requires: [], uses: ["points"]),
        ])
    ])
  }

  @Test func `are counted by hand`() throws {
    let shares = TopicShares(try Self.registry())
    let counted = shares.concepts.map { "\($0.id) \($0.share.direct) \($0.share.inAll)" }
    #expect(
      counted == [
        "sets 0 2", "numbers 0 2", "sums 1 2", "points 1 2", "lines 1 1", "lonely 0 0",
      ])
    #expect(shares.concepts.allSatisfy { $0.share.count == 3 })
    #expect(shares[concept: "points"]?.directShare == 1.0 / 3)
    #expect(shares[concept: "points"]?.shareInAll == 2.0 / 3)
    #expect(shares[concept: "mean"] == nil)
  }

  @Test func `of a chapter count an algorithm once, and are at least those of each concept`() throws
  {
    let registry = try Self.registry()
    let shares = TopicShares(registry)
    #expect(
      shares.chapters.map { "\($0.id) \($0.share.direct) \($0.share.inAll)" } == [
        "numbers 1 2", "shapes 2 2",
      ])
    #expect(shares[chapter: "methods"] == nil)
    for (id, share) in shares.concepts {
      let chapter = try #require(registry[id].flatMap { shares[chapter: $0.chapter] })
      #expect(share.direct <= share.inAll && share.inAll <= share.count)
      #expect(share.direct <= chapter.direct && share.inAll <= chapter.inAll)
    }
  }

  @Test func `are 0 where there are no algorithms`() throws {
    let shares = TopicShares(try Registry([Fixture.pack(try Fixture.entry("one"))]))
    let share = try #require(shares[concept: "one"])
    #expect(share.directShare == 0 && share.shareInAll == 0 && share.count == 0)
  }

  @Test func `follow every kind of link, and leave out the entry and other algorithms`() throws {
    let registry = try Self.registry()
    #expect(registry.concepts(below: "fit") == ["lines", "points", "sums", "numbers", "sets"])
    #expect(registry.concepts(below: "sums") == ["numbers", "sets"])
    #expect(registry.concepts(below: "nothing") == [])
  }
}
