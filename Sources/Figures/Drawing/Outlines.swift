/// The outlines of marks: curves, symbols and arrow heads.
enum Outlines {
  /// A point as `x y`.
  ///
  /// - Parameter point: A point of the drawing.
  /// - Returns: Its coordinates.
  static func text(_ point: Figure.Point) -> String {
    Numeral.coordinate(point.x) + " " + Numeral.coordinate(point.y)
  }

  /// A line through points, broken where one has no place and cut at the plot area.
  ///
  /// Steps shorter than a third of a pixel are left out, so thousands of points stay light.
  ///
  /// - Parameters:
  ///   - points: The points of the data.
  ///   - plane: The plot area.
  /// - Returns: The path, empty when nothing is seen.
  static func polyline(_ points: [Figure.Point], on plane: Plane) -> Pen {
    var path = Pen()
    var pen: Figure.Point?
    var previous: Figure.Point?
    for (index, point) in points.enumerated() {
      guard let place = plane(point) else {
        previous = nil
        continue
      }
      let isLast = index + 1 == points.count || plane(points[index + 1]) == nil
      guard let from = previous else {
        previous = place
        // A point alone is a dot, by the round ends of the line.
        if isLast && plane.holds(place) {
          path.move(to: place)
          path.dot()
        }
        continue
      }
      let step = max((place.x - from.x).magnitude, (place.y - from.y).magnitude)
      if step < 0.33 && !isLast { continue }
      previous = place
      guard let (a, b) = plane.clipped(from, place) else { continue }
      if a != pen { path.move(to: a) }
      path.line(to: b)
      pen = b
    }
    return path
  }

  /// A closed polygon; points without a place are left out.
  ///
  /// - Parameters:
  ///   - points: The corners in the data.
  ///   - plane: The plot area.
  /// - Returns: The path, empty for fewer than two corners.
  static func polygon(_ points: [Figure.Point], on plane: Plane) -> Pen {
    var path = Pen()
    var count = 0
    for point in points {
      guard let place = plane(point) else { continue }
      // Far corners move to a frame around the drawing, which Numeral could not write otherwise.
      let near = Figure.Point(min(max(place.x, -1e5), 1e5), min(max(place.y, -1e5), 1e5))
      if count == 0 { path.move(to: near) } else { path.line(to: near) }
      count += 1
    }
    path.close()
    return count < 2 ? Pen() : path
  }

  /// A symbol around a point.
  ///
  /// - Parameters:
  ///   - symbol: The kind.
  ///   - place: Its middle, in the drawing.
  ///   - radius: Half its size; kinds are balanced to look equally large.
  /// - Returns: The path.
  static func symbol(_ symbol: Figure.Symbol, at place: Figure.Point, radius: Double) -> Pen {
    var pen = Pen()
    switch symbol {
    case .circle: pen.circle(around: place, radius: radius)
    case .square: pen.square(around: place, from: -0.9 * radius, -0.9 * radius)
    case .diamond: pen.square(around: place, from: 0, -1.3 * radius)
    case .triangle:
      pen.move(to: Figure.Point(place.x, place.y - 1.25 * radius))
      pen.line(to: Figure.Point(place.x + 1.1 * radius, place.y + 0.8 * radius))
      pen.line(to: Figure.Point(place.x - 1.1 * radius, place.y + 0.8 * radius))
      pen.close()
    case .cross:
      pen.stroke(through: place, radius * 0.9, radius * 0.9)
      pen.stroke(through: place, radius * 0.9, -radius * 0.9)
    case .plus:
      pen.stroke(through: place, radius * 1.2, 0)
      pen.stroke(through: place, 0, radius * 1.2)
    }
    return pen
  }

  /// An arrow: the shaft to be stroked and the head to be filled.
  ///
  /// - Parameters:
  ///   - from: Its tail, in the drawing.
  ///   - to: Its tip, in the drawing.
  /// - Returns: The two paths; a short arrow has no head, one without length neither.
  static func arrow(from: Figure.Point, to: Figure.Point) -> (shaft: Pen, head: Pen) {
    let dx = to.x - from.x
    let dy = to.y - from.y
    let length = (dx * dx + dy * dy).squareRoot()
    var (shaft, head) = (Pen(), Pen())
    guard length > 0.01 else { return (shaft, head) }
    shaft.move(to: from)
    guard length >= 6 else {
      shaft.line(to: to)
      return (shaft, head)
    }
    let size = min(9, length * 0.6)
    let along = Figure.Point(dx / length, dy / length)
    let base = Figure.Point(to.x - size * along.x, to.y - size * along.y)
    let half = size * 0.42
    shaft.line(to: base)
    head.move(to: to)
    head.line(to: Figure.Point(base.x - half * along.y, base.y + half * along.x))
    head.line(to: Figure.Point(base.x + half * along.y, base.y - half * along.x))
    head.close()
    return (shaft, head)
  }
}

extension Pen {
  /// A stroke with its middle at a place, from −(dx, dy) to (dx, dy).
  fileprivate mutating func stroke(through place: Figure.Point, _ dx: Double, _ dy: Double) {
    move(to: Figure.Point(place.x - dx, place.y - dy))
    line(to: Figure.Point(place.x + dx, place.y + dy))
  }

  /// A square around a place, from one of its corners by quarter turns.
  fileprivate mutating func square(around place: Figure.Point, from dx: Double, _ dy: Double) {
    var (x, y) = (dx, dy)
    move(to: Figure.Point(place.x + x, place.y + y))
    for _ in 0..<3 {
      (x, y) = (-y, x)
      line(to: Figure.Point(place.x + x, place.y + y))
    }
    close()
  }
}
