import CommonMark
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether a fragment is well-formed XML, once it has a root.
func isWellFormed(_ fragment: String) -> Bool {
  let parser = XMLParser(data: Data("<root>\(fragment)</root>".utf8))
  return parser.parse() && parser.parserError == nil
}

@Suite struct `HTML of a document` {
  @Test func `is well-formed XML`() {
    #expect(isWellFormed(Document(everything).html()))
    #expect(!isWellFormed("<p>"), "the parser does refuse")
  }

  @Test func `never has the raw HTML of the source`() {
    let document = Document("<script>alert(1)</script>\n\na <b onclick=\"x\">b</b> <!-- c -->")
    #expect(
      document.html() == """
        <!-- raw HTML omitted -->
        <p>a <!-- raw HTML omitted -->b<!-- raw HTML omitted --> <!-- raw HTML omitted --></p>

        """)
  }

  @Test func `never has a dangerous address`() {
    let document = Document("[a](javascript:alert(1)) ![b](data:text/html;x) <vbscript:x>")
    #expect(
      document.html()
        == "<p><a href=\"\">a</a> <img src=\"\" alt=\"b\" /> <a href=\"\">vbscript:x</a></p>\n")
  }

  @Test func `has no character that XML forbids`() {
    let document = Document("a&#1;b\u{1}c\u{FFFE}d &#xFFFF; `\u{8}`")
    #expect(document.html() == "<p>a�b�c�d � <code>�</code></p>\n")
    #expect(isWellFormed(document.html()))
  }

  @Test func `gives each heading an id of its own`() {
    let document = Document(
      "# The `k`-means\n## Idea\n## Idea\n## Idea-1\n## *Über* π & co.\n## !\n> ## Idea")
    #expect(
      document.headings.map { $0.id } == [
        "the-k-means", "idea", "idea-1", "idea-1-1", "über-π--co", "section", "idea-2",
      ])
    #expect(document.headings.map { $0.level } == [1, 2, 2, 2, 2, 2, 2])
    #expect(document.headings.map { $0.line } == [1, 2, 3, 4, 5, 6, 7])
    #expect(document.headings[0].text == "The k-means")
    #expect(document.html().hasPrefix("<h1 id=\"the-k-means\">The <code>k</code>-means</h1>\n<div"))
    #expect(document.commonMark().hasPrefix("# The `k`-means\n\n## Idea\n"))
  }

  @Test func `gives headings of level 2 and 3 a link to themselves, which says where it leads`() {
    #expect(
      Document("## A < *b*").html() == """
        <div class="heading"><h2 id="a--b">A &lt; <em>b</em></h2>\
        <a class="anchor" href="#a--b" aria-label="Link to section A &lt; b"></a></div>

        """)
    #expect(Document("# a\n### b\n#### c").html().components(separatedBy: "anchor").count == 2)
  }
}

@Suite struct `Markdown of a document` {
  @Test func `reads as the same document`() {
    let document = Document(everything)
    let markdown = document.commonMark()
    let again = Document(markdown)
    #expect(again.html() == document.html())
    #expect(again.commonMark() == markdown)
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8)
  func `reads as the same document, whatever the document`(seed: Int) {
    var random = RandomDocument(numbers: Numbers(state: UInt64(seed)))
    for _ in 0..<250 {
      let source = random.blocks().joined(separator: "\n")
      let document = Document(source)
      let markdown = document.commonMark()
      let again = Document(markdown)
      #expect(again.html() == document.html(), "\(source)")
      #expect(again.commonMark() == markdown, "\(source)")
    }
  }

  @Test func `keeps two lists apart`() {
    let document = Document("- a\n\n* b\n\n1. c\n\n2) d\n")
    let again = Document(document.commonMark())
    #expect(again.html() == document.html())
    #expect(again.root.children.count == 4)
  }
}
