/// The `d` attributes of paths: curves, symbols and arrow heads.
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
  static func polyline(_ points: [Figure.Point], on plane: Plane) -> String {
    var path = ""
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
        if isLast && plane.holds(place) { path += "M" + text(place) + "h0" }
        continue
      }
      let step = max((place.x - from.x).magnitude, (place.y - from.y).magnitude)
      if step < 0.33 && !isLast { continue }
      previous = place
      guard let (a, b) = plane.clipped(from, place) else { continue }
      path += a == pen ? "L" : "M" + text(a) + "L"
      path += text(b)
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
  static func polygon(_ points: [Figure.Point], on plane: Plane) -> String {
    var path = ""
    var count = 0
    for point in points {
      guard let place = plane(point) else { continue }
      // Far corners move to a frame around the drawing, which Numeral could not write otherwise.
      let near = Figure.Point(min(max(place.x, -1e5), 1e5), min(max(place.y, -1e5), 1e5))
      path += (count == 0 ? "M" : "L") + text(near)
      count += 1
    }
    return count < 2 ? "" : path + "Z"
  }

  /// A symbol around a point.
  ///
  /// - Parameters:
  ///   - symbol: The kind.
  ///   - place: Its middle, in the drawing.
  ///   - radius: Half its size; kinds are balanced to look equally large.
  /// - Returns: The path.
  static func symbol(_ symbol: Figure.Symbol, at place: Figure.Point, radius: Double) -> String {
    let r = Numeral.coordinate(radius)
    func corners(_ offsets: [(Double, Double)]) -> String {
      var path = ""
      for (index, offset) in offsets.enumerated() {
        path += index == 0 ? "M" : "L"
        path += text(Figure.Point(place.x + offset.0 * radius, place.y + offset.1 * radius))
      }
      return path
    }
    switch symbol {
    case .circle:
      let d = Numeral.coordinate(2 * radius)
      let from = Numeral.coordinate(place.x - radius) + " " + Numeral.coordinate(place.y)
      return "M\(from)a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
    case .square: return corners([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]) + "Z"
    case .triangle: return corners([(0, -1.25), (1.1, 0.8), (-1.1, 0.8)]) + "Z"
    case .diamond: return corners([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]) + "Z"
    case .cross:
      return corners([(-0.9, -0.9), (0.9, 0.9)]) + corners([(-0.9, 0.9), (0.9, -0.9)])
    case .plus: return corners([(-1.2, 0), (1.2, 0)]) + corners([(0, -1.2), (0, 1.2)])
    }
  }

  /// An arrow: the shaft to be stroked and the head to be filled.
  ///
  /// - Parameters:
  ///   - from: Its tail, in the drawing.
  ///   - to: Its tip, in the drawing.
  /// - Returns: The two paths; a short arrow has no head, one without length neither.
  static func arrow(from: Figure.Point, to: Figure.Point) -> (shaft: String, head: String) {
    let dx = to.x - from.x
    let dy = to.y - from.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0.01 else { return ("", "") }
    guard length >= 6 else { return ("M" + text(from) + "L" + text(to), "") }
    let size = min(9, length * 0.6)
    let along = Figure.Point(dx / length, dy / length)
    let base = Figure.Point(to.x - size * along.x, to.y - size * along.y)
    let half = size * 0.42
    let one = Figure.Point(base.x - half * along.y, base.y + half * along.x)
    let other = Figure.Point(base.x + half * along.y, base.y - half * along.x)
    return (
      "M" + text(from) + "L" + text(base),
      "M" + text(to) + "L" + text(one) + "L" + text(other) + "Z"
    )
  }
}
