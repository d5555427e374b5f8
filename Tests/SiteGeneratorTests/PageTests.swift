import CommonMark
import Foundation
import TeXMath
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `The pages of a site` {
  @Test func `every page is well-formed XML, every link leads somewhere, no id is there twice`()
    throws
  {
    for base in [nil, "https://example.org/math"] {
      let pages = try Sample(baseURL: base).pages()
      let documents = try pages.filter { $0.key.hasSuffix(".html") }.mapValues { try Markup($0) }
      #expect(documents.count == 15)
      for (path, document) in documents {
        #expect(Set(document.ids).count == document.ids.count, "\(path)")
        for link in document.links where !link.contains(":") {
          let parts = link.split(separator: "#", omittingEmptySubsequences: false)
          let target = parts[0].isEmpty ? path : String(parts[0])
          #expect(pages[target] != nil, "\(path) links to \(link)")
          guard parts.count > 1 else { continue }
          #expect(documents[target]?.ids.contains(String(parts[1])) == true, "\(path): \(link)")
        }
      }
    }
  }

  @Test func `every link of a Markdown page leads somewhere, its anchor to a heading`() throws {
    let pages = try Sample().pages()
    let markdown = pages.filter { $0.key.hasSuffix(".md") }
    #expect(markdown.count == 15)
    for (path, text) in markdown {
      for link in links(of: text) where !link.contains(":") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        let target =
          parts[0].isEmpty
          ? path
          : parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : "markdown/\(parts[0])"
        #expect(pages[target] != nil, "\(path) links to \(link)")
        guard parts.count > 1, let page = pages[target] else { continue }
        #expect(Document(page).headings.contains { $0.id == parts[1] }, "\(path): \(link)")
      }
    }
  }

  private func links(of markdown: String) -> [String] {
    Document(markdown).root.descendants.compactMap { node in
      switch node.kind {
      case .link(let url, _), .image(let url, _): url
      default: nil
      }
    }
  }

  @Test func `Markdown and HTML carry the same values in the same order`() throws {
    let pages = try Sample().pages()
    for (path, html) in pages where path.hasSuffix(".html") {
      let values = try Markup(html).values
      let markdown = pages["markdown/\(path.dropLast(5)).md"] ?? ""
      let text = Document(markdown).root.text
      var rest = text[...]
      for value in values {
        let place = rest.range(of: value.shown)
        #expect(place != nil, "\(path): \(value.shown)")
        if let place { rest = rest[place.upperBound...] }
      }
    }
    let square = try Markup(pages["square.html"] ?? "").values
    #expect(square.contains { $0.shown == "3.000" && $0.exact == "3.0000000000000004" })
    #expect(square.contains { $0.shown == "9.00" && $0.exact == "9" })
  }

  @Test func `both formats of a page have the same headings and the same words`() throws {
    let pages = try Sample().pages()
    for (path, html) in pages where path.hasSuffix(".html") {
      let markdown = Document(pages["markdown/\(path.dropLast(5)).md"] ?? "")
      #expect(try Markup(html).headings == markdown.headings.map { $0.text }, "\(path)")
    }
  }

  @Test func `a value is shown as the guide asks, with the exact number behind it`() throws {
    let pages = try Sample().pages()
    let html = pages["square.html"] ?? ""
    #expect(html.contains("side of <data class=\"value\" value=\"3\">3</data> gives"))
    #expect(html.contains("<data class=\"value\" value=\"(0.1, -2.5)\">(0.1, -2.5)</data>"))
    #expect(
      html.contains("<data class=\"value\" value=\"((0, -1), (1, 0))\">((0, -1), (1, 0))</data>"))
    #expect(html.contains("place\n<data class=\"value\" value=\"1\">1.0</data>"))
    #expect(html.contains("The word is a|b *c*."))
    #expect(pages["markdown/square.md"]?.contains("The word is a|b \\*c\\*.") == true)
  }

  @Test func `a table aligns numbers and keeps pipes out of the pipe table`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["square.html"]?.contains(
        "<tr><td class=\"align-right\"><data class=\"value\" value=\"2\">2</data></td>"
          + "<td class=\"align-right\"><data class=\"value\" value=\"4.35\">4.3</data></td>"
          + "<td>la|rge</td></tr>") == true)
    #expect(
      pages["markdown/square.md"]?.contains(
        """
        | side \\| a | area | name |
        | --: | --: | --- |
        | 1 | 1.2 | small |
        | 2 | 4.3 | la\\|rge |

        Areas, rounded | and *exact*, from 3 on.
        """) == true)
  }

  @Test
  func `a formula is MathML with what was proved, and Markdown keeps the form that GitHub draws`()
    throws
  {
    let pages = try Sample().pages()
    let html = pages["square.html"] ?? ""
    #expect(html.contains(try Formula("a < 5").mathML(display: false)))
    let area = try Formula(#"A = a^2 \& b"#)
    #expect(
      html.contains(
        "<div class=\"formula\" id=\"formula.area\">\n<div class=\"scroll\" tabindex=\"0\">"
          + area.mathML(display: true, label: area.speech) + "</div>\n"
          + "<details class=\"evidence\"><summary>checked</summary>\n<p>Both sides agree, on 24 random "
          + "draws; largest error 2e-16, tolerance 1e-12.</p></details>\n</div>"))
    let markdown = pages["markdown/square.md"] ?? ""
    #expect(markdown.contains("$`a < 5`$"))
    #expect(markdown.contains("```math\nA = a^2 \\& b\n```"))
  }

  @Test func `a listing is the source, with its place`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["markdown/square.md"]?.contains(
        """
        ```swift
        /// The area, a².
        var area: Double { side * side }
        ```

        `Square.area` in `Catalog/Shapes/Mathematics/Square.swift:5`
        """) == true)
    let html = pages["square.html"] ?? ""
    #expect(html.contains("<span class=\"keyword\">var</span> area"))
    #expect(html.contains("tabindex=\"0\"><code><span class=\"keyword\">let</span> area"))
  }

  @Test func `a figure stands in the page, and in a file for Markdown`() throws {
    let pages = try Sample().pages()
    let html = pages["square.html"] ?? ""
    #expect(html.contains("<figure id=\"figure.corners\">\n<svg "))
    #expect(html.contains("<figcaption>The corners, for a side of <data "))
    let data = html.components(separatedBy: "<details class=\"data\">")
    #expect(data.count == 2)
    #expect(
      data.last?.hasPrefix(
        """

        <summary>Data of this figure</summary>
        <div class="scroll" role="region" aria-label="Points" tabindex="0">
        <table>
        <caption>Points</caption>
        <thead>
        <tr><th scope="col">x</th><th scope="col">y</th></tr>
        </thead>
        <tbody>
        <tr><td>0</td><td>0</td></tr>
        <tr><td>0</td><td>3</td></tr>
        """) == true)
    #expect(pages["figures/square.corners.svg"]?.hasPrefix("<svg xmlns=") == true)
    #expect(
      pages["markdown/square.md"]?.contains(
        "![Corners \\<of\\> a square. Four points.](../figures/square.corners.svg)\n\n"
          + "The corners, for a side of 3.") == true)
  }
}
