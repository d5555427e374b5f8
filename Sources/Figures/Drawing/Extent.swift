/// The part of the plane that a figure shows.
struct Extent {
  let x: Bounds
  let y: Bounds

  /// The ranges that the axes ask for, otherwise all the data with a small margin.
  ///
  /// - Parameter figure: The figure.
  init(of figure: Figure) {
    let points = figure.layers.flatMap { $0.reach }
    let isTight = figure.layers.contains { if case .contour = $0 { true } else { false } }
    let isLying = figure.layers.contains {
      if case .bars(let bars) = $0 { bars.direction == .horizontal } else { false }
    }
    let bars = figure.layers.contains {
      switch $0 {
      case .bars, .histogram: true
      default: false
      }
    }
    let x = Extent.bounds(
      figure.x, values: points.compactMap { $0.x }, isTight: isTight, standsOnZero: isLying)
    // Where x shows a part only, y fits what is seen of the points.
    let seen = figure.x.range == nil ? points : points.filter { $0.x.map(x.contains) ?? true }
    let y = Extent.bounds(
      figure.y, values: seen.compactMap { $0.y }, isTight: isTight, standsOnZero: bars)
    self.init(x: x, y: y)
  }

  private init(x: Bounds, y: Bounds) {
    self.x = x
    self.y = y
  }

  private static func bounds(
    _ axis: Figure.Axis, values: [Double], isTight: Bool, standsOnZero: Bool
  ) -> Bounds {
    if case .categories(let names) = axis.scale {
      return Bounds(low: -0.5, high: Double(max(names.count, 1)) - 0.5)
    }
    let isLogarithmic = axis.isLogarithmic
    let empty = isLogarithmic ? Bounds(low: 1, high: 10) : Bounds(low: 0, high: 1)
    let found = Bounds.of(values, logarithmic: isLogarithmic) ?? empty
    if let range = axis.range {
      // A logarithmic axis cannot begin at 0: it begins at the smallest value it can show.
      let low = isLogarithmic && range.lowerBound <= 0 ? found.low : range.lowerBound
      return Bounds(min(low, range.upperBound)...range.upperBound, logarithmic: isLogarithmic)
    }
    let bounds = found.divisible(logarithmic: isLogarithmic)
    if isTight { return bounds }
    if isLogarithmic {
      // The 32nd root of the ratio of the ends, by five square roots of each
      func root(_ value: Double) -> Double { (0..<5).reduce(value) { v, _ in v.squareRoot() } }
      let factor = root(bounds.high) / root(bounds.low)
      return Bounds(
        low: max(bounds.low / factor, Bounds.smallest),
        high: min(bounds.high * factor, Bounds.largest))
    }
    let margin = bounds.length * 0.04
    return Bounds(
      low: standsOnZero && found.low == 0 ? 0 : bounds.low - margin,
      high: standsOnZero && found.high == 0 && found.low < 0 ? 0 : bounds.high + margin)
  }

  /// The extent widened where equal units would make the plot area thinner than it may be.
  ///
  /// - Parameters:
  ///   - width: The width of the plot area.
  ///   - height: The greatest height of the plot area.
  ///   - least: The least width and height.
  /// - Returns: An extent whose shape fits.
  func shaped(width: Double, height: Double, least: Double) -> Extent {
    func widened(_ bounds: Bounds, to length: Double) -> Bounds {
      let half = min(length, Bounds.largest) / 2
      return length > bounds.length
        ? Bounds(low: bounds.centre - half, high: bounds.centre + half) : bounds
    }
    return Extent(
      x: widened(x, to: y.length / height * least), y: widened(y, to: x.length / width * least))
  }
}

extension Figure.Axis {
  var isLogarithmic: Bool { if case .logarithmic = scale { true } else { false } }
}

extension Figure.Layer {
  /// The coordinates that the axes have to show; nil where a mark has no coordinate of its own.
  var reach: [(x: Double?, y: Double?)] {
    func whole(_ points: [Figure.Point]) -> [(x: Double?, y: Double?)] {
      points.filter { $0.x.isFinite && $0.y.isFinite }.map { ($0.x, $0.y) }
    }
    switch self {
    case .line(let line): return whole(line.points)
    case .scatter(let scatter): return whole(scatter.points)
    case .path(let path): return whole(path.points)
    case .outline(let outline): return whole(outline.points)
    case .arrows(let arrows): return whole(arrows.arrows.flatMap { [$0.from, $0.to] })
    case .text(let annotation): return whole([annotation.at])
    case .rule(let rule):
      switch rule.place {
      case .horizontal(let y): return [(nil, y)]
      case .vertical(let x): return [(x, nil)]
      }
    case .contour(let contour):
      return contour.x.map { ($0, nil) } + contour.y.map { (nil, $0) }
    case .histogram(let histogram):
      let heights = histogram.heights
      return heights.indices.flatMap { i in
        whole([
          Figure.Point(histogram.edges[i], 0), Figure.Point(histogram.edges[i + 1], heights[i]),
        ])
      }
    case .heatMap(let map):
      return [
        (-0.5, -0.5), (Double(map.columns) - 0.5, Double(map.rows) - 0.5),
      ]
    case .images: return []
    case .network(let network): return whole(network.nodes.map { $0.at })
    case .boxes(let boxes):
      return boxes.groups.enumerated().flatMap { i, group in
        group.map { (Double(i), $0) }
      }
    case .angle(let angle): return whole([angle.at])
    case .linearMap(let map):
      return whole(map.lines.flatMap { [$0.from, $0.to, map($0.from), map($0.to)] })
    case .errorBars(let bars): return whole(bars.spans.flatMap { [$0.point, $0.from, $0.to] })
    case .bars(let bars):
      return bars.values.indices.flatMap { i -> [(x: Double?, y: Double?)] in
        let error = i < bars.errors.count && bars.errors[i].isFinite ? bars.errors[i].magnitude : 0
        let place = Double(i)
        let (low, high) = (bars.values[i] - error, bars.values[i] + error)
        return bars.direction == .vertical
          ? [(place - 0.5, 0), (place + 0.5, low), (place, high)]
          : [(0, place - 0.5), (low, place + 0.5), (high, place)]
      }
    }
  }
}
