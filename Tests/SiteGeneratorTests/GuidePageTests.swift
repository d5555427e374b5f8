import CatalogKit
import Diagnostics
import Figures
import Foundation
import LiveKit
import MathCore
import SiteGenerator
import Testing
import Verification

private let halves = Exercise(
  "half", title: "A half", .number, within: .absolute(1e-9), prompt: "Half of `=n`?",
  hints: [], solution: "`=half .1f`", routes: [.init("You kept it.")]
) { random, problem in
  let n = random.nonzero(in: -9999...9999)
  problem.give("n", n)
  problem.give("half", n / 2)
  problem.answer(n / 2)
  problem.route(n)
}

/// A site of one page, `begin`, and one planned concept, `one`.
private struct PageSample {
  var guide = """
    # Begin

    Two and two are `=four`, see [one](one.md).

    ## First

    $`a < b`$

    ```math order
    a + b = b + a
    ```

    ```figure plane
    A point.
    ```

    ```exercise half
    ```

    ```assessment
    ```

    """
  /// The exercise that the assessment names, the section that it leads to.
  var exercise = "half"
  var section = "First"
  var modules = LiveModules.none

  private static let chapter = Chapter("numbers", title: "Numbers", summary: "What is counted.")

  private var pack: Pack {
    let one = Concept.outline(
      "one", title: "One", chapter: Self.chapter, summary: "The first number.",
      fileID: "NumbersEntries/Outlines.swift", line: 1)
    let second = GuidePage(
      "algebra", title: "Algebra", summary: "Letters.",
      formulas: Formulas(["a": .number, "b": .number], checks: ["order": .identity()]),
      fileID: "NumbersEntries/Algebra.swift", line: 2)
    let page = GuidePage(
      "begin", title: "Begin", summary: "Where to begin.",
      formulas: Formulas(["a": .number, "b": .number], checks: ["order": .identity()]),
      live: LiveContent(
        Live("begin", exercises: [halves]), fileID: "NumbersEntries/Begin.swift", line: 4),
      assessment: Assessment(
        [.init(exercise, "halves & wholes", at: .section(section, of: second))],
        allRight: Self.chapter),
      example: WorkedExample("Four") { sheet in
        sheet.show("four", 4)
        sheet.figure(
          "plane",
          .scatter("A plane", description: "One point.", x: "x", y: "y", points: [.init(1, 1)]))
        sheet.expect("2 + 2", 4, equals: 4, within: .exact, because: .closedForm("2 + 2 = 4"))
      }, fileID: "NumbersEntries/Begin.swift", line: 3)
    return Pack(
      "sample", chapters: [Self.chapter],
      areas: [Area("Numbers", concepts: [one], pages: [second, page])],
      files: PackFiles(root: "/", shownAs: "Catalog"))
  }

