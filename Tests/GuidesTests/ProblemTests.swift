import Diagnostics
import Guides
import Testing

/// The problems of a guide with a title, each on a line.
private func problems(_ body: String) -> [String] {
  Guide("# T\n\n\(body)\n", file: "T.md").problems.map { $0.description }
}

@Suite struct `The problems of a guide` {
  @Test(arguments: [
    (
      "a $`x` b",
      "T.md:3: the formula $`x` is not closed by a $. Write $ directly after the closing backtick."
    ),
    (
      "a\n`x`$ b",
      "T.md:4: the formula `x`$ is not opened by a $. Write $ directly before the opening backtick."
    ),
    ("$` `$", "T.md:3: the formula is empty. Write the formula in TeX, or remove it."),
    ("```math\n\n```", "T.md:3: the formula is empty. Write the formula in TeX, or remove it."),
    (
      "```math a b\nx\n```",
      "T.md:3: the block 'math' cannot use 'b'. Write 'math NAME', with a name of one word."
    ),
    ("`=1x`", "T.md:3: `=1x` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."),
    ("`= x`", "T.md:3: `= x` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."),
    ("`=a[`", "T.md:3: `=a[` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."),
    (
      "`=a[]`", "T.md:3: `=a[]` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."
    ),
    (
      "`=a[-1]`",
      "T.md:3: `=a[-1]` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."
    ),
    (
      "`=a[1,2,3]`",
      "T.md:3: `=a[1,2,3]` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."
    ),
    (
      "`=a .3f b`",
      "T.md:3: `=a .3f b` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."
    ),
    ("`=a .3x`", "T.md:3: `.3x` in `=a .3x` is not a format. Use one of .3f, .2e, .4g, d, .1%."),
    (
      "`=a  d`",
      "T.md:3: `=a  d` does not ask for a value. Write `=name`, `=name[0]` or `=name .3f`."
    ),
    (
      "```figre a\n```",
      "T.md:3: no block is called 'figre'. Write 'figure', or 'text' if it is ordinary code."
    ),
    (
      "```Table a\n```",
      "T.md:3: no block is called 'Table'. Write 'table', or 'text' if it is ordinary code."
    ),
    ("```figure\n```", "T.md:3: the block 'figure' does not say which. Write 'figure NAME'."),
    (
      "```listing\n```",
      "T.md:3: the block 'listing' does not say which. Write 'listing SYMBOL', with one or more symbols of the implementation."
    ),
    (
      "```figure a b\n```",
      "T.md:3: the block 'figure' cannot use 'b'. Write 'figure NAME', with a name of one word."
    ),
    ("```steps\n```", "T.md:3: the block 'steps' does not say which. Write 'steps NAME'."),
    (
      "```steps a\n- b\n```",
      "T.md:3: the caption of the block 'steps' is not one paragraph. Write the caption as one paragraph of inline Markdown."
    ),
    ("```checks a b\n```", "T.md:3: the block 'checks' cannot use 'a b'. Write 'checks' alone."),
    (
      "```assessment a\n```",
      "T.md:3: the block 'assessment' cannot use 'a'. Write 'assessment' alone."
    ),
    (
      "```listing A\nlet a = 1\n```",
      "T.md:3: the block 'listing' has a text, which would be lost. Leave the block 'listing' empty and write the text outside of it."
    ),
    (
      "```figure a\n- b\n```",
      "T.md:3: the caption of the block 'figure' is not one paragraph. Write the caption as one paragraph of inline Markdown."
    ),
    (
      "```table a\nb\n\nc\n```",
      "T.md:3: the caption of the block 'table' is not one paragraph. Write the caption as one paragraph of inline Markdown."
    ),
    (
      "```figure a\nb $`c`\n```",
      "T.md:4: the formula $`c` is not closed by a $. Write $ directly after the closing backtick."
    ),
    (
      "|a|b|\n|-|-|\n|1|$|x|y|$|",
      "T.md:5: the row has 3 cells more than the table has columns. Write \\| for a pipe that is not the border of a cell, or remove the cell."
    ),
    (
      "|a|\n|-|\n|1|2|",
      "T.md:5: the row has a cell more than the table has columns. Write \\| for a pipe that is not the border of a cell, or remove the cell."
    ),
    (
      "<div>\na\n</div>",
      "T.md:3: raw HTML is not passed through: <div>. Write it in Markdown, or in backticks if it is to be shown."
    ),
    (
      "a <b>",
      "T.md:3: raw HTML is not passed through: <b>. Write it in Markdown, or in backticks if it is to be shown."
    ),
    (
      "![a](https://b.org/c.png)",
      "T.md:3: the image https://b.org/c.png is not part of the site. Use a figure of the worksheet, or a file of the site."
    ),
    (
      "![a](//b.org/c.png)",
      "T.md:3: the image //b.org/c.png is not part of the site. Use a figure of the worksheet, or a file of the site."
    ),
    (
      "Again\n===",
      "T.md:3: 'Again' is a second title. Keep one heading of level 1, and use ## for sections."
    ),
  ])
  func `name the line, the fault and the cure`(body: String, problem: String) {
    #expect(problems(body) == [problem])
  }

