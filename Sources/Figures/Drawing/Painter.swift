/// Draws the layers of a figure in the plot area.
struct Painter {
  let plane: Plane
  let series: [Series]
  /// The width of the whole drawing, which words do not leave.
  let width: Double
  /// The identifier of the clip path.
  let clip: String

  /// The marks of all layers, the words on top.
  var elements: [Element] {
    series.indices.flatMap { marks(at: $0) } + series.flatMap { words(of: $0) }
  }

  private func marks(at index: Int) -> [Element] {
    let mark = series[index]
    switch mark.layer {
    case .line(let line): return draw(line, mark)
    case .scatter(let scatter): return draw(scatter, mark)
    case .bars(let bars): return draw(bars, mark, index: index)
    case .contour(let contour): return draw(contour)
    case .path(let path): return draw(path, mark)
    case .outline(let outline): return draw(outline, mark)
    case .arrows(let arrows): return draw(arrows, mark)
    case .rule(let rule): return draw(rule)
    case .histogram(let histogram): return draw(histogram, mark)
    case .heatMap(let map): return draw(map)
    case .images(let images): return draw(images)
    case .network(let network): return draw(network, mark)
    case .boxes(let boxes): return draw(boxes, mark, index: index)
    case .angle(let angle): return draw(angle)
    case .linearMap(let map): return draw(map, mark)
    case .errorBars(let bars): return draw(bars, mark)
    case .text: return []
    }
  }

  /// Elements of which nothing is seen outside of the plot area.
  ///
  /// - Parameter elements: The elements; those without a path are left out.
  /// - Returns: A group, or nothing for no elements.
  func clipped(_ elements: [Element]) -> [Element] {
    guard !elements.isEmpty else { return [] }
    return [Element("g", [("clip-path", "url(#" + clip + ")")], children: elements)]
  }

  private func draw(_ line: Figure.Line, _ mark: Series) -> [Element] {
    let path = Outlines.polyline(line.points, on: plane)
    let strokes = path.isEmpty ? [] : [Element.stroke(path, colour: mark.colour, dash: mark.dash)]
    let marks = line.markers ? symbols(line.points, Palette.symbol(mark.number), mark) : []
    return clipped(strokes) + marks
  }

  private func draw(_ scatter: Figure.Scatter, _ mark: Series) -> [Element] {
    // A few points with a symbol of their own, such as centres, stand out among the others.
    let isLarge = scatter.symbol != nil && scatter.points.count <= 40
    return symbols(
      scatter.points, scatter.symbol ?? Palette.symbol(mark.number), mark, scale: isLarge ? 1.5 : 1)
  }

  /// Symbols at the points that lie in the plot area; many points have small symbols.
  private func symbols(
    _ points: [Figure.Point], _ symbol: Figure.Symbol, _ mark: Series, scale: Double = 1
  ) -> [Element] {
    let places = points.compactMap { plane($0) }.filter { plane.holds($0) }
    guard !places.isEmpty else { return [] }
    let radius = places.count > 1500 ? 1.8 : places.count > 400 ? 2.8 : 4.2
    return [Element.symbol(symbol, at: places, colour: mark.colour, radius: radius * scale)]
  }

  private func draw(_ outline: Figure.Outline, _ mark: Series) -> [Element] {
    let path = Outlines.polygon(outline.points, on: plane)
    guard !path.isEmpty else { return [] }
    let tint = outline.filled ? [Element.tint(path, colour: mark.colour)] : []
    return clipped(tint + [Element.stroke(path, colour: mark.colour, dash: mark.dash)])
  }

  /// The arrows of a path: heads where there is room, dots at the first and last point.
  private func draw(_ path: Figure.Path, _ mark: Series) -> [Element] {
    let places = path.points.map { plane($0) }
    var shafts = ""
    var heads = ""
    for (a, b) in zip(places, places.dropFirst()) {
      guard let a, let b, let (from, to) = plane.clipped(a, b) else { continue }
      let arrow = Outlines.arrow(from: from, to: to)
      shafts += arrow.shaft
      // A head is drawn where the step is longer than the head.
      let isLong = max((to.x - from.x).magnitude, (to.y - from.y).magnitude) > 11
      if isLong { heads += arrow.head }
      if !isLong && !arrow.head.isEmpty {
        shafts += "L" + Outlines.text(to)
      }
    }
    let ends = [places.first ?? nil, places.last ?? nil].compactMap { $0 }.filter {
      plane.holds($0)
    }
    let dots =
      ends.isEmpty
      ? [] : [Element.symbol(.circle, at: ends, colour: mark.colour, radius: 4)]
    return clipped(arrow(shafts, heads, mark)) + dots
  }

  private func draw(_ arrows: Figure.Arrows, _ mark: Series) -> [Element] {
    var shafts = ""
    var heads = ""
    for arrow in arrows.arrows {
      guard let a = plane(arrow.from), let b = plane(arrow.to),
        let (from, to) = plane.clipped(a, b)
      else { continue }
      let shape = Outlines.arrow(from: from, to: to)
      shafts += shape.shaft
      heads += shape.head
    }
    return clipped(arrow(shafts, heads, mark))
  }

  private func arrow(_ shafts: String, _ heads: String, _ mark: Series) -> [Element] {
    (shafts.isEmpty ? [] : [Element.stroke(shafts, colour: mark.colour)])
      + (heads.isEmpty ? [] : [Element.solid(heads, colour: mark.colour)])
  }

  private func draw(_ rule: Figure.Rule) -> [Element] {
    let path: String
    switch rule.place {
    case .horizontal(let value):
      guard let y = plane.y(value), plane.holds(Figure.Point(plane.left, y)) else { return [] }
      path =
        "M" + Outlines.text(Figure.Point(plane.left, y)) + "H" + Numeral.coordinate(plane.right)
    case .vertical(let value):
      guard let x = plane.x(value), plane.holds(Figure.Point(x, plane.top)) else { return [] }
      path =
        "M" + Outlines.text(Figure.Point(x, plane.top)) + "V" + Numeral.coordinate(plane.bottom)
    }
    return [
      Element.hairline(
        path, opacity: 0.7, dash: rule.stroke == .dashed ? "5 4" : nil, width: 1.4)
    ]
  }
}
