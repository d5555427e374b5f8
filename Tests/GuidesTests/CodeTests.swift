import CommonMark
import Guides
import Testing

@Suite struct `The code of a guide` {
  @Test func `is set in colour in HTML alone`() {
    let source =
      "# T\n\n```swift\nlet x = 1\n\nx\n```\n\n- a\n\n  ````\n  ```\n  ````\n\n```checks\n```\n"
    var guide = Guide(source, file: "T.md")
    let terminal = guide.terminalText()
    var seen: [String] = []
    guide.renderCode { language, code in
      seen.append(language + ":" + code)
      return "<pre>\(code.count)</pre>"
    }
    #expect(seen == ["swift:let x = 1\n\nx\n", ":```\n"])
    #expect(guide.html().contains("<pre>13</pre>"))
    #expect(guide.requests.count == 1)
    #expect(guide.terminalText() == terminal)
    #expect(guide.commonMark().contains("```swift\nlet x = 1\n\nx\n```"))
    #expect(Guide(guide.commonMark(), file: "T.md").html() == Guide(source, file: "T.md").html())
  }

  @Test func `is left to cmark where there is no colour for it`() {
    var guide = Guide("# T\n\n```sh\nls\n```\n", file: "T.md")
    guide.renderCode { _, _ in nil }
    #expect(guide.html().hasSuffix("<pre><code class=\"language-sh\">ls\n</code></pre>\n"))
  }

  @Test func `has a fence longer than its own backticks, and a line break at its end`() {
    let rendition = Rendition.code("a ```` b", info: "", html: "")
    #expect(rendition.commonMark == "`````\na ```` b\n`````")
    #expect(rendition.text == "    a ```` b")
    #expect(Rendition.code("", info: "x", html: "").commonMark == "```x\n```")
  }
}
