import CatalogKit
import MathCore
import Testing

@Suite struct `The graph of learning` {
  /// a ← b ← d, a ← c ← d, e alone, f ← e and d; d uses a.
  static func small() throws -> LearningGraph {
    LearningGraph(
      try Registry([
        Fixture.pack(
          try Fixture.entry("a"), try Fixture.entry("b", requires: ["a"]),
          try Fixture.entry("c", requires: ["a"]),
          try Fixture.entry("d", requires: ["b", "c"], uses: ["a", "b"]),
          try Fixture.entry("e"), try Fixture.entry("f", requires: ["d", "e"], uses: ["d"]))
      ]))
  }

  /// Entries drawn at random, each of which needs some of those before, reduced as a registry is.
  static func random(_ count: Int, seed: UInt64) throws -> Registry {
    var generator = SplitMix64(seed: seed)
    var needs: [[Int]] = []
    for entry in 0..<count {
      var own: [Int] = []
      for _ in 0..<Int(generator.next() % 4) where entry > 0 {
        own.append(Int(generator.next() % UInt64(entry)))
      }
      let reduced = Set(own).filter { need in
        !own.contains { $0 != need && ancestors(of: $0, needs).contains(need) }
      }
      needs.append(reduced.sorted())
    }
    let entries = try needs.enumerated().map { entry, needs in
      try Fixture.entry("n\(entry)", requires: needs.map { "n\($0)" })
    }
    return try Registry([
      PackDescription(name: "random", chapters: [Fixture.chapter], entries: entries)
    ])
  }

  private static func ancestors(of entry: Int, _ needs: [[Int]]) -> Set<Int> {
    needs[entry].reduce(into: Set(needs[entry])) { $0.formUnion(ancestors(of: $1, needs)) }
  }

  /// Some ids of a graph, drawn at random: few, many, none or all.
  static func known(_ graph: LearningGraph, seed: UInt64) -> Set<String> {
    var generator = SplitMix64(seed: seed)
    let parts = seed % 5
    return Set(graph.entries.map { $0.id }.filter { _ in generator.next() % 4 < parts })
  }

  @Test func `counts depth as the links of the longest way`() throws {
    let graph = try Self.small()
    let depths = graph.entries.map { [$0.id: graph.depth(of: $0.id)] }
    #expect(depths == [["a": 0], ["b": 1], ["c": 1], ["d": 2], ["e": 0], ["f": 3]])
    #expect(graph.depth(of: "none") == nil)
  }

  @Test func `knows what stands around an entry`() throws {
    let graph = try Self.small()
    let around = try #require(graph.neighbourhood(of: "a"))
    #expect(around.needs.isEmpty)
    #expect(around.neededBy.map { $0.id } == ["b", "c"])
    #expect(around.usedBy.map { $0.id } == ["d"])
    // what needs an entry and uses it too is named once
    let d = try #require(graph.neighbourhood(of: "d"))
    #expect(d.needs.map { $0.id } == ["b", "c"] && d.neededBy.map { $0.id } == ["f"])
    #expect(d.usedBy.isEmpty)
    #expect(graph.neighbourhood(of: "none") == nil)
  }

  @Test func `leads to a goal by what is needed and not known`() throws {
    let graph = try Self.small()
    func way(_ goal: String, _ known: Set<String> = []) -> [String] {
      graph.way(to: goal, knowing: known).map { $0.id }
    }
    #expect(way("f") == ["a", "b", "c", "d", "e", "f"])
    #expect(way("f", ["b"]) == ["a", "c", "d", "e", "f"])
    // whoever knows d is not sent back to what d needs
    #expect(way("f", ["d"]) == ["e", "f"])
    #expect(way("f", ["f"]) == [])
    #expect(way("a", ["e", "no entry"]) == ["a"])
    #expect(way("none") == [])
  }

  @Test func `tells what can be learnt next, what opens most first`() throws {
    let graph = try Self.small()
    func next(_ known: Set<String> = []) -> [String] {
      graph.next(knowing: known).map { "\($0.entry.id) \($0.opens)" }
    }
    #expect(next() == ["a 4", "e 1"])
    #expect(next(["a"]) == ["b 2", "c 2", "e 1"])
    #expect(next(["a", "b", "c"]) == ["d 1", "e 1"])
    // what is known beyond its needs opens nothing behind it anew
    #expect(next(["d"]) == ["a 2", "e 1"])
    #expect(next(["a", "b", "c", "d", "e", "f"]) == [])
  }

