/// Draws the layers of a figure in the plot area.
struct Painter {
  let plane: Plane
  let series: [Series]
  /// The width of the whole drawing, which words do not leave.
  let width: Double
  /// The identifier of the clip path.
  let clip: String
  /// Where the pixels of pictures are drawn.
  var pixels: PixelSource?

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
    let path = line.curve(on: plane).path
    let strokes = path.isEmpty ? [] : [Element.stroke(path, colour: mark.colour, dash: mark.dash)]
    let marks = line.markers ? symbols(line.points, Palette.symbol(mark.number), mark) : []
    return clipped(strokes) + marks
  }

  private func draw(_ scatter: Figure.Scatter, _ mark: Series) -> [Element] {
    symbols(
      scatter.points, scatter.symbol ?? Palette.symbol(mark.number), mark, scale: scatter.scale)
  }

  /// Symbols at the points that lie in the plot area; many points have small symbols.
  private func symbols(
    _ points: [Figure.Point], _ symbol: Figure.Symbol, _ mark: Series, scale: Double = 1
  ) -> [Element] {
    let places = plane.places(points)
    guard !places.isEmpty else { return [] }
    return [
      Element.symbol(
        symbol, at: places, colour: mark.colour,
        radius: Outlines.radius(of: places.count) * scale)
    ]
  }

  private func draw(_ outline: Figure.Outline, _ mark: Series) -> [Element] {
    let path = outline.rim(on: plane).path
    guard !path.isEmpty else { return [] }
    let tint = outline.filled ? [Element.tint(path, colour: mark.colour)] : []
    return clipped(tint + [Element.stroke(path, colour: mark.colour, dash: mark.dash)])
  }

  private func draw(_ path: Figure.Path, _ mark: Series) -> [Element] {
    let (shafts, heads) = path.arrows(on: plane)
    let ends = plane.places(path.ends)
    let dots =
      ends.isEmpty
      ? [] : [Element.symbol(.circle, at: ends, colour: mark.colour, radius: 4)]
    return clipped(arrow(shafts.path, heads.path, mark)) + dots
  }

  private func draw(_ arrows: Figure.Arrows, _ mark: Series) -> [Element] {
    let (shafts, heads) = arrows.outlines(on: plane)
    return clipped(arrow(shafts.path, heads.path, mark))
  }

  private func arrow(_ shafts: String, _ heads: String, _ mark: Series) -> [Element] {
    (shafts.isEmpty ? [] : [Element.stroke(shafts, colour: mark.colour)])
      + (heads.isEmpty ? [] : [Element.solid(heads, colour: mark.colour)])
  }

  private func draw(_ rule: Figure.Rule) -> [Element] {
    let path = rule.line(on: plane).path
    return path.isEmpty ? [] : [Element.rule(path, stroke: rule.stroke)]
  }
}

extension Element {
  /// A straight line across the plot.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - stroke: Solid or dashed.
  /// - Returns: The element.
  static func rule(_ path: String, stroke: Figure.Stroke) -> Element {
    hairline(path, opacity: 0.7, dash: stroke == .dashed ? "5 4" : nil, width: 1.4)
  }
}
