extension Painter {
  /// The arc of an angle, or the square of a right one.
  ///
  /// - Parameter angle: The layer.
  /// - Returns: The mark; nothing where a side has no direction.
  func draw(_ angle: Figure.Angle) -> [Element] {
    guard let sides = sides(of: angle) else { return [] }
    let (at, u, v) = sides
    func along(_ a: Double, _ b: Double) -> Figure.Point {
      Figure.Point(at.x + a * u.x + b * v.x, at.y + a * u.y + b * v.y)
    }
    guard !angle.isRight else {
      let corner =
        "M" + Outlines.text(along(11, 0)) + "L" + Outlines.text(along(11, 11)) + "L"
        + Outlines.text(along(0, 11))
      return clipped([Element.hairline(corner, opacity: 0.8, width: 1.4)])
    }
    // The arc of at most half a turn; y grows downwards, so a positive u × v turns clockwise.
    let sweep = u.x * v.y - u.y * v.x > 0 ? "1" : "0"
    let radius = Numeral.coordinate(Painter.arcRadius)
    let arc =
      "M" + Outlines.text(along(Painter.arcRadius, 0)) + "A\(radius) \(radius) 0 0 \(sweep) "
      + Outlines.text(along(0, Painter.arcRadius))
    return clipped([Element.hairline(arc, opacity: 0.8, width: 1.4)])
  }

  private static let arcRadius = 26.0

  /// The words of an angle, beyond the middle of its arc.
  ///
  /// - Parameter angle: The layer.
  /// - Returns: The words.
  func names(of angle: Figure.Angle) -> [Element] {
    guard let label = angle.label, !label.isEmpty, let (at, u, v) = sides(of: angle) else {
      return []
    }
    let sum = Figure.Point(u.x + v.x, u.y + v.y)
    let length = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    // Opposite sides have no direction between them: the words stand beside the line.
    let middle =
      length > 0.1 ? Figure.Point(sum.x / length, sum.y / length) : Figure.Point(-u.y, u.x)
    let half = Words.width(label, size: Words.small) / 2
    let radius = (angle.isRight ? 16 : Painter.arcRadius) + 7 + half * middle.x.magnitude
    let place = Figure.Point(at.x + radius * middle.x, at.y + radius * middle.y)
    return [note(label, beside: place, side: .centre)]
  }

  /// The vertex and the unit vectors of the two sides, in the drawing.
  private func sides(
    of angle: Figure.Angle
  ) -> (at: Figure.Point, from: Figure.Point, to: Figure.Point)? {
    guard let at = plane(angle.at), plane.holds(at), let from = plane(angle.from),
      let to = plane(angle.to), let u = direction(at, from), let v = direction(at, to)
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

  /// The lines of the grid, dashed before the map and in colour after it.
  ///
  /// - Parameters:
  ///   - map: The layer.
  ///   - mark: Its series.
  /// - Returns: The two grids.
  func draw(_ map: Figure.LinearMap, _ mark: Series) -> [Element] {
    var before = ""
    var after = ""
    for line in map.lines {
      before += Outlines.polyline([line.from, line.to], on: plane)
      after += Outlines.polyline([map(line.from), map(line.to)], on: plane)
    }
    return clipped(
      (before.isEmpty ? [] : [Element.hairline(before, opacity: 0.35, dash: "1.5 3")])
        + (after.isEmpty ? [] : [Element.stroke(after, colour: mark.colour, width: 1.1)]))
  }
}
