import CatalogKit
import Diagnostics
import Foundation
import LiveKit
import MathCore
import Testing

private let double = Exercise(
  "double", title: "Twice", .number, within: .absolute(1e-9), prompt: "Twice `=n`?",
  hints: [], solution: "`=twice`", routes: [.init("You kept it.")]
) { random, problem in
  let n = random.nonzero(in: -9999...9999)
  problem.give("n", n)
  problem.give("twice", 2 * n)
  problem.answer(2 * n)
  problem.route(n)
}

private let chapter = Chapter("numbers", title: "Numbers", summary: "What can be counted.")
private let other = Chapter("more", title: "More numbers", summary: "What can be counted on.")

private let one = Concept.outline(
  "one", title: "One", chapter: other, summary: "The first number.",
  fileID: "NumbersEntries/Outlines.swift", line: 1)
private let two = Concept.outline(
  "two", title: "Two", chapter: chapter, summary: "The second number.",
  fileID: "NumbersEntries/Outlines.swift", line: 2)

/// A page with one exercise, which leads to the concept one.
private func page(_ id: String = "begin", assessment: Assessment? = nil) -> GuidePage {
  GuidePage(
    id, title: "Begin", summary: "Where to begin.",
    live: LiveContent(
      Live("begin", exercises: [double]), fileID: "NumbersEntries/Begin.swift", line: 4),
    assessment: assessment, fileID: "NumbersEntries/Begin.swift", line: 3)
}

private func pack(_ pages: [GuidePage]) -> Pack {
  Pack(
    "sample", chapters: [chapter, other],
    areas: [Area("Numbers", concepts: [one, two], pages: pages)],
    files: PackFiles(root: "/", shownAs: "Catalog"))
}

private func answer<Body: Codable & Sendable>(
  _ message: String, _ live: String = "{}", as body: Body.Type
) throws -> PackReply<Body> {
  let line =
    "{\"protocol\":1,\"request\":1,\"message\":\"\(message)\",\"id\":\"begin\",\"live\":\(live)}"
  return try PackProtocol.decoder().decode(
    PackReply<Body>.self, from: pack([page()]).answer(line))
}

@Suite struct `A page of a pack` {
  @Test func `is told beside the entries, and reads back from the protocol`() throws {
    let description = pack([page()]).description
    #expect(description.entries.map { $0.id } == ["one", "two"])
    let told = try #require(description.pages?.first)
    #expect(told.kind == .page && told.chapter == "" && !told.planned && told.isLive)
    #expect(told.file == "Catalog/Numbers/Entries/Begin.swift" && told.line == 3)
    #expect(description.all.map { $0.id } == ["begin", "one", "two"])
    #expect(pack([]).description.pages == nil)
    let reply = try answer("describe", as: PackDescription.self)
    #expect(reply.body == description)
  }

  @Test func `has an example whose checks are the proofs of its exercises`() throws {
    let sheet = try #require(try answer("example", as: Worksheet.self).body)
    #expect(sheet.checks.count == 5 && sheet.checks.allSatisfy { $0.passed })
    #expect(sheet.checks.allSatisfy { $0.name.hasPrefix("exercise double: ") })
    #expect(sheet.checks.allSatisfy { $0.origin.line == 4 })
  }

  @Test func `poses and grades problems by its name`() throws {
    let problems = try #require(
      try answer("practice", "{\"seeds\":[3]}", as: [PosedProblem].self).body)
    let right = problems[0].answer[0]
    func grade(_ text: String) throws -> GradedAnswer? {
      try answer(
        "grade", "{\"name\":\"double\",\"seeds\":[3],\"answer\":\"\(text)\"}",
        as: GradedAnswer.self
      ).body
    }
    #expect(try grade("\(right)")?.verdict == .right)
    #expect(try grade("\(right / 2)")?.route == 0)
    #expect(
      try answer("live", as: LiveShown.self).body?.problems.map { $0.exercise } == ["double"])
  }

  @Test func `has no implementation and nothing to run`() throws {
    #expect(try answer("source", as: [PackFile].self).body == [])
    #expect(try answer("run", as: RunResult.self).failure == "begin has nothing to run on data")
  }

  @Test func `needs a guide, and no implementation`() throws {
    #expect(
      pack([page()]).audit().map { $0.description } == [
        "Catalog/Numbers/Entries/Begin.swift:3: the entry begin has no guide. "
          + "Write Catalog/Numbers/Guides/Begin.md."
      ])
  }
}

@Suite struct `A registry with pages` {
  @Test func `finds them by their ids, and keeps them out of its entries`() throws {
    let registry = try Registry([pack([page()]).description])
    #expect(registry["begin"]?.title == "Begin")
    #expect(registry.entries.map { $0.id } == ["one", "two"])
    #expect(registry.pages.map { $0.id } == ["begin"])
    #expect(registry.complete.isEmpty && registry.checked.map { $0.id } == ["begin"])
    #expect(registry.origins["begin"] == "sample")
    #expect(registry.nearest(to: "begni") == ["begin"])
  }

  @Test func `refuses a page that has the id of an entry`() {
    #expect {
      try Registry([pack([page("two")]).description])
    } throws: { error in
      (error as? Problems)?.all.map { $0.description } == [
        "Catalog/Numbers/Entries/Outlines.swift:2: the id two is taken by "
          + "Catalog/Numbers/Entries/Begin.swift:3. Choose another id."
      ]
    }
  }

  @Test func `refuses a page among the entries, and an entry among the pages`() {
    let sound = pack([page()]).description
    let mixed = PackDescription(
      name: "sample", chapters: sound.chapters, entries: sound.pages ?? [],
      pages: [sound.entries[0]])
    #expect {
      try Registry([mixed])
    } throws: { error in
      (error as? Problems)?.all.map { $0.message } == [
        "begin, a page, stands in the wrong list of its pack",
        "one, a concept, stands in the wrong list of its pack",
      ]
    }
  }
}

@Suite struct `The proposal of an assessment` {
  /// Four probes whose order is not that of reading.
  private func proposal() throws -> Proposal {
    let begin = page()
    let assessment = Assessment(
      [
        .init("c", "counting on", at: .concept(one)), .init("b", "pairs", at: .concept(two)),
        .init("z", "halves", at: .section("Last", of: begin)),
        .init("a", "wholes", at: .section("First", of: begin)),
      ], allRight: other)
    let registry = try Registry([pack([page(assessment: assessment)]).description])
    return registry.proposal(of: try #require(registry["begin"]?.content?.assessment))
  }

  @Test func `takes pages before entries, and entries in the order of the chapters`() throws {
    // one stands before two in its area, but in a later chapter
    #expect(try proposal().steps.map { $0.exercise } == ["z", "a", "b", "c"])
  }

  @Test func `names each place, and why it is proposed`() throws {
    let proposal = try proposal()
    #expect(
      proposal.steps.map { $0.place.title } == ["Last, in Begin", "First, in Begin", "Two", "One"])
    #expect(proposal.steps[0].place.section == "Last" && proposal.steps[2].place.section == nil)
    #expect(proposal.steps[0].reason == ". Not right yet: halves.")
    #expect(proposal.allRight.title == "More numbers" && proposal.allRight.isChapter)
    #expect(proposal.score(3) == "3 of 4 right.")
  }
}