  @Test(arguments: [
    "```swift\nx\n```", "```sh\nx\n```", "```bash\nx\n```", "```text\nx\n```", "```csv\nx\n```",
    "```json\nx\n```", "```\nx\n```", "```python\nx\n```", "`==` `=` `=>` `a=b`", "5$ and `x`, $ 6",
    "![a](b.png) [c](https://d.org)", "    <b>", "`<b>`", "$`a`$, $`b`$$`c`$", "```haskell\n```",
  ])
  func `are none in an ordinary text`(body: String) {
    #expect(problems(body) == [])
  }

  @Test func `are all there at once, by line`() {
    #expect(
      Guide("`=1`\n\n<b>\n\n```figre a\n```\n\n$`$`x`", file: "G.md").problems.map { $0.line }
        == [1, 1, 3, 5, 8])
    #expect(
      Guide("a", file: "G.md").problems.map { $0.description }
        == ["G.md:1: the guide has no title. Begin it with a line '# TITLE'."])
  }

  @Test func `are not found where one dollar closes one formula and seems to open another`() {
    #expect(problems("$`a`$`b`") == [])
    #expect(problems("$`a`$`b`$").count == 1)
  }
}

@Suite struct `The problems of the sections` {
  @Test func `say what is missing, unknown, repeated, misplaced and empty`() {
    let guide = Guide(
      """
      # T
      ## Definition
      a
      ## Idea
      b
      ## Worked exmaple
      c
      ## History
      d
      ## Definition
      e
      ## Practice
      ## References
      """, file: "T.md")
    let order =
      "the sections are Idea, Definition, Worked example, Implementation, When it fails, Practice, References"
    #expect(
      guide.sectionProblems().map { $0.description } == [
        "T.md:4: the section 'Idea' stands after 'Definition'. Move 'Idea' before 'Definition'.",
        "T.md:6: 'Worked exmaple' is not a section of a guide. Write 'Worked example', or make it a heading of level 3 within a section.",
        "T.md:8: 'History' is not a section of a guide. Make it a heading of level 3 within a section.",
        "T.md:10: the section 'Definition' is there twice. Join the two into one.",
        "T.md:12: the section 'Practice' is empty. Write something under 'Practice'.",
        "T.md:13: the section 'References' is empty. Write something under 'References'.",
        "T.md: the section 'Worked example' is missing. Add '## Worked example'; \(order).",
        "T.md: the section 'Implementation' is missing. Add '## Implementation'; \(order).",
        "T.md: the section 'When it fails' is missing. Add '## When it fails'; \(order).",
      ])
  }

  @Test func `are of no concern to other pages`() {
    #expect(Guide("# About\n\nText.", file: "About.md").problems == [])
  }
}
