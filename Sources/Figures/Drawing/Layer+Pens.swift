// The outlines of the marks that a page can draw again: the same for a figure that stands and for
// one that moves.

extension Figure.Line {
  /// The points joined in order.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The outline, to be stroked.
  func curve(on plane: Plane) -> Pen { Outlines.polyline(points, on: plane) }
}

extension Figure.Scatter {
  /// A few points with a symbol of their own, such as centres, stand out among the others.
  var scale: Double { symbol != nil && points.count <= 40 ? 1.5 : 1 }
}

extension Figure.Outline {
  /// The closed curve.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The outline, to be stroked or filled.
  func rim(on plane: Plane) -> Pen { Outlines.polygon(points, on: plane) }
}

extension Figure.Path {
  /// The first and the last point.
  var ends: [Figure.Point] {
    [points.first, points.last].compactMap { $0 }
  }

  /// The arrows from point to point: heads only where there is room.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The shafts, to be stroked, and the heads, to be filled.
  func arrows(on plane: Plane) -> (shafts: Pen, heads: Pen) {
    let places = points.map { plane($0) }
    var (shafts, heads) = (Pen(), Pen())
    for (a, b) in zip(places, places.dropFirst()) {
      guard let a, let b, let (from, to) = plane.clipped(a, b) else { continue }
      let arrow = Outlines.arrow(from: from, to: to)
      shafts += arrow.shaft
      // A head is drawn where the step is longer than the head.
      let isLong = max((to.x - from.x).magnitude, (to.y - from.y).magnitude) > 11
      if isLong { heads += arrow.head }
      if !isLong && !arrow.head.isEmpty { shafts.line(to: to) }
    }
    return (shafts, heads)
  }
}

extension Figure.Arrows {
  /// The arrows.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The shafts, to be stroked, and the heads, to be filled.
  func outlines(on plane: Plane) -> (shafts: Pen, heads: Pen) {
    var (shafts, heads) = (Pen(), Pen())
    for arrow in arrows {
      guard let a = plane(arrow.from), let b = plane(arrow.to),
        let (from, to) = plane.clipped(a, b)
      else { continue }
      let shape = Outlines.arrow(from: from, to: to)
      shafts += shape.shaft
      heads += shape.head
    }
    return (shafts, heads)
  }
}

extension Figure.Rule {
  /// The line across the plot area.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The outline, to be stroked.
  func line(on plane: Plane) -> Pen {
    var pen = Pen()
    switch place {
    case .horizontal(let value):
      guard let y = plane.y(value), plane.holds(Figure.Point(plane.left, y)) else { return pen }
      pen.move(to: Figure.Point(plane.left, y))
      pen.line(to: Figure.Point(plane.right, y))
    case .vertical(let value):
      guard let x = plane.x(value), plane.holds(Figure.Point(x, plane.top)) else { return pen }
      pen.move(to: Figure.Point(x, plane.top))
      pen.line(to: Figure.Point(x, plane.bottom))
    }
    return pen
  }
}

extension Figure.LinearMap {
  /// The lines of the grid.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The lines before the map and after it, to be stroked.
  func grids(on plane: Plane) -> (before: Pen, after: Pen) {
    var (before, after) = (Pen(), Pen())
    for line in lines {
      before += Outlines.polyline([line.from, line.to], on: plane)
      after += Outlines.polyline([self(line.from), self(line.to)], on: plane)
    }
    return (before, after)
  }
}

extension Figure.Angle {
  /// The radius of an arc, in units of the drawing.
  static let radius = 26.0

  /// The arc, or the square of a right angle.
  ///
  /// - Parameter plane: The plot area.
  /// - Returns: The outline, to be stroked; empty where a side has no direction.
  func arc(on plane: Plane) -> Pen {
    var pen = Pen()
    guard let (at, u, v) = sides(on: plane) else { return pen }
    func along(_ a: Double, _ b: Double) -> Figure.Point {
      Figure.Point(at.x + a * u.x + b * v.x, at.y + a * u.y + b * v.y)
    }
    guard !isRight else {
      pen.move(to: along(11, 0))
      pen.line(to: along(11, 11))
      pen.line(to: along(0, 11))
      return pen
    }
    // The arc of at most half a turn; y grows downwards, so a positive u × v turns clockwise.
    let radius = Figure.Angle.radius
    pen.move(to: along(radius, 0))
    pen.arc(radius: radius, clockwise: u.x * v.y - u.y * v.x > 0, to: along(0, radius))
    return pen
  }

  /// Where the middle of the words stands, beyond the middle of the arc.
  ///
  /// - Parameters:
  ///   - length: The width of the words.
  ///   - plane: The plot area.
  /// - Returns: The place; nil where a side has no direction.
  func place(ofWords length: Double, on plane: Plane) -> Figure.Point? {
    guard let (at, u, v) = sides(on: plane) else { return nil }
    let sum = Figure.Point(u.x + v.x, u.y + v.y)
    let size = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    // Opposite sides have no direction between them: the words stand beside the line.
    let middle =
      size > 0.1 ? Figure.Point(sum.x / size, sum.y / size) : Figure.Point(-u.y, u.x)
    let radius = (isRight ? 16 : Figure.Angle.radius) + 7 + length / 2 * middle.x.magnitude
    return Figure.Point(at.x + radius * middle.x, at.y + radius * middle.y)
  }

  /// The vertex and the unit vectors of the two sides, in the drawing.
  private func sides(
    on plane: Plane
  ) -> (at: Figure.Point, from: Figure.Point, to: Figure.Point)? {
    guard let at = plane(self.at), plane.holds(at), let from = plane(from), let to = plane(to),
      let u = direction(at, from), let v = direction(at, to)
    else { return nil }
    return (at, u, v)
  }

  /// The unit vector from a place to another, nil where they agree.
  private func direction(_ a: Figure.Point, _ b: Figure.Point) -> Figure.Point? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let size = max(dx.magnitude, dy.magnitude)
    guard size > 1e-9, size.isFinite else { return nil }
    let (x, y) = (dx / size, dy / size)
    let length = (x * x + y * y).squareRoot()
    return Figure.Point(x / length, y / length)
  }
}

extension Plane {
  /// The places of those points that lie in the plot area.
  ///
  /// - Parameter points: Points of the data.
  /// - Returns: Points of the drawing.
  func places(_ points: [Figure.Point]) -> [Figure.Point] {
    var places: [Figure.Point] = []
    for point in points {
      if let place = self(point), holds(place) { places.append(place) }
    }
    return places
  }
}

extension Outlines {
  /// Half the size of a symbol: many points have small symbols.
  ///
  /// - Parameter count: How many points there are.
  /// - Returns: The radius, in units of the drawing.
  static func radius(of count: Int) -> Double { count > 1500 ? 1.8 : count > 400 ? 2.8 : 4.2 }

  /// Symbols at places.
  ///
  /// - Parameters:
  ///   - symbol: The kind.
  ///   - places: Their middles, in the drawing.
  ///   - scale: How much larger than usual they are.
  /// - Returns: One outline for all.
  static func symbols(
    _ symbol: Figure.Symbol, at places: [Figure.Point], scale: Double
  ) -> Pen {
    let radius = radius(of: places.count) * scale
    var pen = Pen()
    for place in places { pen += Outlines.symbol(symbol, at: place, radius: radius) }
    return pen
  }
}
