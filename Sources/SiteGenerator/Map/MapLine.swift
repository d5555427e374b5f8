/// A line of the map: pieces that are level or upright, with round corners.
struct MapLine: Hashable {
  struct Point: Hashable {
    let x, y: Int
  }

  /// Its corners, from the right side of its source to the left side of its target.
  let points: [Point]

  /// How far before its target a line turns for the last time.
  static let arrival = 6
  private static let radius = 5

  /// A line between two boxes.
  ///
  /// - Parameters:
  ///   - source: where it begins.
  ///   - target: where it ends, in a column further to the right.
  ///   - track: how far behind its source it turns up or down.
  ///   - lane: the height at which it passes the columns between.
  ///   - isNear: whether there are no columns between.
  init(
    from source: MapLayout.Box, to target: MapLayout.Box, track: Int, lane: Int, isNear: Bool
  ) {
    let (start, end) = (
      Point(x: source.right, y: source.middle), Point(x: target.x, y: target.middle)
    )
    let turn = start.x + track
    guard isNear else {
      let last = end.x - Self.arrival
      points = [
        start, Point(x: turn, y: start.y), Point(x: turn, y: lane), Point(x: last, y: lane),
        Point(x: last, y: end.y), end,
      ]
      return
    }
    points =
      start.y == end.y
      ? [start, end] : [start, Point(x: turn, y: start.y), Point(x: turn, y: end.y), end]
  }

  /// The line as a path of SVG.
  var path: String {
    var path = "M\(points[0].x) \(points[0].y)"
    for i in 1..<points.count - 1 {
      let (a, corner, b) = (points[i - 1], points[i], points[i + 1])
      let (before, after) = (Self.step(from: corner, toward: a), Self.step(from: corner, toward: b))
      path += "L\(before.x) \(before.y)Q\(corner.x) \(corner.y) \(after.x) \(after.y)"
    }
    let end = points[points.count - 1]
    return path + "L\(end.x) \(end.y)"
  }

  /// The point near a corner at which the line begins to turn: half of a short piece at most.
  private static func step(from corner: Point, toward other: Point) -> Point {
    func near(_ a: Int, _ b: Int) -> Int {
      let reach = min(radius, abs(b - a) / 2)
      return a + (b > a ? reach : -reach)
    }
    return Point(x: near(corner.x, other.x), y: near(corner.y, other.y))
  }
}
