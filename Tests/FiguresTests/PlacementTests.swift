import Figures
import Foundation
import Testing

@Suite struct `Places in the drawing` {
  private func box(_ path: String) -> (width: Double, height: Double) {
    let values = numbers(path)
    let x = stride(from: 0, to: values.count, by: 2).map { values[$0] }
    let y = stride(from: 1, to: values.count, by: 2).map { values[$0] }
    return ((x.max() ?? 0) - (x.min() ?? 0), (y.max() ?? 0) - (y.min() ?? 0))
  }

  @Test(arguments: [240.0, 360, 640, 1000])
  func `equal aspect keeps circles round`(width: Double) throws {
    for stretch in [1.0, 1e-6, 1e6] {
      let circle = Gallery.circle.map { Figure.Point(stretch * $0.x + 3, stretch * $0.y) }
      for aside in [Figure.Point(3, 0), .init(3 + 40 * stretch, 0), .init(3, 40 * stretch)] {
        let figure = Figure(
          "ball", description: "a ball", aspect: .equal,
          layers: [.outline(.init(circle)), .scatter(.init([aside]))])
        let document = try #require(SVGDocument(figure.svg(id: "f", width: width)))
        let path = try #require(document.paths(of: 0).first?.attributes["d"])
        let size = box(path)
        #expect(size.width > 1)
        // Each end is rounded to a hundredth.
        #expect(abs(size.width - size.height) <= 0.0201)
      }
    }
  }

  @Test func `points out of range are not drawn`() throws {
    let points = (0..<10).map { Figure.Point(Double($0), Double($0)) }
    let figure = Figure(
      "part", description: "a part", x: .linear("x", range: 2...5), y: .linear("y", range: 0...4),
      layers: [.scatter(.init(points))])
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    let symbols = document.all("path").filter { $0.attributes.keys.sorted() == ["d"] }
    #expect(symbols.count == 3)
  }

  @Test func `a line stays near the plot area however far its points are`() throws {
    let figure = Figure(
      "far", description: "far away", x: .linear("x", range: 0...1), y: .linear("y", range: 0...1),
      layers: [.line(x: [-1e12, 1e12], y: [-1e12, 1e12])])
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    let path = try #require(document.paths(of: 0).first?.attributes["d"])
    let values = numbers(path)
    #expect(values.count == 4)
    for value in values { #expect((-20...700).contains(value)) }
  }

  @Test func `a point that is not finite breaks the line`() throws {
    let points = [(0.0, 0.0), (1, 1), (2, .nan), (3, 1), (4, 0)].map { Figure.Point($0.0, $0.1) }
    let document = try #require(
      SVGDocument(
        Figure.line("gap", description: "a gap", x: "x", y: "y", [.init(points)]).svg(id: "f")))
    let path = try #require(document.paths(of: 0).first?.attributes["d"])
    #expect(path.filter { $0 == "M" }.count == 2)
  }

