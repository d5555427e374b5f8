import Figures
import Foundation
import Testing

@Suite struct `Figures of distributions` {
  @Test func `the bins follow Freedman and Diaconis, as NumPy counts them`() {
    // numpy.histogram(v, bins="fd") of these 20 values
    let values = (1...20).map { Double($0 * $0 % 37) }
    let histogram = Figure.Histogram(values)
    #expect(histogram.edges == [1, 12.666666666666666, 24.333333333333332, 36])
    #expect(histogram.counts == [8, 2, 10])
  }

  @Test func `a bin holds its lower edge, the last bin both`() {
    let histogram = Figure.Histogram([0, 1, 1, 2, 3], edges: [2, 0, 1])
    #expect(histogram.edges == [0, 1, 2])
    #expect(histogram.counts == [1, 3])
  }

  @Test func `densities times widths add up to 1`() {
    var random = Numbers(state: 5)
    let values = (0..<10_000).map { _ in random.next() * random.next() }
    let histogram = Figure.Histogram(values, measure: .density)
    var area = 0.0
    for (i, height) in histogram.heights.enumerated() {
      area += height * (histogram.edges[i + 1] - histogram.edges[i])
    }
    #expect(abs(area - 1) < 1e-12)
    #expect(histogram.counts.reduce(0, +) == 10_000)
  }

  @Test func `where half of the values agree there are as many bins as Sturges counts`() {
    // ⌈log₂ 9⌉ + 1 = 5
    let histogram = Figure.Histogram([0, 5, 5, 5, 5, 5, 5, 5, 10])
    #expect(histogram.edges == [0, 2, 4, 6, 8, 10])
    #expect(histogram.counts == [1, 0, 7, 0, 1])
    #expect(Figure.Histogram([3, 3, 3]).counts == [3])
    #expect(Figure.Histogram([]).counts == [])
    #expect(Figure.Histogram([.nan, .infinity]).edges == [])
  }

  @Test func `a value far away does not ask for thousands of bins`() {
    let histogram = Figure.Histogram((0..<100).map(Double.init) + [1e12])
    #expect(histogram.counts.count == 200)
    #expect(histogram.counts.reduce(0, +) == 101)
  }

  @Test func `hinges are medians of halves, whiskers end at values, as R's boxplot has them`()
    throws
  {
    let box = try #require(Figure.Box([50, 1, 2, 3, 4, 5, 6, 7, 8]))
    #expect(box.median == 5)
    #expect(box.lowerHinge == 3 && box.upperHinge == 7)
    #expect(box.lowerWhisker == 1 && box.upperWhisker == 8)
    #expect(box.outliers == [50])
    let even = try #require(Figure.Box([1, 2, 3, 4, .nan]))
    #expect(even.count == 4 && even.median == 2.5)
    #expect(even.lowerHinge == 1.5 && even.upperHinge == 3.5)
    let one = try #require(Figure.Box([7]))
    #expect(one.lowerWhisker == 7 && one.upperHinge == 7 && one.outliers.isEmpty)
    #expect(Figure.Box([]) == nil && Figure.Box([.nan]) == nil)
  }
}

@Suite struct `Figures of matrices` {
  private func cells(_ figure: Figure) throws -> [(colour: String, strength: Double)] {
    try #require(SVGDocument(figure.svg(id: "f"))).all("path")
      .filter { $0.attributes["shape-rendering"] != nil }
      .map { ($0.attributes["fill"] ?? "", Double($0.attributes["fill-opacity"] ?? "") ?? -1) }
  }

  @Test func `opposite values have different colours of one strength`() throws {
    let figure = Figure.heatMap(
      "m", description: "m", rows: ["a"], columns: ["b", "c"], values: [-2, 2])
    let found = try cells(figure)
    #expect(found.contains { $0.colour.contains("--figure-low") && $0.strength == 1 })
    #expect(found.contains { $0.colour.contains("--figure-high") && $0.strength == 1 })
  }

