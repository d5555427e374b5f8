import CommonMark
import Testing

@Suite struct `A pipe table` {
  @Test func `becomes a table with aligned columns`() {
    let document = Document("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
    #expect(
      document.html() == """
        <div class="scroll" role="region" aria-label="Table" tabindex="0">
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-left">b</th>\
        <th scope="col" class="align-center">c</th><th scope="col" class="align-right">d</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="align-left">2</td>\
        <td class="align-center">3</td><td class="align-right">4</td></tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(
      document.commonMark()
        == "| a | b | c | d |\n| --- | :-- | :-: | --: |\n| 1 | 2 | 3 | 4 |\n")
  }

  @Test func `keeps its cells as nodes`() {
    let document = Document("a | b\n--|--\n[x](y.md) | `=z` *w*")
    let kinds = document.root.descendants.dropFirst().map { $0.kind }
    let (head, body) = (
      Node.Kind.tableCell(TableCell(isHeader: true, alignment: nil)),
      Node.Kind.tableCell(TableCell(isHeader: false, alignment: nil))
    )
    #expect(
      kinds == [
        .table, .tableRow(surplus: 0), head, .text("a"), head, .text("b"),
        .tableRow(surplus: 0), body, .link(url: "y.md", title: ""), .text("x"),
        body, .code("=z"), .text(" "), .emphasis, .text("w"),
      ])
    #expect(document.root.children[0].children.map { $0.line } == [1, 3])
    #expect(document.root.descendants.first { $0.kind == .code("=z") }?.line == 3)
  }

  @Test func `has pipes in cells where they are escaped or in code`() {
    let document = Document(
      #"""
      | a \| b | `c \| d` | `e | f` |
      |---|---|---|
      """#)
    let html = document.html()
    #expect(html.contains("<th scope=\"col\">a | b</th>"))
    #expect(html.contains("<code>c | d</code>"))
    #expect(html.contains("<code>e | f</code>"))
    #expect(
      document.commonMark()
        == "| a \\| b | `c \\| d` | `e \\| f` |\n| --- | --- | --- |\n")
    #expect(Document(document.commonMark()).html() == html)
  }

  @Test func `leaves escaped pipes elsewhere as CommonMark has them`() {
    let document = Document("a \\| b `c \\| d` [e](f\\|g)\n\n```\nh \\| i\n```\n")
    #expect(
      document.html()
        == "<p>a | b <code>c \\| d</code> <a href=\"f%7Cg\">e</a></p>\n"
        + "<pre><code>h \\| i\n</code></pre>\n")
    #expect(Document("\u{10A7F} a\\|b").html() == "<p>\u{10A7F} a|b</p>\n")
  }

  @Test func `fills short rows and cuts long ones`() {
    let document = Document("|a|b|\n|-|-|\n|1\n|1|2|3|\n||2|")
    let rows = document.root.children[0].children.map { $0.children.map { $0.text } }
    #expect(rows == [["a", "b"], ["1", ""], ["1", "2"], ["", "2"]])
    let kinds = document.root.children[0].children.map { $0.kind }
    #expect(kinds == [0, 0, 1, 0].map { .tableRow(surplus: $0) })
  }

  @Test func `can follow the lines of a paragraph and stand in lists and quotations`() {
    #expect(
      Document("x\ny\na|b\n-|-\n1|2\n\nz").root.children.map { $0.kind }
        == [.paragraph, .table, .paragraph])
    #expect(Document("x\ny\na|b\n-|-").root.children[0].text == "x y")
    #expect(Document("> a|b\n> -|-\n> 1|2").root.children[0].children.map { $0.kind } == [.table])
    let list = Document("- a|b\n  -|-\n  1|2\n- c")
    #expect(list.root.descendants.contains { $0.kind == .table })
    #expect(Document(list.commonMark()).html() == list.html())
  }

  @Test func `has a line even where two spaces end its lines`() {
    #expect(Document("|a|b|  \n|-|-|  \n|1|2|  ").root.children.map { $0.kind } == [.table])
  }

  @Test(arguments: [
    "a | b", "a | b\n- | - | -", "a | b\n- | x", "a\n:-", "a | b\n\n- | -", "- | -\na | b",
    "a | b\n`-` | -", "a | b\n-:- | -",
  ])
  func `is none without a delimiter line that fits`(source: String) {
    #expect(!Document(source).root.descendants.contains { $0.kind == .table })
  }

  @Test func `is one with smart punctuation too`() {
    let document = Document("|a|b|\n|--|---|\n|\"1\"|2|", smartPunctuation: true)
    #expect(document.root.children.map { $0.kind } == [.table])
    #expect(document.root.text == "ab“1”2")
  }

  @Test func `has room for a combining mark at the beginning of a cell`() {
    let document = Document("| \u{301}a | b |\n|---|---|")
    #expect(Document(document.commonMark()).html() == document.html())
    #expect(document.root.text == "\u{301}ab")
  }
}
