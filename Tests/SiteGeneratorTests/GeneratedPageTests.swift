import CatalogKit
import Diagnostics
import SiteGenerator
import Testing
import Verification

@Suite struct `The pages made of all entries` {
  @Test func `a concept stands once beside its algorithms, below it what to learn before`() throws {
    let pages = try Sample().pages()
    let title = "Tiling &lt;script&gt; | &quot;quoted&quot;"
    let circle = "<em class=\"planned\"><a href=\"circle.html\">Circle</a></em>"
    #expect(
      pages["concepts.html"]?.contains(
        "<tbody>\n<tr><th scope=\"rowgroup\" rowspan=\"1\"><a href=\"square.html\">Square</a></th>"
          + "<td><a href=\"tiling.html\">\(title)</a></td>"
          + "<td>a tile | &quot;square&quot;</td><td>code</td></tr>\n</tbody>\n") == true)
    #expect(
      pages["concepts.html"]?.contains(
        "<th scope=\"rowgroup\" rowspan=\"1\">\(circle)<span class=\"note\">after "
          + "<a href=\"square.html\">Square</a></span></th>") == true)
    #expect(
      pages["algorithms.html"]?.contains(
        "<th scope=\"rowgroup\" rowspan=\"2\"><a href=\"tiling.html\">\(title)</a>"
          + "<span class=\"note\">after \(circle)</span></th>") == true)
  }

  @Test func `in Markdown the name of a group stands in its first row`() throws {
    let markdown = try #require(try Sample().pages()["markdown/algorithms.md"])
    #expect(
      markdown.contains(
        #"""
        | Algorithm | Concept | For | By |
        | --- | --- | --- | --- |
        | [Tiling \<script\> \| "quoted"](tiling.md) after *[Circle](circle.md)* | [Square](square.md) | a tile \| "square" | code |
        |  | *[Circle](circle.md)* | what does \<not\> tile | idea |
        """#))
  }

  @Test func `a concept on which no algorithm rests directly is there too`() throws {
    let markdown = try #require(try Sample().pages()["markdown/concepts.md"])
    #expect(markdown.contains("| *[A stranger](stranger.md)* | none directly |  |  |"))
  }

  @Test func `only the pages with large tables ask for the script that sorts them`() throws {
    let pages = try Sample().pages()
    for (path, html) in pages where path.hasSuffix(".html") {
      #expect(
        html.contains("src=\"tables.js\"") == ["concepts.html", "algorithms.html"].contains(path),
        "\(path)")
    }
  }

  @Test func `a chapter has its entries step by step, its tables and its share`() throws {
    let pages = try Sample().pages()
    let shapes = try #require(pages["markdown/chapter-shapes.md"])
    #expect(
      shapes.hasPrefix("# Shapes\n\nWhat has corners.\n\n3 entries, 2 complete.\n\n## Entries\n"))
    // the circle, which stands between, is in another chapter
    #expect(
      shapes.contains(
        """
        ### Step 1

        - [Square](square.md) (concept): Four equal sides.
        - [A stranger](stranger.md) (planned): From elsewhere.

        ### Step 2

        - [Tiling
        """))
    #expect(
      shapes.contains(
        "Of 1 algorithm, 1 uses a concept of this chapter directly, and 1 rests on one in all."))
    #expect(shapes.contains("](../figures/chapter-shapes.topics-shapes.svg)"))
    let round = try #require(pages["markdown/chapter-round.md"])
    #expect(round.contains("### From concepts") == false)
    #expect(round.contains("| [Tiling \\<script\\> \\| \"quoted\"](tiling.md)"))
    #expect(!round.contains("[Square](square.md) | a tile"))
    #expect(pages["chapter-round.html"]?.contains("<h3 id=\"catalog.step.1\">") == false)
  }

  @Test func `topics have their shares as a chart and as numbers, and what matters less`() throws {
    let pages = try Sample().pages()
    let markdown = try #require(pages["markdown/topics.md"])
    #expect(markdown.contains("| [Shapes](chapter-shapes.md) | 1 (100 %) | 1 (100 %) |"))
    #expect(markdown.contains("| *[A stranger](stranger.md)* | 0 (0 %) | 0 (0 %) |"))
    #expect(
      markdown.contains("No algorithm of this reference rests on *[A stranger](stranger.md)*."))
    let figure = try #require(pages["figures/topics.topics-shapes.svg"])
    #expect(figure.contains(">Square<") && figure.contains(">A stranger<"))
    #expect(
      pages["topics.html"]?.contains("<li><a href=\"#topics.round\">Round things</a></li>") == true)
  }

  @Test func `the formula sheet has every displayed formula with its place, mark and symbols`()
    throws
  {
    let pages = try Sample().pages()
    #expect(
      pages["markdown/formulas.md"]?.contains(
        #"""
        ## Shapes

        ### Square

        [area](square.md#definition) [✓ checked](square.md#definition)

        ```math
        A = a^2 \& b
        ```

        $`a`$ the side \<of it\>
        """#) == true)
    #expect(
      pages["formulas.html"]?.contains("<a href=\"square.html#formula.area\">area</a>") == true)
  }

  @Test func `a formula that cannot be evaluated is marked, and one elsewhere says where`() throws {
    var sample = Sample()
    sample.isStatement = true
    sample.squareGuide = sample.squareGuide.replacing(
      "```math area\nA = a^2 \\& b\n```\n\n## Worked example\n",
      with: "None.\n\n## Worked example\n\n```math area\nA = a^2 \\& b\n```\n")
    let pages = try sample.pages()
    #expect(
      pages["markdown/formulas.md"]?.contains(
        "[area](square.md#worked-example), in Worked example statement, not checked\n") == true)
  }

  @Test func `every symbol has its meaning and the entry that has it`() throws {
    let markdown = try #require(try Sample().pages()["markdown/notation.md"])
    #expect(markdown.contains("| $`a`$ | the side \\<of it\\> | [Square](square.md#definition) |"))
    #expect(!markdown.contains("| $`b`$ |"))
  }

  @Test func `the glossary goes from A to Z`() throws {
    let markdown = try #require(try Sample().pages()["markdown/notation.md"])
    let glossary = try #require(markdown.split(separator: "## Glossary\n").last)
    #expect(
      glossary.split(separator: "\n").map { $0.prefix(16) } == [
        "### A", "- [A stranger](s", "### C", "- [Circle](circl", "### S", "- [Square](squar",
        "### T", "- [Tiling \\<scri",
      ])
  }

  @Test func `data sets are described from their files`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["markdown/datasets.md"]?.contains(
        #"""
        ## Sides

        Lengths in metres.

        - **A row is:** a square
        - **Size:** 4 rows, 2 columns
        - **Source:** Nobody, \<1900\>
        - **Licence:** CC0
        - **Used by:** [Square](square.md)
        - **File:** `sides.csv`

        ![Sides: how often each length of a side occurs. The heights of the bars are numbers of rows, 3 in all.](../figures/datasets.sides.svg)

        Sides: how often each length of a side occurs.

        | Column | Meaning | Unit | Values | Missing |
        | --- | --- | --- | --- | --: |
        | `side` | length of a side | m | 1.5 to 3 | 1 |
        | `kind` | how \<large\> \| it is |  | small, large | 0 |

        | side | kind |
        | --: | --- |
        | 1.5 | small |
        | 3 | large |
        | NA | large |
        | 2 | small |
        """#) == true)
    #expect(pages["figures/datasets.sides.svg"] != nil)
  }

  @Test func `a data set that cannot be had is a problem of its entry`() throws {
    var sample = Sample()
    sample.dataFailure = .refused("no")
    #expect(
      try sample.problems() == [
        "Catalog/Shapes/Entries/Square.swift:5: the data set sides of square cannot be had or read. "
          + "See that the pack answers 'data' for it with a CSV file sides.csv."
      ])
  }
}