  @Test(arguments: [240.0, 320, 400, 640])
  func `tick labels do not touch`(width: Double) throws {
    for size in [1e-9, 1e-4, 1, 12345, 1e8, 1e200] {
      let figure = Figure(
        "t", description: "t", layers: [.scatter(x: [0.1 * size, size], y: [-size, size])])
      let document = try #require(SVGDocument(figure.svg(id: "f", width: width)))
      let labels = document.all("text").filter { $0.attributes["text-anchor"] == "middle" }
      let spans = labels.compactMap { node in
        Double(node.attributes["x"] ?? "").map { x in
          // Digits are about 0.6 of the type size wide.
          (x - Double(node.text.count) * 3.5, x + Double(node.text.count) * 3.5)
        }
      }
      #expect(spans.count >= 1)
      for (a, b) in zip(spans, spans.dropFirst()) { #expect(a.1 < b.0) }
    }
  }

  @Test(arguments: Gallery.figures.indices, [240.0, 360, 640])
  func `words begin inside the drawing`(index: Int, width: Double) throws {
    let document = try #require(SVGDocument(Gallery.figures[index].svg(id: "f", width: width)))
    let box = try #require(document.nodes.first?.attributes["viewBox"]).split(separator: " ")
    let height = try #require(Double(box[3]))
    for node in document.all("text") {
      let x = try #require(Double(node.attributes["x"] ?? ""))
      let y = try #require(Double(node.attributes["y"] ?? ""))
      #expect((0...width).contains(x) && (0...height).contains(y), "\(node.text)")
    }
  }

  @Test func `names of categories are wrapped, slanted or thinned, not cut to nothing`() throws {
    func labels(_ names: [String], width: Double) throws -> [SVGDocument.Node] {
      let figure = Figure.bars(
        "b", description: "b", categories: names, y: .linear("", range: 0...1), [.init([1])])
      let document = try #require(SVGDocument(figure.svg(id: "f", width: width)))
      return document.all("text").filter { !numbersOnly($0.text) || names.contains($0.text) }
    }
    func numbersOnly(_ text: String) -> Bool { text.allSatisfy { "0123456789.".contains($0) } }
    let numbers = (0..<40).map { "\(100 + $0)" }
    let thinned = try labels(numbers, width: 360)
    #expect((5..<40).contains(thinned.count))
    #expect(thinned.allSatisfy { numbers.contains($0.text) })
    let models = ["logistic regression", "support vector machine", "naive Bayes", "random forest"]
    let wrapped = try labels(models, width: 480).map(\.text)
    #expect(wrapped.contains("logistic") && wrapped.contains("regression"))
    let slanted = try labels(models, width: 240)
    #expect(slanted.map(\.text) == models)
    #expect(slanted.allSatisfy { $0.attributes["transform"]?.hasPrefix("rotate(-40 ") == true })
  }

  @Test func `bars of one category stand side by side on zero`() throws {
    let figure = Figure.bars(
      "b", description: "b", categories: ["a", "b"], y: "y",
      [.init([1, -2], label: "one", series: 0), .init([2, 1], label: "two", series: 2)])
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    let bars = document.all("rect").filter { $0.attributes["height"] != "14" }.dropFirst()
    let spans = bars.map { bar in
      let x = Double(bar.attributes["x"] ?? "") ?? .nan
      return (x, x + (Double(bar.attributes["width"] ?? "") ?? .nan))
    }.sorted { $0.0 < $1.0 }
    #expect(spans.count == 4)
    for (a, b) in zip(spans, spans.dropFirst()) { #expect(a.1 <= b.0) }
  }

  @Test func `bars that lie have their names beside them, parts in front of wholes`() throws {
    let figure = Figure.parts(
      "b", description: "b", names: ["first of all", "last"], x: .linear("share", range: 0...1),
      parts: ([0.25, 0], "direct"), of: ([0.5, 1], "in all"))
    let document = try #require(SVGDocument(figure.svg(id: "f")))
    // the first is the clip path, the last ones are the legend
    let all = document.all("rect").dropFirst().prefix(4).map { bar in
      ["x", "y", "width"].map { Double(bar.attributes[$0] ?? "") ?? .nan }
    }
    try #require(all.count == 4)
    // pale ones first, the last name first: rows are counted from below
    let (last, first, none, part) = (all[0], all[1], all[2], all[3])
    #expect(first[1] < last[1] && part[1] < none[1])
    #expect((first[2] - part[2] * 2).magnitude < 3 && none[2] == 0)
    #expect(last[2] > 1.9 * first[2])
    let names = document.all("text").filter { $0.text == "first of all" || $0.text == "last" }
    #expect(names.map(\.text) == ["last", "first of all"])
    #expect(
      figure.dataTables().map(\.rows) == [
        [["first of all", "0.5"], ["last", "1"]], [["first of all", "0.25"], ["last", "0"]],
      ])
  }

  @Test func `rows of bars keep all their names on a narrow screen`() throws {
    let names = (0..<60).map { "concept \($0)" }
    let values = names.map { _ in 0.5 }
    let figure = Figure.parts(
      "b", description: "b", names: names, x: "share", parts: (values, "a"), of: (values, "b"))
    let document = try #require(SVGDocument(figure.svg(id: "f", width: 360)))
    let shown = document.all("text").map(\.text)
    #expect(names.allSatisfy { shown.contains($0) })
  }
}
