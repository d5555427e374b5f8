import Figures
import Foundation
import Testing

@Suite struct `Series are told apart` {
  @Test func `42 classes have different colours or symbols`() throws {
    let figure = Figure(
      "classes", description: "many", x: .linear("x", range: 0...1), y: .linear("y", range: 0...1),
      layers: (0..<42).map { _ in .scatter(.init([.init(0.5, 0.5)])) })
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    var looks: Set<String> = []
    var group = ""
    for node in document.nodes {
      if node.name == "g" { group = node.attributes["fill"] ?? "" }
      guard node.name == "path", let path = node.attributes["d"] else { continue }
      let isFilledSymbol = node.attributes.count == 1
      let isLineSymbol =
        node.attributes["stroke"]?.hasPrefix("var(--figure-") == true
        && node.attributes["stroke-width"] == "1.9"
      if isFilledSymbol { looks.insert(group + path) }
      if isLineSymbol { looks.insert((node.attributes["stroke"] ?? "") + path) }
    }
    #expect(looks.count == 42)
  }

  @Test func `seven lines have different colours and different dashes`() throws {
    let figure = Figure.line(
      "lines", description: "seven", x: "x", y: "y",
      (0..<7).map { .init([.init(0, Double($0)), .init(1, Double($0))]) })
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    let lines = (0..<7).compactMap { document.paths(of: $0).first }
    #expect(lines.count == 7)
    #expect(Set(lines.map { $0.attributes["stroke-dasharray"] ?? "" }).count == 7)
    #expect(Set(lines.map { $0.attributes["stroke"] ?? "" }).count == 7)
  }

  @Test func `a line alone is unbroken, and a stroke that is asked for is kept`() throws {
    func dash(_ lines: [Figure.Line]) throws -> [String?] {
      let figure = Figure.line("l", description: "l", x: "x", y: "y", lines)
      let document = try #require(SVGDocument(figure.svg(id: "f")))
      return lines.indices.map { document.paths(of: $0).first?.attributes["stroke-dasharray"] }
    }
    let points = [Figure.Point(0, 0), Figure.Point(1, 1)]
    #expect(try dash([.init(points)]) == [nil])
    #expect(try dash([.init(points, stroke: .dashed)]) == ["8 4"])
    #expect(try dash([.init(points), .init(points, stroke: .solid)]) == [nil, nil])
  }

  @Test func `a layer takes the series it asks for, the others take the rest`() throws {
    let points = [Figure.Point(0, 0), Figure.Point(1, 1)]
    let figure = Figure.line(
      "l", description: "l", x: "x", y: "y",
      [.init(points), .init(points, series: 1), .init(points)])
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    #expect((0..<4).map { document.paths(of: $0).count } == [1, 1, 1, 0])
  }

  @Test func `there is a legend for several labels and none for one layer`() throws {
    func words(_ layers: [Figure.Layer]) throws -> Set<String> {
      let figure = Figure("l", description: "l", layers: layers)
      return Set(try #require(SVGDocument(figure.svg(id: "f"))).all("text").map(\.text))
    }
    let one = Figure.Layer.line(x: [0, 1], y: [0, 1], label: "first")
    let two = Figure.Layer.scatter(x: [0, 1], y: [0, 1], label: "second")
    let bare = Figure.Layer.scatter(x: [0, 1], y: [0, 1])
    #expect(try words([one, two]).isSuperset(of: ["first", "second"]))
    #expect(try words([one, bare]).contains("first"))
    #expect(try !words([one]).contains("first"))
    #expect(try !words([one, .horizontal(at: 0.5)]).contains("first"))
  }

  /// Relative luminance of `#rrggbb`, WCAG 2.2.
  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(UInt32(colour.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((value >> UInt32(shift)) & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func `every colour stands out 3 to 1 from its surface, the ink 7 to 1`() throws {
    for scheme in [Palette.light, Palette.dark] {
      #expect(scheme.series.count == 7 && Set(scheme.series).count == 7)
      let surface = try luminance(scheme.surface)
      func contrast(_ colour: String) throws -> Double {
        let other = try luminance(colour)
        return (max(surface, other) + 0.05) / (min(surface, other) + 0.05)
      }
      for colour in scheme.series { #expect(try contrast(colour) >= 3, "\(colour)") }
      #expect(try contrast(scheme.ink) >= 7)
      // Numbers in the cells of a heat map are written in ink, on at most the strongest colours.
      let ink = try luminance(scheme.ink)
      for colour in [scheme.high, scheme.low] {
        let other = try luminance(colour)
        #expect((max(ink, other) + 0.05) / (min(ink, other) + 0.05) >= 4.5, "\(colour)")
      }
    }
  }

  @Test func `the style sheet has both schemes`() {
    for property in ["--figure-1", "--figure-7", "--figure-surface", "--figure-grid"] {
      #expect(Palette.css.ranges(of: property + ":").count == 3)
    }
    #expect(Palette.css.contains("prefers-color-scheme:dark"))
    #expect(Palette.css.contains("[data-theme=\"dark\"]"))
  }
}
