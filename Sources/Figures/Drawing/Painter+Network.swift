extension Painter {
  /// Nodes as circles, edges as lines or arrows between their rims.
  ///
  /// - Parameters:
  ///   - network: The layer.
  ///   - mark: Its series.
  /// - Returns: The edges, the nodes over them.
  func draw(_ network: Figure.Network, _ mark: Series) -> [Element] {
    let places = network.nodes.map { plane($0.at) }
    var shafts = ""
    var heads = ""
    for way in ways(of: network) {
      let arrow = Outlines.arrow(from: way.bend, to: way.end)
      if network.isDirected && way.isLast { heads += arrow.head.path }
      shafts += "M" + Outlines.text(way.start) + "Q" + Outlines.text(way.bend) + " "
      shafts += Outlines.text(way.end)
    }
    let radius = radius(of: network)
    var rims = ""
    for place in places.compactMap({ $0 }) {
      rims += Outlines.symbol(.circle, at: place, radius: radius).path
    }
    var elements = shafts.isEmpty ? [] : [Element.hairline(shafts, opacity: 0.6, width: 1.4)]
    if !heads.isEmpty { elements.append(Element.solid(heads, colour: "currentColor")) }
    guard !rims.isEmpty else { return elements }
    elements.append(Element.solid(rims, colour: Palette.surface))
    elements.append(Element.tint(rims, colour: mark.colour, opacity: 0.2))
    elements.append(Element.stroke(rims, colour: mark.colour))
    return elements
  }

  /// The names of nodes, inside where all are short, and the words on edges.
  ///
  /// - Parameter network: The layer.
  /// - Returns: The words.
  func names(of network: Figure.Network) -> [Element] {
    let isInside = radius(of: network) > 8
    let nodes = network.nodes.compactMap { node -> Element? in
      guard let place = plane(node.at), !node.name.isEmpty else { return nil }
      guard isInside else {
        let text = Words.fitted(node.name, room: 140, size: Words.small)
        return note(text, beside: Figure.Point(place.x, place.y + 3), side: .below)
      }
      return Element.words(
        node.name, at: Figure.Point(place.x, place.y + 4.5), size: Words.small, anchor: .middle)
    }
    let edges = ways(of: network).compactMap { way -> Element? in
      guard let label = way.label, !label.isEmpty else { return nil }
      if let place = way.place { return note(label, beside: place, side: .right) }
      // (1 − t)² start + 2 t (1 − t) bend + t² end at t = 0.4: off the middle, fewer words meet.
      let place = Figure.Point(
        way.start.x * 0.36 + way.bend.x * 0.48 + way.end.x * 0.16,
        way.start.y * 0.36 + way.bend.y * 0.48 + way.end.y * 0.16)
      return note(label, beside: place, side: .centre)
    }
    return nodes + edges
  }

  private func radius(of network: Figure.Network) -> Double {
    let widest = network.nodes.reduce(0) { max($0, Words.width($1.name, size: Words.small)) }
    guard widest <= 34 else { return 6 }
    let radius = max(13, widest / 2 + 5)
    return network.nodes.count <= 24 ? radius : 6
  }

  /// Where an edge runs: from rim to rim, bent where another one runs the other way.
  private struct Way {
    let start: Figure.Point
    let bend: Figure.Point
    let end: Figure.Point
    let label: String?
    /// Whether it ends at a node: a loop has two halves.
    var isLast = true
    /// Where its words stand; nil is beside the middle.
    var place: Figure.Point?
  }

  private func ways(of network: Figure.Network) -> [Way] {
    let places = network.nodes.map { plane($0.at) }
    let radius = radius(of: network)
    let known = network.edges.filter {
      places.indices.contains($0.from) && places.indices.contains($0.to)
    }
    let pairs = Set(known.map { Figure.Edge($0.from, $0.to) })
    return known.flatMap { edge -> [Way] in
      guard let a = places[edge.from], let b = places[edge.to] else { return [] }
      guard edge.from != edge.to else {
        // A loop above the node, in two halves; its words stand at the right.
        let (side, up) = (radius * 0.5, radius * 0.87)
        let top = Figure.Point(a.x, a.y - radius - 16)
        let left = Figure.Point(a.x - side, a.y - up)
        let right = Figure.Point(a.x + side, a.y - up)
        return [
          Way(
            start: left, bend: Figure.Point(a.x - 18, top.y), end: top, label: nil, isLast: false),
          Way(
            start: top, bend: Figure.Point(a.x + 18, top.y), end: right, label: edge.label,
            place: Figure.Point(a.x + 8, top.y + 4)),
        ]
      }
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 2 * radius + 1, length.isFinite else { return [] }
      let isBent = network.isDirected && pairs.contains(Figure.Edge(edge.to, edge.from))
      let sag = isBent ? min(28, length * 0.18) : 0
      let bend = Figure.Point(
        (a.x + b.x) / 2 - sag * dy / length, (a.y + b.y) / 2 + sag * dx / length)
      func rim(_ centre: Figure.Point) -> Figure.Point {
        let (u, v) = (bend.x - centre.x, bend.y - centre.y)
        let far = (u * u + v * v).squareRoot()
        return Figure.Point(
          centre.x + u / far * (radius + 1.5), centre.y + v / far * (radius + 1.5))
      }
      return [Way(start: rim(a), bend: bend, end: rim(b), label: edge.label)]
    }
  }
}
