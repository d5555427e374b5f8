import CommonMark
import Foundation
import SiteGenerator
import Testing

@Suite struct `Steps in a page` {
  /// The pages of the sample, whose square has steps.
  static func pages(_ block: String = "```steps doubling\nAll *both*.\n```") throws -> [String:
    String]
  {
    var sample = Sample(hasSteps: true)
    sample.squareGuide.replace("Draw one.", with: block)
    return try sample.pages()
  }

  @Test func `are complete without a script`() throws {
    let html = try Self.pages()["square.html"] ?? ""
    #expect(throws: Never.self) { try Markup(html) }
    let block =
      html.components(separatedBy: "<div class=\"steps\" id=\"steps.doubling\">").last ?? ""
    #expect(block.contains("<figcaption>All <em>both</em>.</figcaption>"))
    for step in ["1", "2"] {
      #expect(block.contains("<tbody data-step=\"\(step)\">\n<tr><th scope=\"row\">\(step)</th>"))
      // one mark in each of the two drawings; the other point is out of range
      let marks = block.components(separatedBy: "<g class=\"mark\" data-step=\"\(step)\"><circle ")
      #expect(marks.count == 3)
      #expect(marks.dropFirst().allSatisfy { $0.hasPrefix("cx=") })
    }
    #expect(
      block.contains(
        "<td class=\"align-right\"><data class=\"value\" value=\"0.3333333333333333\">0.3333</data></td>"
      ))
    #expect(
      block.contains("aria-label=\"b equals 2 times 0.3333 is approximately equal to 0.6667\""))
    #expect(
      block.contains(
        "Numbers are rounded to four digits. <a class=\"checked\" href=\"#check.5\">Every formula was "
          + "evaluated with the unrounded numbers of every step: largest error 1e-16, tolerance 1e-12."
          + "</a>"))
    // controls are made by the script
    for word in ["<button", "<input", "hidden"] { #expect(!block.contains(word)) }
  }

  @Test func `bring their script, which other pages do not have`() throws {
    let pages = try Self.pages()
    let script = "<script defer=\"\" src=\"steps.js\"></script>"
    #expect(pages["square.html"]?.contains(script) == true)
    #expect(pages["tiling.html"]?.contains(script) == false)
    let text = try #require(pages["steps.js"])
    #expect(text.utf8.count < 6_000)
    for word in ["innerHTML", "eval(", "http:", "style=", "onclick"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `are a pipe table with TeX in Markdown`() throws {
    let pages = try Self.pages()
    let markdown = pages["markdown/square.md"] ?? ""
    #expect(
      markdown.contains(
        #"""
        | step | what changed | $`a`$ | $`v`$ | in numbers |
        | --: | --- | --: | --: | --- |
        | 1 | From $`a \| b`$ to 3. | 0.3333 | $`\begin{pmatrix} 0.3333 \\ 1 \end{pmatrix}`$ | $`b = 2 \cdot 0.3333 \approx 0.6667`$ |
        | 2 | From $`a \| b`$ to 3. | 0.6667 | $`\begin{pmatrix} 0.6667 \\ 1 \end{pmatrix}`$ | $`b = 2 \cdot 0.6667 \approx 1.333`$ |
        """#))
    let file = pages["figures/square.steps_20_doubling.svg"] ?? ""
    #expect(file.contains("<g class=\"marks\""))
    #expect(markdown.contains("](../figures/square.steps_20_doubling.svg)\n\nAll *both*.\n\n"))
  }

  @Test func `carry the same values in both formats`() throws {
    let pages = try Self.pages()
    let text = Document(pages["markdown/square.md"] ?? "").root.text
    var rest = text[...]
    for value in try Markup(pages["square.html"] ?? "").values {
      let place = rest.range(of: value.shown)
      #expect(place != nil, "\(value.shown)")
      if let place { rest = rest[place.upperBound...] }
    }
  }

  @Test func `that the run does not have are told`() throws {
    var sample = Sample(hasSteps: true)
    sample.squareGuide.replace("Draw one.", with: "```steps dubling\n```")
    #expect(
      try sample.problems() == [
        "Catalog/Shapes/Guides/Square.md:51: the worked example gives no trace 'dubling'. "
          + "Write doubling."
      ])
  }
}