  @Test func `puts what can be read before what is planned`() throws {
    let chapter = Fixture.chapter
    let large = Concept.outline("large", title: "L", chapter: chapter, summary: "Planned.")
    let above = Concept.outline(
      "above", title: "A", chapter: chapter, summary: "On it.", requires: [large])
    let small = Concept(
      "small", title: "S", chapter: chapter, summary: "Complete.", implementation: ["S"],
      cost: "O(1)", references: [], example: WorkedExample("None") { _ in })
    let pack = Pack(
      "p", chapters: [chapter], areas: [Area("X", concepts: [large, above, small])],
      files: PackFiles(root: "", shownAs: "Catalog"))
    let graph = LearningGraph(try Registry([pack.description]))
    #expect(graph.next().map { $0.entry.id } == ["small", "large"])
  }

  @Test func `puts each entry after all that it needs, whatever the order of the packs`() throws {
    let late = Fixture.pack(
      try Fixture.entry("b", requires: ["a"], area: "Two"),
      try Fixture.entry("c", requires: ["b"], area: "Two"))
    let early = PackDescription(
      name: "early", chapters: [], entries: [try Fixture.entry("a", area: "One")])
    let graph = LearningGraph(try Registry([late, early]))
    #expect(graph.entries.map { $0.id } == ["a", "b", "c"])
    #expect(graph.way(to: "c").map { $0.id } == ["a", "b", "c"])
  }

  @Test func `bears a long chain that is listed from its end`() throws {
    let count = 1000
    let entries = try (0..<count).reversed().map { i in
      try Fixture.entry("n\(i)", requires: i > 0 ? ["n\(i - 1)"] : [], area: "A\(i)")
    }
    let pack = PackDescription(name: "chain", chapters: [Fixture.chapter], entries: entries)
    let graph = LearningGraph(try Registry([pack]))
    #expect(graph.depths == Array(0..<count))
    #expect(graph.way(to: "n\(count - 1)").count == count)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a way is closed, in order, and as short as can be`(seed: UInt64) throws {
    let graph = LearningGraph(try Self.random(40, seed: seed))
    let known = Self.known(graph, seed: seed)
    for goal in graph.entries where !known.contains(goal.id) {
      let way = graph.way(to: goal.id, knowing: known)
      #expect(way.last?.id == goal.id)
      var learnt = known
      for entry in way {
        // in order and closed: all its needs are known or learnt before
        #expect(Set(entry.learnFirst).isSubset(of: learnt), "\(goal.id): \(entry.id)")
        // nothing twice, nothing known
        #expect(learnt.insert(entry.id).inserted)
      }
      // minimal: something later on the way needs each entry but the goal
      for (place, entry) in way.enumerated().dropLast() {
        #expect(way[(place + 1)...].contains { $0.learnFirst.contains(entry.id) })
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `next is exactly the frontier, by what it opens`(seed: UInt64) throws {
    let graph = LearningGraph(try Self.random(40, seed: seed))
    let known = Self.known(graph, seed: seed)
    let steps = graph.next(knowing: known)
    let frontier = graph.entries.filter {
      !known.contains($0.id) && Set($0.learnFirst).isSubset(of: known)
    }
    #expect(Set(steps.map { $0.entry.id }) == Set(frontier.map { $0.id }))
    #expect(steps.count == frontier.count)
    #expect(known.count == graph.entries.count || !steps.isEmpty)
    for step in steps {
      // whatever it opens is what has it on its way
      let opened = graph.entries.count { goal in
        goal.id != step.entry.id
          && graph.way(to: goal.id, knowing: known).contains { $0.id == step.entry.id }
      }
      #expect(step.opens == opened)
      #expect(graph.way(to: step.entry.id, knowing: known).map { $0.id } == [step.entry.id])
    }
    #expect(steps.map { $0.opens } == steps.map { $0.opens }.sorted(by: >))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `depth grows along every link and by no more than it must`(seed: UInt64) throws {
    let graph = LearningGraph(try Self.random(60, seed: seed))
    for (entry, needs) in graph.needs.enumerated() {
      #expect(graph.depths[entry] == (needs.map { graph.depths[$0] + 1 }.max() ?? 0))
      for need in needs { #expect(graph.neededBy[need].contains(entry)) }
    }
  }
}