  @Test func `values of one sign have one colour, stronger for larger ones`() throws {
    let figure = Figure.heatMap(
      "m", description: "m", rows: ["a"], columns: ["b", "c", "d"], values: [1, 2, 3])
    #expect(try cells(figure).allSatisfy { $0.colour.contains("--figure-high") })
    #expect(try cells(figure).filter { $0.strength == 0.5 }.count == 2)
  }

  @Test func `the first row stands on top, and numbers have to fit`() throws {
    func texts(_ count: Int) throws -> [SVGDocument.Node] {
      let names = (0..<count).map { "n\($0)" }
      let figure = Figure.heatMap(
        "m", description: "m", rows: names, columns: names,
        values: (0..<count * count).map { Double($0) + 0.25 })
      return try #require(SVGDocument(figure.svg(id: "f"))).all("text")
    }
    let few = try texts(2)
    func y(_ text: String) -> Double {
      few.first { $0.text == text }.flatMap { Double($0.attributes["y"] ?? "") } ?? .nan
    }
    #expect(y("0.25") < y("2.3"))
    #expect(try texts(60).count < 200)
    let counts = Figure.heatMap(
      "m", description: "m", rows: ["a"], columns: ["b", "c"], values: [1234, 0.126])
    let words = try #require(SVGDocument(counts.svg(id: "f"))).all("text").map(\.text)
    #expect(words.contains("1234") && words.contains("0.13"))
  }

  @Test func `a photograph is black to white, and is written once for both widths`() throws {
    let image = Figure.Image(rows: 2, columns: 2, values: [0, 0, 128, 255])
    let figure = Figure.images("i", description: "i", [image], colours: .grey, range: 0...255)
    let document = try #require(SVGDocument("<div>" + figure.responsiveSVG(id: "f") + "</div>"))
    let strokes = document.all("path").filter { $0.attributes["stroke"]?.hasPrefix("rgb") == true }
    #expect(
      strokes.map { $0.attributes["stroke"] } == [
        "rgb(0,0,0)", "rgb(128,128,128)", "rgb(255,255,255)",
      ])
    #expect(strokes.map { $0.attributes["d"] } == ["M0 0.5h2", "M0 1.5h1", "M1 1.5h1"])
    #expect(document.all("use").map { $0.attributes["href"] } == ["#f-pixels-0"])
    #expect(document.all("g").contains { $0.attributes["id"] == "f-pixels-0" })
  }

  @Test func `pixels are written in few characters`() {
    var random: UInt64 = 1
    let values = (0..<4096).map { _ in
      random = random &* 6_364_136_223_846_793_005 &+ 1
      return Double(random >> 56)
    }
    let noise = Figure.Image(rows: 64, columns: 64, values: values)
    let smooth = Figure.Image(rows: 64, columns: 64, values: (0..<4096).map { Double($0 / 64) })
    func weight(_ image: Figure.Image) -> Int {
      Figure.images("i", description: "i", [image], colours: .grey).svg(id: "f").utf8.count
    }
    #expect(weight(noise) < 50_000)
    #expect(weight(smooth) < 5_000)
  }

  @Test func `pictures of a row are cut into shorter rows where captions would not fit`() throws {
    let images = (0..<6).map {
      Figure.Image(rows: 1, columns: 1, values: [0.5], caption: "component \($0)")
    }
    let figure = Figure.images("i", description: "i", images, columns: 6)
    func lines(_ width: Double) throws -> Int {
      let texts = try #require(SVGDocument(figure.svg(id: "f", width: width))).all("text")
      #expect(texts.map(\.text) == images.map(\.caption))
      return Set(texts.map { $0.attributes["y"] }).count
    }
    #expect(try lines(640) == 1)
    #expect(try lines(360) == 2)
  }
}

@Suite struct `Figures of the plane and of graphs` {
  @Test func `the image of the unit square is the parallelogram of the columns`() {
    let map = Figure.LinearMap([2, 1, -1, 3])
    #expect(map(.init(1, 0)) == .init(2, -1))
    #expect(map(.init(0, 1)) == .init(1, 3))
    #expect(map(.init(1, 1)) == .init(3, 2))
  }

