import Figures
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG text as an XML parser reads it.
struct SVGDocument {
  struct Node {
    let name: String
    let attributes: [String: String]
    var text: String
  }

  let nodes: [Node]

  /// Reads a document; nil when it is not well-formed.
  init?(_ text: String) {
    let parser = XMLParser(data: Data(text.utf8))
    let collector = Collector()
    parser.delegate = collector
    guard parser.parse() else { return nil }
    nodes = collector.nodes
  }

  func all(_ name: String) -> [Node] { nodes.filter { $0.name == name } }

  var ids: [String] { nodes.compactMap { $0.attributes["id"] } }

  /// The paths in the colour of a series, counted from 0.
  func paths(of series: Int, attribute: String = "stroke") -> [Node] {
    all("path").filter {
      $0.attributes[attribute]?.hasPrefix("var(--figure-\(series + 1),") == true
    }
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var nodes: [Node] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(nodes.count)
      nodes.append(Node(name: name, attributes: attributes, text: ""))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { nodes[last].text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}

/// All numbers of a path's `d` attribute.
func numbers(_ path: String) -> [Double] {
  path.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
}

/// The same numbers on every run.
struct Numbers {
  var state: UInt64

  mutating func next() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}

/// Figures of every kind, with sound data.
enum Gallery {
  static let circle = (0..<64).map { i in
    Figure.Point(cos(Double(i) * .pi / 32), sin(Double(i) * .pi / 32))
  }

  static let bowl = Figure.Contour(over: -2...2, -1...1, samples: 21) { x, y in x * x + 4 * y * y }

  static let figures: [Figure] = [
    .line(
      "Loss", description: "Two falling curves.", x: "epoch", y: "loss",
      [
        .init([.init(0, 2), .init(1, 1), .init(2, 0.5)], label: "training"),
        .init([.init(0, 2.1), .init(1, 1.3), .init(2, 0.9)], label: "validation", markers: true),
      ]),
    .scatter(
      "Clusters", description: "Three groups.", x: "a", y: "b",
      points: [.init(0, 0), .init(1, 1), .init(2, 0), .init(0, 0.1)], classes: [0, 1, 2, 0],
      names: ["first", "second"]),
    .bars(
      "Accuracy", description: "Four pairs of bars.",
      categories: ["logistic regression", "random forest", "naive Bayes", "a"], y: "accuracy",
      [
        .init([0.9, 0.95, 0.8, 0.5], errors: [0.1, 0.02, 0.01, 0], label: "test"),
        .init([0.92, 1, 0.8, 0.6], label: "training"),
      ]),
    Figure(
      "Descent", description: "A path into a bowl.", x: "x", y: "y", aspect: .equal,
      layers: [
        .contour(bowl), .path(.init([.init(-2, 1), .init(-1, -0.5), .init(0, 0)], label: "steps")),
        .text(.init("minimum", at: .init(0, 0), side: .below)),
      ]),
    Figure(
      "Ball", description: "A circle.", x: "x", y: "y", aspect: .equal,
      layers: [.outline(.init(circle, label: "p = 2", filled: true))]),
    Figure(
      "Rates", description: "Two straight lines.", x: .logarithmic("n"), y: .logarithmic("error"),
      layers: [
        .line(x: [1, 10, 100], y: [1, 0.1, 0.01], label: "first order"),
        .line(x: [1, 10, 100], y: [1, 0.01, 0.0001], label: "second order"),
        .horizontal(at: 0.05, label: "goal"), .vertical(at: 50, label: "budget"),
      ]),
    Figure(
      "Vectors", description: "Two arrows.", aspect: .equal,
      layers: [
        .arrows(.init([.init(to: .init(3, 1), label: "a"), .init(to: .init(-1, 2), label: "b")]))
      ]),
    .histogram(
      "Waits", description: "Most are short.", x: "minutes", y: "density",
      [.init([1, 2, 2, 3, 9], measure: .density, label: "a"), .init([4, 5, 5], label: "b")]),
    .heatMap(
      "Correlations", description: "Two agree.", rows: ["first", "second"],
      columns: ["first", "second"], values: [1, -0.4, -0.4, 1], range: -1...1, label: "r"),
    .images(
      "Digits", description: "Three.",
      (0..<3).map { i in
        .init(rows: 2, columns: 2, values: [0, 1, Double(i), 3], caption: "digit \(i)")
      }),
    .graph(
      "Weather", description: "Three states.", nodes: ["sun", "rain", "fog"],
      edges: [.init(0, 1, label: "0.3"), .init(1, 0, label: "0.5"), .init(2, 2)], isDirected: true),
    .graph(
      "Order", description: "What rests on what.", nodes: ["linear algebra", "calculus", "models"],
      edges: [.init(0, 1), .init(1, 2), .init(0, 2)], isDirected: true, placed: .layered),
    .boxes(
      "Groups", description: "Two groups.", groups: ["a", "b"], y: "value",
      values: [[1, 2, 3, 4, 50], [2, 2, 3]]),
    .vectors(
      "Projection", description: "A right angle.", [.init(to: .init(4, 0), label: "a")],
      angles: [
        .init(from: .init(4, 0), to: .init(1, 2), label: "θ"),
        .init(at: .init(1, 0), from: .init(0, 0), to: .init(1, 2), isRight: true),
      ], dashed: [.init(.init(1, 2), .init(1, 0))]),
    .linearMap(
      "Map", description: "A stretch.", matrix: [2, 1, 1, 2],
      eigenvectors: [.init(1, 1), .init(1, -1)]),
    Figure(
      "Means", description: "Uncertain points.", x: "n", y: "mean",
      layers: [
        .scatter(x: [1, 2], y: [3, 4], label: "mean"),
        .errorBars(.init([.init(1, 3), .init(2, 4)], errors: [1, 0.5], label: "± s")),
        .errorBars(
          .init([.init(1, 3)], below: [0.1], above: [0.2], direction: .horizontal, series: 2)),
      ]),
  ]
}
