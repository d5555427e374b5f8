import Figures
import Foundation
import LiveKit
import MathCore
import SiteGenerator
import Testing

private let side = Playground(
  "side", parameters: [.number("a", "side <a>", at: 1.5, in: 0...2, step: 0.5)],
  on: { _ in
    Figure(
      "A square & its side", description: "A square.", x: .linear("x", range: 0...2),
      y: .linear("y", range: 0...2), layers: [])
  }
) { given, scene throws(LiveFailure) in
  let a = given.number("a")
  scene.draw(
    Figure.Outline([Figure.Point(0, 0), Figure.Point(a, 0), Figure.Point(a, a)], series: 0))
  scene.show("area", -a * a, decimals: 2)
}

private func area(
  _ name: StaticString = "area", prompt: String = "The area of side `=a`? Is it $`\\given{a}^2`$?",
  solution: String = "`=square .1f`"
) -> Exercise {
  Exercise(
    name, title: "An <area>", .number, within: .absolute(1e-9), prompt: prompt,
    hints: ["Square `=a`."], solution: solution, routes: [.init("You took `=a` twice.")]
  ) { random, problem in
    let a = random.whole(in: 3...9999)
    problem.give("a", -a)
    problem.give("square", a * a)
    problem.answer(a * a)
    problem.route(2 * a)
  }
}

/// The sample with live parts, and with the block of the playground.
private func sample(
  _ exercise: Exercise = area(), block: String = "```playground side\n```\n\n",
  modules: LiveModules = .none
) -> Sample {
  var sample = Sample(
    live: Live("square", playgrounds: [side], exercises: [exercise]), modules: modules)
  sample.squareGuide.replace("## Worked example", with: block + "## Worked example")
  return sample
}

/// Modules of some entries, which are no programs: the site only passes them on.
private func modules(_ names: String...) throws -> LiveModules {
  let folder = FileManager.default.temporaryDirectory.appending(path: "m-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for name in names { try Data([0, 97, 115, 109]).write(to: folder.appending(path: name)) }
  return LiveModules(folder: folder.path)
}

@Suite struct `Live parts of a page` {
  @Test func `are complete without a module, and ask for no script`() throws {
    let page = try #require(try sample().pages()["square.html"])
    let document = try Markup(page)
    #expect(Set(document.ids).count == document.ids.count)
    #expect(page.contains("<dt>area</dt><dd data-readout=\"0\" data-decimals=\"2\">−2.25</dd>"))
    #expect(page.contains("An &lt;area&gt;</h3>"))
    #expect(
      page.contains("<summary>Hint 1</summary>") && page.contains("<summary>Solution</summary>"))
    let body = try #require(
      page.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first)
    #expect(!page.contains("src=\"live") && !body.contains("<form") && !body.contains("<button"))
  }

  @Test func `have inputs and scripts where there is a module`() throws {
    let names = ["square.draw.wasm", "square.practice.wasm"]
    let pages = try sample(modules: modules(names[0], names[1])).pages()
    let page = try #require(pages["square.html"])
    _ = try Markup(page)
    #expect(page.contains("<label for=\"playground.side-0\">side &lt;a&gt;</label>"))
    #expect(page.contains("min=\"0\" max=\"2\" step=\"0.5\" value=\"1.5\""))
    for script in ["live/square.draw.js", "live.js", "drawing.js", "playgrounds.js", "practice.js"]
    {
      #expect(page.contains("<script defer=\"\" src=\"\(script)\"></script>"))
    }
    // what grades is fetched when it is needed
    #expect(!page.contains("square.practice.js"))
    #expect(
      pages["live/square.practice.js"]
        == "(self.catalogModules ??= {})[\"square.practice\"] = \"AGFzbQ==\";\n")
    #expect(try #require(pages["tiling.html"]).contains("src=\"live") == false)
  }

  @Test func `mark each number that another problem changes`() throws {
    let page = try #require(try sample().pages()["square.html"])
    let slots = page.matches(of: /<span data-slot="0">(−[0-9]+)<\/span>/)
    #expect(slots.count == 2)
    let number = try #require(slots.first).output.1.dropFirst()
    let minus = "<mo form=\"prefix\">−</mo>"
    #expect(page.contains("<mrow data-slot=\"0\">\(minus)<mn>\(number)</mn></mrow>"))
    #expect(page.contains("<span data-slot=\"1\" data-format=\".1f\">"))
    // Markdown has the numbers and none of the marks
    let markdown = try #require(try sample().pages()["markdown/square.md"])
    #expect(markdown.contains("The area of side -\(number)? Is it $`-\(number)^2`$?"))
    #expect(!markdown.contains("htmlData"))
  }

  @Test func `are told where the guide does not show them, or asks for others`() throws {
    #expect(
      try sample(block: "").problems() == [
        "Catalog/Shapes/Entries/Square.swift:5: the guide of square does not show the playground "
          + "side. Write ```playground side where it helps."
      ])
    #expect(
      try sample(block: "```playground side\n```\n\n```exercise aera\n```\n\n").problems() == [
        "Catalog/Shapes/Guides/Square.md:22: the entry has no exercise 'aera'. Write area."
      ])
  }

  @Test func `are told where a text asks for what is not given`() throws {
    #expect(
      try sample(area(solution: "`=cube`")).problems() == [
        "Catalog/Shapes/Entries/Square.swift:5: the exercise area asks for 'cube', which it is not "
          + "given. Give it in the problem, or correct the name."
      ])
    #expect(
      try sample(area(prompt: "$`\\given{a .2x}`$?")).problems() == [
        "Catalog/Shapes/Entries/Square.swift:5: the exercise area writes 'a' as '.2x'. "
          + "Use one of .3f, .2e, .4g, d, .1%."
      ])
  }

  @Test func `stand once where the guide puts them`() throws {
    let block = "```playground side\n```\n\n```exercise area\n```\n\n"
    let page = try #require(try sample(block: block).pages()["square.html"])
    #expect(page.matches(of: /class="exercise"/).count == 1)
  }

  @Test func `may have the name of a part of the other kind`() throws {
    let page = try #require(
      try sample(area("side"), block: "```playground side\n```\n\n").pages()["square.html"])
    #expect(page.contains("id=\"playground.side\"") && page.contains("id=\"exercise.side\""))
  }
}
