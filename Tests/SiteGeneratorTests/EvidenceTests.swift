import CommonMark
import Testing

@Suite struct `Evidence on a page` {
  @Test func `a value of the name of a check leads to the row of the check`() throws {
    let html = try Sample().pages()["square.html"] ?? ""
    #expect(
      html.contains(
        "gives <a class=\"checked\" href=\"#check.1\">"
          + "<data class=\"value\" value=\"9\">9.00</data></a>"))
    #expect(html.contains("<script defer=\"\" src=\"evidence.js\"></script>"))
  }

  @Test func `a value that a check names leads to it, with its place among its numbers`() throws {
    let html = try Sample().pages()["tiling.html"] ?? ""
    #expect(
      html.contains(
        "There are <a class=\"checked\" href=\"#check.1\" data-component=\"1\">"
          + "<data class=\"value\" value=\"2\">2</data></a> tiles."))
  }

  @Test
  func `a value that no check holds is shown as it is, and without checked numbers no script`()
    throws
  {
    let square = try Sample().pages()["square.html"] ?? ""
    #expect(
      square.contains("it is <data class=\"value\" value=\"3.0000000000000004\">3.000</data>"))
    let tiling = try Sample(proves: []).pages()["tiling.html"] ?? ""
    #expect(tiling.contains("There are <data class=\"value\" value=\"2\">2</data> tiles."))
    #expect(!tiling.contains("evidence.js"))
  }

  @Test func `Markdown keeps the number alone`() throws {
    #expect(try Sample().pages()["markdown/tiling.md"]?.contains("There are 2 tiles.") == true)
  }

  @Test func `what a check cannot prove is a problem of the site`() throws {
    #expect(
      try Sample(proves: ["sum"]).problems() == [
        "Catalog/Shapes/Entries/Tiling.swift:6: tiling: The check 'tiles' says that it proves 'sum', "
          + "which is not shown. See 'catalog check tiling'."
      ])
  }

  @Test func `the row of a check tells all of it`() throws {
    let pages = try Sample().pages()
    let row = [
      "<tr id=\"check.1\"><td class=\"claim\">area <code><data class=\"place\" "
        + "value=\"Catalog/Shapes/Entries/Square.swift:40\">Square.swift:40</data></code></td>",
      "<td class=\"amount align-right\"><data class=\"value\" value=\"9\">9</data></td>",
      "<td class=\"amount align-right\"><data class=\"value\" value=\"9\">9</data></td>",
      "<td class=\"short align-right\">exact</td>",
      "<td class=\"short align-right\"><data class=\"value\" value=\"0\">0</data></td>",
      "<td class=\"tolerance\"><data class=\"value\" value=\"1e-15\">relative 1e-15</data></td>",
      "<td class=\"reason\">closed form: 3 · 3</td></tr>",
    ]
    #expect(pages["square.html"]?.contains(row.joined()) == true)
    #expect(
      pages["markdown/square.md"]?.contains(
        "| rounding \\| of a third `Square.swift:41` | 4.4e-16 | at most 1e-15 |  |  |  | "
          + "theorem: half an ulp |") == true)
  }

  @Test func `a long list can be unfolded`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["tiling.html"]?.contains(
        "<details class=\"whole\"><summary>(1, 2, 3, 4, 5, 6, …), 7 numbers</summary>"
          + "(1, 2, 3, 4, 5, 6, 7)</details>") == true)
    #expect(
      pages["markdown/tiling.md"]?.contains("| tiles `Tiling.swift:20` | (1, 2, 3, 4, 5, 6, 7) |")
        == true)
  }

  @Test func `a checked formula and the steps of a method lead to their checks`() throws {
    var sample = Sample(hasSteps: true)
    sample.squareGuide = sample.squareGuide.replacing(
      "## Worked example",
      with: """
        ```math double
        b = k a
        ```

        ```steps doubling
        ```

        ## Worked example
        """)
    let html = try sample.pages()["square.html"] ?? ""
    #expect(
      html.contains("<p class=\"evidence\"><a class=\"checked\" href=\"#check.4\">checked</a></p>"))
    #expect(
      html.contains(
        "<p class=\"steps-note\">Numbers are rounded to four digits. "
          + "<a class=\"checked\" href=\"#check.5\">Every formula was evaluated"))
  }
}

@Suite struct `The page on verification` {
  @Test func `counts what the checks rest on`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["verification.html"]?.contains("<data class=\"value\" value=\"4\">4</data> checks held")
        == true)
    let markdown = pages["markdown/verification.md"] ?? ""
    for row in [
      "| reference implementation | another program, named with its version, gives this value | 1 | 7 |",
      "| published value | a table or a paper, named with the place, has this value | 1 | 0 |",
      "| theorem | a theorem, which is stated, says what must hold of the result | 1 | 1 |",
    ] { #expect(markdown.contains(row)) }
    #expect(
      markdown.contains("| closed form | ") && markdown.contains("| agreement of two methods |"))
  }

  @Test func `leads to the checks of each entry, and to the one nearest to its tolerance`() throws {
    let pages = try Sample().pages()
    let row = [
      "<tr><td><a href=\"square.html\">Square</a></td>",
      "<td class=\"align-right\"><a href=\"square.html#check.1\">3</a></td>",
      "<td class=\"align-right\"><data class=\"value\" value=\"1\">1</data></td>",
      "<td class=\"align-right\"><data class=\"value\" value=\"0\">0</data></td>",
      "<td class=\"align-right\"></td>",
      "<td class=\"align-right\"><a href=\"square.html#check.2\">44%</a></td></tr>",
    ].joined()
    #expect(pages["verification.html"]?.contains(row) == true)
    #expect(
      pages["markdown/verification.md"]?.contains(
        "| [Tiling \\<script\\> \\| \"quoted\"](tiling.md) | [1](tiling.md) | 0 | 0 |  | exact |")
        == true)
  }
}
