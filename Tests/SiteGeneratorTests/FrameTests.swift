import Foundation
import SiteGenerator
import Testing

@Suite struct `The frame of a page` {
  @Test func `tells where the page stands, from the front page down`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["square.html"]?.contains(
        """
        <nav class="trail" aria-label="Where this page stands">
        <ol>
        <li><a href="index.html">Home</a></li>
        <li><a href="chapter-shapes.html">Shapes</a></li>
        <li aria-current="page">Square</li>
        </ol>
        </nav>
        """) == true)
    #expect(pages["index.html"]?.contains("class=\"trail\"") == false)
  }

  @Test func `has the chapter beside it, the page itself marked and planned ones pale`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["square.html"]?.contains(
        """
        <ul>
        <li><a href="chapter-shapes.html">Overview</a></li>
        <li><a href="square.html" aria-current="page">Square</a></li>
        <li><a href="tiling.html">Tiling &lt;script&gt; | &quot;quoted&quot;</a></li>
        <li class="planned"><a href="stranger.html">A stranger</a></li>
        </ul>
        """) == true)
    for (name, style) in [
      ("square", "concept chapter-1"), ("circle", "planned chapter-2"),
      ("chapter-round", "chapter chapter-2"), ("verification", "page"),
    ] {
      #expect(pages["\(name).html"]?.contains("<body class=\"\(style)\">") == true, "\(name)")
    }
    #expect(pages["404.html"]?.contains("class=\"index\"") == false)
  }

  @Test func `leads from every page to all pages of the site`() throws {
    let pages = try Sample().pages()
    let names = pages.keys.filter { $0.hasSuffix(".html") && !$0.contains("/") }
    let entries = ["square", "tiling", "stranger", "circle", "chapter-shapes", "chapter-round"]
    for name in names where !(entries.map { "\($0).html" } + ["404.html"]).contains(name) {
      for page in names {
        #expect(pages[page]?.contains("href=\"\(name)\"") == true, "\(page) to \(name)")
      }
    }
    let based = try Sample(baseURL: "https://example.org/math").pages()
    #expect(
      based["404.html"]?.contains("<a href=\"https://example.org/math/concepts.html\">") == true)
  }

  @Test func `draws the chosen colours from the first moment, by a script that is small`() throws {
    let pages = try Sample().pages()
    let page = try #require(pages["square.html"])
    let scheme = try #require(page.range(of: "<script src=\"scheme.js\"></script>"))
    let body = try #require(page.range(of: "<body"))
    #expect(scheme.upperBound < body.lowerBound)
    #expect(try #require(pages["scheme.js"]).utf8.count < 1000)
    #expect(try #require(pages["theme.js"]).utf8.count < 6000)
  }
}
