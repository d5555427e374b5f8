import CommonMark
import Testing

@Suite struct `A document` {
  @Test func `has the nodes that its source describes`() {
    let document = Document("# Title\n\nA *b* `c`\n\n```swift x\nlet\n```\n")
    let kinds = document.root.descendants.map { $0.kind }
    #expect(
      kinds == [
        .document, .heading(level: 1), .text("Title"),
        .paragraph, .text("A "), .emphasis, .text("b"), .text(" "), .code("c"),
        .codeBlock(info: "swift x", literal: "let\n"),
      ])
    #expect(document.root.children.map { $0.line } == [1, 3, 5])
  }

  @Test func `tells links, images, lists and breaks with their contents`() {
    let document = Document("4. [a](u \"t\")\\\n   ![b](v)\n   c")
    #expect(
      document.root.descendants.dropFirst().map { $0.kind } == [
        .list(start: 4, isTight: true), .item, .paragraph, .link(url: "u", title: "t"), .text("a"),
        .lineBreak, .image(url: "v", title: ""), .text("b"), .softBreak, .text("c"),
      ])
  }

  @Test func `knows the line of a code span on a later line of a paragraph`() {
    let document = Document("a\n\nb\n`c`\n\n> - d\n>   `e`\n")
    let lines = document.root.descendants.compactMap { node -> Int? in
      if case .code = node.kind { node.line } else { nil }
    }
    #expect(lines == [4, 7])
  }

  @Test func `enters every node before its children and leaves it after them`() {
    let document = Document("> *a*")
    let steps = document.root.walk.map { step in
      switch step {
      case .enter(let node): "enter \(node.kind)"
      case .exit(let node): "exit \(node.kind)"
      }
    }
    #expect(
      steps == [
        "enter document", "enter blockQuote", "enter paragraph", "enter emphasis",
        "enter text(\"a\")", "exit text(\"a\")", "exit emphasis", "exit paragraph",
        "exit blockQuote", "exit document",
      ])
  }

  @Test func `is empty for an empty source`() {
    let document = Document("")
    #expect(document.root.children.isEmpty)
    #expect(document.html() == "")
    #expect(document.commonMark() == "\n")
  }

  @Test func `keeps its tree as long as one node is held`() {
    func node() -> Node? { Document("a *b*").root.firstChild }
    #expect(node()?.text == "a b")
    #expect(node()?.parent?.kind == .document)
  }

  @Test func `curls quotes only when asked`() {
    #expect(Document("\"a\" -- b").html() == "<p>&quot;a&quot; -- b</p>\n")
    #expect(Document("\"a\" -- b", smartPunctuation: true).html() == "<p>“a” – b</p>\n")
  }

  @Test func `reads every kind of line end alike`() {
    let unix = Document("a\nb\n\n```\nc\n\nd\n```\n").html()
    #expect(Document("a\r\nb\r\n\r\n```\r\nc\r\n\r\nd\r\n```\r\n").html() == unix)
    #expect(Document("a\rb\r\r```\rc\r\rd\r```\r").html() == unix)
  }

  @Test func `replaces what is not UTF-8`() {
    let document = Document(bytes: [0x61, 0xFF, 0x62, 0x00, 0x63])
    #expect(document.html() == "<p>a\u{FFFD}b\u{FFFD}c</p>\n")
  }

  @Test func `wraps its Markdown at a column when asked`() {
    #expect(Document("aaa bbb ccc\nddd").commonMark(width: 8) == "aaa bbb\nccc ddd\n")
    #expect(Document("aaa bbb ccc\nddd").commonMark() == "aaa bbb ccc\nddd\n")
  }

  @Test func `is one inline rendition if it is one paragraph`() {
    let rendition = Document("A *b* [c](d.md)\n`e`").inlineRendition { $0 + "!" }
    #expect(
      rendition
        == Rendition(
          .inline, html: "A <em>b</em> <a href=\"d.md!\">c</a>\n<code>e</code>",
          commonMark: "A *b* [c](d.md) `e`", text: "A b c e"))
    #expect(Document("# a").inlineRendition() == nil)
    #expect(Document("a\n\nb").inlineRendition() == nil)
    #expect(Document("").inlineRendition() == nil)
    #expect(Document("|a|b|\n|-|-|").inlineRendition() == nil)
  }

  @Test func `rewrites addresses in HTML only`() {
    let document = Document("[a](b.md) ![c](d.md)")
    #expect(
      document.html { $0.uppercased() }
        == "<p><a href=\"B.MD\">a</a> <img src=\"d.md\" alt=\"c\" /></p>\n")
    #expect(document.commonMark() == "[a](b.md) ![c](d.md)\n")
  }
}
