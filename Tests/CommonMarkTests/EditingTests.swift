import CommonMark
import Testing

private let block = Rendition(
  .block, html: "<figure>F</figure>", commonMark: "*FIG*\n\nline", text: "a figure")
private let inline = Rendition(.inline, html: "<b>7</b>", commonMark: "7 | *x*", text: "seven")

extension Node {
  fileprivate func first(_ isMeant: (Kind) -> Bool) throws -> Node {
    try #require(descendants.first { isMeant($0.kind) })
  }
}

@Suite struct `Editing a document` {
  @Test func `puts an inline in the place of a code span in both formats`() throws {
    var document = Document("a `x` b")
    let code = try document.root.first { $0 == .code("x") }
    document.replace(code, with: inline)
    #expect(document.html() == "<p>a <b>7</b> b</p>\n")
    #expect(document.commonMark() == "a 7 | *x* b\n")
    #expect(document.root.text == "a seven b")
    #expect(document.html() == "<p>a <b>7</b> b</p>\n")
  }

  @Test func `puts a block in the place of a code block in both formats`() throws {
    var document = Document("a\n\n```\nx\n```\n\nb")
    document.replace(document.root.children[1], with: block)
    #expect(document.html() == "<p>a</p>\n<figure>F</figure>\n<p>b</p>\n")
    #expect(document.commonMark() == "a\n\n*FIG*\n\nline\n\nb\n")
    #expect(document.root.children[1].kind == .inserted(block))
    #expect(document.root.children[1].line == 3)
  }

  @Test func `leaves a quotation or a list around a block in one piece`() throws {
    for source in [
      "> a\n>\n> ```\n> x\n> ```\n>\n> b\n", "- a\n\n  ```\n  x\n  ```\n\n  b\n",
      "- ```\n  x\n  ```\n\n  b",
    ] {
      var document = Document(source)
      let code = try document.root.first { $0 == .codeBlock(info: "", literal: "x\n") }
      document.replace(code, with: block)
      let again = Document(document.commonMark())
      #expect(again.root.children.count == 1)
      #expect(again.root.text.hasSuffix("FIGlineb"))
    }
  }

  @Test func `puts blocks before, behind, first and last`() {
    func block(_ name: String) -> Rendition {
      Rendition(.block, html: "<hr id=\"\(name)\" />", commonMark: name, text: name)
    }
    var document = Document("x")
    let x = document.root.children[0]
    document.insert(block("before"), before: x)
    document.insert(block("after"), after: x)
    document.append(block("last"))
    document.prepend(block("first"))
    #expect(document.commonMark() == "first\n\nbefore\n\nx\n\nafter\n\nlast\n")
    document.remove(x)
    #expect(document.commonMark() == "first\n\nbefore\n\nafter\n\nlast\n")
    #expect(x.text == "x", "the handle of a removed node stays valid")
  }

  @Test func `puts the text of an inline into the description of an image`() throws {
    var document = Document("![a *`x`*](p.png)")
    let code = try document.root.first { $0 == .code("x") }
    document.replace(code, with: inline)
    #expect(document.html() == "<p><img src=\"p.png\" alt=\"a seven\" /></p>\n")
  }

  @Test func `keeps a node of a cell a node`() throws {
    var document = Document("|a|\n|-|\n|`x`|")
    let code = try document.root.first { $0 == .code("x") }
    document.replace(code, with: inline)
    #expect(document.html().contains("<td><b>7</b></td>"))
    #expect(document.commonMark() == "| a |\n| --- |\n| 7 \\| *x* |\n")
  }

  @Test func `rewrites a literal`() throws {
    var document = Document("a$ b")
    let text = try document.root.first { $0 == .text("a$ b") }
    document.setLiteral(of: text, to: "<c>")
    #expect(document.html() == "<p>&lt;c&gt;</p>\n")
    #expect(document.commonMark() == "\\<c\\>\n")
  }

  @Test func `refuses a block within a line`() async {
    await #expect(processExitsWith: .failure) {
      var document = Document("a `x`")
      let code = document.root.descendants[3]
      document.replace(code, with: Rendition(.block, html: "", commonMark: "", text: ""))
    }
  }

  @Test func `refuses a node of another document`() async {
    await #expect(processExitsWith: .failure) {
      var document = Document("a")
      document.remove(Document("b").root.children[0])
    }
  }
}

@Suite struct `Text as a rendition` {
  @Test func `is escaped for each format`() {
    let rendition = Rendition.text("a < b & *c* | \"d\"")
    #expect(rendition.html == "a &lt; b &amp; *c* | &quot;d&quot;")
    #expect(rendition.commonMark == "a \\< b \\& \\*c\\* | \"d\"")
    #expect(Document(rendition.commonMark).root.text == rendition.text)
  }
}
