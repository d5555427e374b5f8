import Figures
import Foundation
import Testing

@Suite struct `The SVG document` {
  @Test(arguments: Gallery.figures.indices, [240.0, 360, 640])
  func `is well-formed, with and without a file of its own`(index: Int, width: Double) {
    let figure = Gallery.figures[index]
    #expect(SVGDocument(figure.svg(id: "f", width: width)) != nil)
    #expect(SVGDocument(figure.svg(id: "f", width: width, standalone: true)) != nil)
  }

  @Test(arguments: Gallery.figures.indices)
  func `has a text alternative that its root refers to`(index: Int) throws {
    let figure = Gallery.figures[index]
    let document = try #require(SVGDocument(figure.svg(id: "pca-plot")))
    let root = try #require(document.nodes.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "pca-plot-title pca-plot-desc")
    #expect(document.all("title").map(\.text) == [figure.title])
    #expect(document.all("desc").map(\.text) == [figure.description])
    #expect(Set(["pca-plot-title", "pca-plot-desc"]).isSubset(of: Set(document.ids)))
  }

  @Test func `has the marks of each step in a group of its own, without those out of range`() throws
  {
    let figure = Figure(
      "f", description: "d", x: Figure.Axis("x", range: 0...1), y: Figure.Axis("y", range: 0...1),
      layers: [])
    let steps: [[Figure.Point]] = [
      [.init(0, 0), .init(1, 1)], [.init(2, 0)], [.init(.nan, 0), .init(0.5, 0.5)],
    ]
    let document = try #require(SVGDocument(figure.svg(id: "f", marks: steps)))
    let groups = document.all("g").filter { $0.attributes["class"] == "mark" }
    #expect(groups.map { $0.attributes["data-step"] } == ["1", "2", "3"])
    #expect(document.all("circle").count == 3)
    #expect(figure.svg(id: "f", marks: [[], []]) == figure.svg(id: "f"))
  }

  @Test func `several figures of a page have different identifiers`() throws {
    let ids = try Gallery.figures.enumerated().flatMap { index, figure in
      try #require(SVGDocument(figure.svg(id: "figure \(index)"))).ids
    }
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isASCII && !$0.isWhitespace }) }
  }

  @Test func `different names give different identifiers`() throws {
    let names = ["a b", "a_b", "a-b", "aé", "aè", "", "a\"b", "a_20_b"]
    let ids = try names.map { name in
      try #require(SVGDocument(Gallery.figures[0].svg(id: name))).ids
    }
    #expect(Set(ids).count == names.count)
  }

  @Test(arguments: Gallery.figures.indices)
  func `refers only to clip paths that it has`(index: Int) throws {
    let document = try #require(SVGDocument(Gallery.figures[index].svg(id: "f")))
    let used = Set(document.nodes.compactMap { $0.attributes["clip-path"] })
    #expect(used.isSubset(of: ["url(#f-clip)"]))
    #expect(document.all("clipPath").map { $0.attributes["id"] } == ["f-clip"])
  }

  @Test(arguments: Gallery.figures.indices)
  func `scales with the page and takes its colours from it`(index: Int) throws {
    let document = try #require(SVGDocument(Gallery.figures[index].svg(id: "f")))
    let root = try #require(document.nodes.first)
    #expect(root.attributes["width"] == nil && root.attributes["height"] == nil)
    #expect(root.attributes["viewBox"]?.hasPrefix("0 0 640 ") == true)
    for node in document.nodes {
      #expect(node.attributes["style"] == nil)
      for name in ["fill", "stroke"] {
        guard let colour = node.attributes[name] else { continue }
        #expect(["none", "currentColor"].contains(colour) || colour.hasPrefix("var(--figure-"))
      }
    }
  }

  @Test func `escapes all text`() throws {
    let nasty = #"<b>"a" & 'b'</b> ]]> "# + "\u{0}\u{8}\u{FFFE}"
    let read = #"<b>"a" & 'b'</b> ]]> "#
    let figure = Figure(
      nasty, description: nasty, x: .categories([nasty], label: nasty), y: .init(nasty),
      layers: [
        .bars(.init([1], label: nasty)), .line(.init([.init(0, 1)], label: nasty)),
        .text(.init(nasty, at: .init(0, 0.5))), .horizontal(at: 0.5, label: nasty),
        .arrows(.init([.init(to: .init(0, 1), label: nasty)], label: nasty)),
      ])
    let document = try #require(SVGDocument(figure.svg(id: nasty, width: 900, standalone: true)))
    #expect(document.all("title").map(\.text) == [read])
    #expect(document.all("text").filter { $0.text.hasPrefix("<b>") }.count >= 6)
    #expect(document.all("b").isEmpty)
  }

  @Test func `a file of its own has a namespace, both colour schemes and its title`() throws {
    let figure = Gallery.figures[0]
    let document = try #require(SVGDocument(figure.svg(id: "f", standalone: true)))
    #expect(document.nodes.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    let style = try #require(document.all("style").first).text
    #expect(style.contains(Palette.css))
    #expect(document.all("text").contains { $0.text == figure.title })
    let inline = try #require(SVGDocument(figure.svg(id: "f")))
    #expect(inline.all("style").isEmpty)
    #expect(!inline.all("text").contains { $0.text == figure.title })
  }

  @Test func `a page can hold a wide and a narrow drawing of a figure`() throws {
    for figure in Gallery.figures {
      let text = "<figure>" + figure.responsiveSVG(id: "f") + "</figure>"
      let document = try #require(SVGDocument(text))
      let drawings = document.all("svg")
      #expect(
        drawings.map { $0.attributes["class"] } == ["figure figure-wide", "figure figure-narrow"])
      #expect(Set(document.ids).count == document.ids.count)
      #expect(document.all("desc").map(\.text) == [figure.description, figure.description])
    }
    #expect(Palette.css.contains(".figure-narrow{display:none}"))
  }

  @Test func `the same figure gives the same bytes`() {
    for figure in Gallery.figures { #expect(figure.svg(id: "f") == figure.svg(id: "f")) }
  }

  @Test func `a figure survives JSON`() throws {
    for figure in Gallery.figures {
      let data = try JSONEncoder().encode(figure)
      #expect(try JSONDecoder().decode(Figure.self, from: data) == figure)
    }
  }
}
