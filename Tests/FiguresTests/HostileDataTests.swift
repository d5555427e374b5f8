import Figures
import Foundation
import Testing

@Suite struct `Hostile data` {
  private static let values: [Double] = [
    0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e300, -1e300, 1e308, -1e308, 1e-300,
    .leastNonzeroMagnitude,
    1 + 1e-15, .greatestFiniteMagnitude,
  ]

  private static var points: [Figure.Point] {
    values.flatMap { x in values.map { y in Figure.Point(x, y) } }
  }

  private static func layers(_ points: [Figure.Point]) -> [Figure.Layer] {
    [
      .line(.init(points, label: "line", markers: true)), .scatter(.init(points, label: "points")),
      .path(.init(points)), .outline(.init(points, filled: true)),
      .arrows(.init(points.map { .init(from: $0, to: .init($0.y, $0.x), label: "a") })),
      .bars(.init(points.map(\.y), errors: points.map(\.x), label: "bars")),
    ] + points.prefix(20).map { .text(.init("here", at: $0)) }
      + points.prefix(20).flatMap { point -> [Figure.Layer] in
        [.horizontal(at: point.y, label: "h"), .vertical(at: point.x, label: "v")]
      }
  }

  private static let axes: [Figure.Axis] = [
    "x", .logarithmic("x"), .categories([]),
    .categories(["", String(repeating: "long ", count: 90)]),
    .linear("x", range: 0...0), .linear("x", range: -Double.infinity...Double.infinity),
    .logarithmic("x", range: -5...5), .logarithmic("x", range: -5 ... -4),
    .linear("x", range: 1e300...1e308), .linear("x", range: 0...Double.leastNonzeroMagnitude),
    .init(String(repeating: "W", count: 500)),
  ]

  /// The document is sound: well-formed, with plain and moderate numbers only.
  private func expectSound(_ figure: Figure, width: Double = 640) throws {
    let document = try #require(SVGDocument(figure.svg(id: "f", width: width)))
    for node in document.nodes {
      for (name, value) in node.attributes {
        #expect(!value.contains("nan") && !value.contains("inf") && !value.contains("-0 "))
        guard ["d", "x", "y", "width", "height", "viewBox"].contains(name) else { continue }
        for number in numbers(value) { #expect(number.magnitude <= 1e5) }
        if name == "width" || name == "height" { #expect((Double(value) ?? -1) >= 0) }
      }
    }
  }

  @Test func `no layers, empty layers and empty words give axes`() throws {
    for axis in Self.axes {
      try expectSound(Figure("", description: "", x: axis, y: axis, layers: []))
      try expectSound(Figure("", description: "", x: axis, y: axis, layers: Self.layers([])))
    }
  }

  @Test func `one point, anywhere, on any axis`() throws {
    for axis in Self.axes {
      for point in Self.points.prefix(60) {
        let layers = Self.layers([point])
        try expectSound(Figure("one", description: "one", x: axis, y: "y", layers: layers))
        try expectSound(
          Figure("one", description: "one", x: "x", y: axis, aspect: .equal, layers: layers))
      }
    }
  }

  @Test func `all of it at once, on any pair of axes`() throws {
    for x in Self.axes {
      for y in Self.axes {
        for aspect in [Figure.Aspect.free, .equal] {
          let figure = Figure(
            "all", description: "all", x: x, y: y, aspect: aspect, ratio: .nan,
            layers: Self.layers(Self.points))
          try expectSound(figure)
        }
      }
    }
  }

  @Test func `equal values in both coordinates`() throws {
    for value in Self.values {
      let points = [Figure.Point](repeating: .init(value, value), count: 5)
      for aspect in [Figure.Aspect.free, .equal] {
        try expectSound(
          Figure("same", description: "same", aspect: aspect, layers: Self.layers(points)))
      }
    }
  }

  @Test func `contours of anything`() throws {
    var random = Numbers(state: 9)
    for scale in [0.0, 1, 1e-300, 1e300, 1e308] {
      var z = (0..<100).map { _ in (random.next() - 0.5) * scale }
      z[17] = .nan
      z[55] = .infinity
      z[78] = -.infinity
      let ends = (0..<10).map { Double($0) * (scale == 1e308 ? 1e300 : 1) }
      for levels in [[], [0, .nan, .infinity, -scale / 4, scale / 4]] {
        let contour = Figure.Contour(
          x: ends, y: ends.reversed(), z: z, levels: levels, filled: true, label: "f")
        try expectSound(Figure("f", description: "f", layers: [.contour(contour)]))
      }
    }
    var broken = Gallery.bowl
    broken.z.removeLast()
    try expectSound(Figure("f", description: "f", layers: [.contour(broken)]))
    let empty = Figure.Contour(x: [], y: [], z: [], filled: true)
    try expectSound(Figure("f", description: "f", layers: [.contour(empty)]))
  }

  @Test func `any width`() throws {
    for width in [0, -5, 1, 240, 1e9, .nan, .infinity] {
      for figure in Gallery.figures { try expectSound(figure, width: width) }
    }
  }

  @Test func `thousands of points stay light`() throws {
    let many = (0..<20000).map { Figure.Point(Double($0), sin(Double($0) / 2000)) }
    let line = Figure.line("many", description: "many", x: "x", y: "y", [.init(many)]).svg(id: "f")
    #expect(line.utf8.count < 60_000)
    #expect(SVGDocument(line) != nil)
    let names = (0..<2000).map { "category \($0)" }
    let bars = Figure.bars(
      "many", description: "many", categories: names, y: "y",
      [.init(names.indices.map(Double.init))])
    let document = try #require(SVGDocument(bars.svg(id: "f")))
    #expect(document.all("text").count < 100)
  }

  @Test func `hundreds of layers have a legend that stays inside`() throws {
    let figure = Figure(
      "many", description: "many",
      layers: (0..<200).map { .line(x: [0, 1], y: [0, Double($0)], label: "series \($0)") })
    try expectSound(figure)
  }
}
