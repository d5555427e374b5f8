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
      .bars(.init(points.map(\.y), errors: points.map(\.x), direction: .horizontal, isPale: true)),
      .histogram(.init(points.map(\.x), label: "histogram")),
      .histogram(.init(points.map(\.x), edges: points.map(\.y), measure: .density)),
      .boxes(.init([points.map(\.x), [], points.map(\.y)], label: "boxes")),
      .boxes(.init(points.map { [$0.x, $0.y] })),
      .errorBars(.init(points, below: points.map(\.x), above: points.map(\.y), label: "±")),
      .errorBars(.init(points, errors: points.map(\.y), direction: .horizontal, series: -3)),
      .heatMap(.init(rows: 1, columns: points.count, values: points.map(\.x), label: "map")),
    ]
      + points.prefix(20).flatMap { point -> [Figure.Layer] in
        [
          .angle(.init(at: point, from: .init(point.y, point.x), to: .init(0, 1), label: "a")),
          .angle(.init(from: point, to: .init(0, 1), isRight: true)),
          .linearMap(.init([point.x, point.y, 1, 2], reach: 3)),
        ]
      } + points.prefix(20).map { .text(.init("here", at: $0)) }
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

  @Test func `a heat map of anything`() throws {
    let names = Self.values.map { _ in String(repeating: "long <name> & more ", count: 20) }
    for colours in [Figure.Colours.automatic, .sequential, .diverging, .grey] {
      for range in [nil, 0...0, -1...1, -Double.infinity...Double.infinity, 1e308...1e308] {
        let figure = Figure.heatMap(
          "m", description: "m", rows: names, columns: names,
          values: Self.points.map { $0.x * 0.5 + $0.y * 0.5 }, colours: colours, range: range)
        for width in [240.0, 640] { try expectSound(figure, width: width) }
      }
      for value in Self.values {
        try expectSound(
          .heatMap(
            "m", description: "m", rows: ["a", "b"], columns: ["c"], values: [value, value],
            colours: colours))
      }
    }
    try expectSound(.heatMap("m", description: "m", rows: [], columns: ["a"], values: []))
    try expectSound(.heatMap("m", description: "m", rows: ["a"], columns: [], values: []))
    var broken = Figure.HeatMap(rows: 2, columns: 2, values: [1, 2, 3, 4])
    broken.values.removeLast()
    try expectSound(Figure("m", description: "m", layers: [.heatMap(broken)]))
    #expect(Figure("m", description: "m", layers: [.heatMap(broken)]).dataTables().isEmpty)
  }

  @Test func `10 000 cells stay light`() throws {
    let names = (0..<100).map { "\($0)" }
    var random = Numbers(state: 3)
    let figure = Figure.heatMap(
      "m", description: "m", rows: names, columns: names,
      values: (0..<10_000).map { _ in random.next() - 0.5 })
    #expect(figure.svg(id: "f").utf8.count < 400_000)
    try expectSound(figure)
  }

  @Test func `pictures of anything`() throws {
    let image = Figure.Image(
      rows: 15, columns: 15, values: Self.points.map(\.x),
      caption: String(repeating: "<&>", count: 90))
    let flat = Figure.Image(rows: 0, columns: 9, values: [])
    let wide = Figure.Image(rows: 1, columns: 3000, values: (0..<3000).map(Double.init))
    for columns in [-1, 0, 1, 3, 1_000_000] {
      for images in [[], [image], [flat], [image, flat, wide, image]] {
        for (width, colours) in [(240.0, Figure.Colours.automatic), (640, .grey)] {
          try expectSound(
            .images("i", description: "i", images, columns: columns, colours: colours),
            width: width)
        }
      }
    }
  }

  @Test func `graphs of anything`() throws {
    let names = Self.points.map { _ in String(repeating: "<node> ", count: 30) }
    let edges = (0..<400).map { Figure.Edge($0 - 20, $0 * 7 % 300, label: "<w> \($0)") }
    for placed in [Figure.Placement.circular, .layered, .at(Self.points), .at([])] {
      for nodes in [[], ["a"], ["a", "b"], names] {
        let figure = Figure.graph(
          "g", description: "g", nodes: nodes, edges: edges, isDirected: true, placed: placed)
        try expectSound(figure)
        #expect(figure.dataTables().allSatisfy { $0.rows.count <= 200 })
      }
    }
    // A way round has no leftmost node.
    try expectSound(
      .graph(
        "g", description: "g", nodes: ["a", "b", "c"],
        edges: [.init(0, 1), .init(1, 2), .init(2, 0), .init(1, 1)], placed: .layered))
  }

  @Test func `linear maps of anything`() throws {
    for point in Self.points {
      let figure = Figure.linearMap(
        "m", description: "m", matrix: [point.x, point.y, 0, point.x], eigenvectors: [point])
      try expectSound(figure)
      #expect(figure.dataTables().allSatisfy { !$0.rows.isEmpty })
    }
  }

  @Test func `tables of anything`() {
    for axis in Self.axes {
      let figure = Figure(
        "t", description: "t", x: axis, y: axis, layers: Self.layers(Self.points))
      for table in figure.dataTables() {
        #expect(table.rows.allSatisfy { $0.count == table.headers.count })
      }
      #expect(figure.dataTables().reduce(0) { $0 + $1.rows.count } <= 200)
    }
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