  @Test func `a node stands right of all that lead to it`() throws {
    let edges: [Figure.Edge] = [.init(0, 1), .init(1, 2), .init(0, 2), .init(3, 2)]
    let figure = Figure.graph(
      "g", description: "g", nodes: ["a", "b", "c", "d"], edges: edges, isDirected: true,
      placed: .layered)
    guard case .network(let network)? = figure.layers.first else {
      Issue.record("no graph")
      return
    }
    #expect(network.nodes.map(\.at.x) == [0, 1, 2, 0])
    for edge in edges { #expect(network.nodes[edge.from].at.x < network.nodes[edge.to].at.x) }
  }

  @Test func `nodes on a circle are equally far from its middle and from each other`() throws {
    let figure = Figure.graph(
      "g", description: "g", nodes: (0..<7).map { "\($0)" }, edges: [])
    guard case .network(let network)? = figure.layers.first else {
      Issue.record("no graph")
      return
    }
    for i in 0..<7 {
      let (a, b) = (network.nodes[i].at, network.nodes[(i + 1) % 7].at)
      #expect(abs(hypot(a.x, a.y) - 1) < 1e-13)
      #expect(abs(hypot(a.x - b.x, a.y - b.y) - 2 * sin(.pi / 7)) < 1e-13)
    }
  }

  @Test func `graphs and pictures have no axes`() throws {
    for figure in Gallery.figures where ["Weather", "Digits"].contains(figure.title) {
      let document = try #require(SVGDocument(figure.svg(id: "f")))
      #expect(!document.all("path").contains { $0.attributes["stroke"]?.contains("grid") == true })
      #expect(!document.all("text").contains { $0.text == "0" })
    }
  }

  @Test func `a bar of error reaches as far as the axes show`() throws {
    let figure = Figure(
      "e", description: "e", layers: [.errorBars(.init([.init(0, 10)], below: [3], above: [7]))])
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    let ticks = document.all("text").map(\.text)
    #expect(ticks.contains("8") && ticks.contains("16"))
  }
}

@Suite struct `Tables of the data` {
  @Test(arguments: Gallery.figures.indices)
  func `every figure has tables, each row as long as its headings`(index: Int) {
    let tables = Gallery.figures[index].dataTables()
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(!table.caption.isEmpty && !table.headers.isEmpty && !table.rows.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.headers.count })
    }
  }

  @Test func `names of categories stand for their places, numbers have six digits`() {
    let figure = Figure.bars(
      "b", description: "b", categories: ["first", "second"], y: "share",
      [.init([1.0 / 3, .nan], label: "test")])
    #expect(
      figure.dataTables() == [
        Figure.DataTable(
          "test", headers: ["category", "share"],
          rows: [["first", "0.333333"], ["second", "not a number"]])
      ])
  }

  @Test func `a heat map is its matrix`() {
    let figure = Figure.heatMap(
      "m", description: "m", rows: ["a", "b"], columns: ["c", "d"], values: [1, 2, 3, 4])
    #expect(
      figure.dataTables() == [
        Figure.DataTable(
          "Cells", headers: ["category", "c", "d"], rows: [["a", "1", "2"], ["b", "3", "4"]])
      ])
  }

  @Test func `small tables stay whole, large ones share the rows that are left`() {
    func points(_ count: Int) -> Figure.Layer {
      .scatter(.init((0..<count).map { .init(Double($0), 0) }, label: "\(count)"))
    }
    let figure = Figure("f", description: "f", layers: [points(500), points(3), points(900)])
    let tables = figure.dataTables(limit: 103)
    #expect(tables.map(\.rows.count) == [50, 3, 50])
    #expect(tables.map(\.omitted) == [450, 0, 850])
    #expect(figure.dataTables(limit: 0).isEmpty)
    #expect(figure.dataTables(limit: -1).isEmpty)
  }
}