  private func ask<Body: Codable & Sendable>(
    _ message: String, _ id: String, _ formula: Bool = true, as body: Body.Type
  ) throws -> Answer<Body> {
    let formulas =
      formula ? #","formulas":[{"name":"order","tex":"a + b = b + a","line":1}]"# : ""
    let line = #"{"protocol":1,"request":1,"message":"\#(message)","id":"\#(id)"\#(formulas)}"#
    let reply = try PackProtocol.decoder().decode(
      PackReply<Body>.self, from: pack.answer(line))
    return Answer(id: id, result: .success(try #require(reply.body)), seconds: 0)
  }

  /// The files of the site, as texts by path.
  func pages() throws -> [String: String] {
    let registry = try Registry([pack.description])
    let ids = registry.checked.map { $0.id }
    let algebra = "# Algebra\n\n## First\n\n```math order\na + b = b + a\n```\n"
    let site = Site(
      registry: registry,
      verdict: Verdict(
        entries: registry.checked,
        answers: try ids.map { try ask("example", $0, as: Worksheet.self) }),
      guides: [("algebra", algebra), ("begin", guide)].map { id, text in
        Answer(
          id: id,
          result: .success(
            PackFile(
              file: "Catalog/Numbers/Guides/\(id == "begin" ? "Begin" : "Algebra").md", text: text)),
          seconds: 0)
      },
      sources: try ids.map { try ask("source", $0, as: [PackFile].self) },
      live: [try ask("live", "begin", as: LiveShown.self)], modules: modules,
      texts: Sample.texts)
    return Dictionary(
      uniqueKeysWithValues: try site.files().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  func problems() throws -> [String] {
    do {
      _ = try pages()
      return []
    } catch let problems as Problems {
      return problems.all.map { $0.description }
    }
  }

  /// With a module, which is no program: the site only passes it on.
  var live: PageSample {
    get throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "m-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try Data([0]).write(to: folder.appending(path: "begin.practice.wasm"))
      var sample = self
      sample.modules = LiveModules(folder: folder.path)
      return sample
    }
  }
}

@Suite struct `A page that belongs to no entry` {
  @Test func `is its guide, filled, and nothing around it`() throws {
    let pages = try PageSample().pages()
    let page = try #require(pages["begin.html"])
    _ = try Markup(page)
    #expect(
      page.contains("are <data class=\"value\" value=\"4\">4</data>, see <a href=\"one.html\">"))
    #expect(page.contains("id=\"formula.order\"") && page.contains("id=\"figure.plane\""))
    #expect(page.contains("Half of <span data-slot=\"0\">"))
    #expect(page.contains("id=\"catalog.checks\"") && !page.contains("catalog run"))
    #expect(pages["figures/begin.plane.svg"] != nil)
    #expect(try #require(pages["markdown/begin.md"]).contains("Two and two are 4"))
  }

  @Test func `stands with its checks on the page on verification`() throws {
    let page = try #require(try PageSample().pages()["verification.html"])
    // its example, its formula, five of its exercise; and the formula of the other page
    #expect(page.contains("<a href=\"begin.html#check.1\">7</a>"))
    #expect(page.contains("<a href=\"algebra.html#check.1\">1</a>"))
  }

  @Test func `says without script where each question leads`() throws {
    let pages = try PageSample().pages()
    let page = try #require(pages["begin.html"])
    let row =
      "<td><a href=\"begin.html#exercise.half\">A half</a></td><td>halves &amp; wholes</td>"
      + "<td><a href=\"algebra.html#first\">First, in Algebra</a></td>"
    #expect(page.contains(row))
    #expect(!page.contains("assessment.js") && !page.contains("data-begin"))
    let markdown = try #require(pages["markdown/begin.md"])
    #expect(
      markdown.contains(
        "| [A half](begin.md#a-half) | halves \\& wholes | [First, in Algebra](algebra.md#first) |")
    )
  }

  @Test func `holds every proposal for the script, none of them shown`() throws {
    let page = try #require(try PageSample().live.pages()["begin.html"])
    _ = try Markup(page)
    #expect(page.contains("<script defer=\"\" src=\"assessment.js\"></script>"))
    #expect(
      page.contains(
        "<p data-begin=\"half\" hidden=\"\">Begin with <a href=\"algebra.html#first\">"
          + "First, in Algebra</a>. Not right yet: halves &amp; wholes.</p>"))
    #expect(
      page.contains(
        "<p data-begin=\"\" hidden=\"\">Begin with <a href=\"chapter-numbers.html\">Numbers</a>. "
          + "Everything was right: read quickly what you know already.</p>"))
    #expect(page.contains("<li data-exercise=\"half\" hidden=\"\">halves &amp; wholes</li>"))
  }

  @Test func `is refused where its assessment names other exercises than it has`() throws {
    #expect(
      try PageSample(exercise: "third").problems() == [
        "Catalog/Numbers/Guides/Begin.md:20: the exercises of begin and those of its assessment are "
          + "not the same. Write one probe for each exercise."
      ])
  }

  @Test func `is refused where its assessment leads to no section`() throws {
    #expect(
      try PageSample(section: "Frist").problems() == [
        "Catalog/Numbers/Entries/Begin.swift:3: the link algebra.md#frist leads to no heading of "
          + "algebra. Write #first."
      ])
  }

  @Test func `is refused where it has an assessment and does not show it`() throws {
    var sample = PageSample()
    sample.guide.replace("```assessment\n```", with: "")
    #expect(
      try sample.problems() == [
        "Catalog/Numbers/Entries/Begin.swift:3: the guide of begin does not show its assessment. "
          + "Write ```assessment where it shall stand."
      ])
  }
}
