import Elementary
import Figures
import LinearAlgebra
import MathCore

extension Figure {
  /// A point, a line, the nearest point of it and others that are farther away.
  static func nearestOnLine(_ x: Vector, _ direction: Vector, _ shadow: Vector) -> Figure {
    func point(_ v: Vector) -> Point { Point(v[0], v[1]) }
    let (tip, foot) = (point(x), point(shadow))
    return Figure(
      "The nearest point of a line",
      description:
        "A line rises to the right through the origin. The arrow x points to (3, 4) above it, the "
        + "arrow p along the line to (4, 2). A solid line from the tip of x meets the line at p at a "
        + "right angle. Two dashed lines from the tip of x to other points of the line are longer.",
      x: .linear("first component", range: -0.7...7),
      y: .linear("second component", range: -0.6...4.6), aspect: .equal,
      layers: [
        .line(
          Line(
            [point(-0.3 * direction), point(3.4 * direction)], label: "the line",
            stroke: .solid, series: 5)),
        .line(
          Line(
            [point(direction), tip, point(3 * direction)], label: "longer ways", stroke: .dashed,
            series: 6)),
        .line(Line([tip, foot], label: "residual", stroke: .solid, series: 3)),
        .angle(Angle(at: foot, from: tip, to: Point(0, 0), isRight: true)),
        .arrows(Arrows([Arrow(to: tip, label: "x")], series: 0)),
        .arrows(Arrows([Arrow(to: foot, label: "p")], series: 1)),
      ])
  }

  /// A plane in space seen from the side, with a vector, its shadow and what is left.
  ///
  /// - Parameters:
  ///   - shadow: the two coordinates of the shadow along the orthonormal basis of the plane.
  ///   - height: how far the vector stands above the plane.
  /// - Returns: the figure.
  static func shadowOnPlane(_ shadow: Vector, _ height: Double) -> Figure {
    let (c1, c2) = (shadow[0], shadow[1])
    func point(_ a: Double, _ b: Double, _ h: Double = 0) -> Point { Perspective.point(a, b, h) }
    let plane = [point(-1, -1), point(8, -1), point(8, 6), point(-1, 6)]
    let corner = 0.45
    let foot = point(c1, c2)
    return Figure(
      "The shadow of a vector on a plane in space",
      description:
        "A tinted plane in perspective. From the origin an arrow x rises above it, and an arrow p, "
        + "its shadow, lies in it. A vertical line of length 3, the residual r, joins their tips and "
        + "stands at a right angle to the plane. Two short arrows in the plane, at a right angle to "
        + "each other, are the orthonormal basis; dashed lines lead from p to the two axes along them.",
      x: .categories([]), y: .categories([]), aspect: .equal,
      layers: [
        .outline(Outline(plane, label: "plane", stroke: .solid, filled: true, series: 5)),
        .line(
          Line(
            [point(c1, 0), foot, point(0, c2)], label: "coordinates", stroke: .dashed, series: 6)),
        .line(Line([point(-1, 0), point(8, 0)], stroke: .dashed, series: 6)),
        .line(Line([point(0, -1), point(0, 6)], stroke: .dashed, series: 6)),
        .line(
          Line(
            [
              point(c1 - corner, c2), point(c1 - corner, c2, corner), point(c1, c2, corner),
            ], stroke: .solid, series: 3)),
        .line(Line([foot, point(c1, c2, height)], label: "residual r", stroke: .solid, series: 3)),
        .arrows(
          Arrows(
            [
              Arrow(from: point(0, 0), to: point(1, 0), label: "q₁"),
              Arrow(from: point(0, 0), to: point(0, 1), label: "q₂"),
            ], label: "orthonormal basis", series: 2)),
        .arrows(
          Arrows([Arrow(from: point(0, 0), to: foot, label: "p")], label: "shadow p", series: 1)),
        .arrows(
          Arrows(
            [Arrow(from: point(0, 0), to: point(c1, c2, height), label: "x")], label: "vector x",
            series: 0)),
      ])
  }

  /// Sepals of three species.
  static func sepals(
    _ lengths: Vector, _ widths: Vector, _ classes: [Int], _ names: [String]
  ) -> Figure {
    .scatter(
      "Length and width of the sepals",
      description:
        "Three clouds of points. Each rises to the right, but the one of setosa lies to the upper "
        + "left of the others, so that all points together fall slightly to the right.",
      x: "sepal length (cm)", y: "sepal width (cm)",
      points: .zip(lengths.elements, widths.elements), classes: classes, names: names)
  }

  /// Sepals of three species, each without the mean of its species.
  static func sepalsWithin(
    _ lengths: Vector, _ widths: Vector, _ classes: [Int], _ names: [String]
  ) -> Figure {
    .scatter(
      "The same without what the species explains",
      description:
        "The three clouds lie on top of each other around the origin, and together they rise to "
        + "the right.",
      x: "residual of sepal length (cm)", y: "residual of sepal width (cm)",
      points: .zip(lengths.elements, widths.elements), classes: classes, names: names)
  }

  /// Stopping distances and their projection, which lies on a straight line.
  static func projectedCars(_ speeds: Vector, _ distances: Vector, _ fit: Vector) -> Figure {
    Figure(
      "Stopping distances and their projection",
      description:
        "Fifty points that rise to the right, a straight line through them, and a short vertical "
        + "line from each point to it.",
      x: "speed (miles per hour)", y: "stopping distance (feet)",
      layers: speeds.indices.map { i in
        .line(
          x: [speeds[i], speeds[i]], y: [distances[i], fit[i]],
          label: i == 0 ? "residuals" : nil, stroke: .solid, series: 6)
      } + [
        .scatter(x: speeds.elements, y: distances.elements, label: "measured", series: 0),
        .line(
          x: [speeds[0], speeds[speeds.count - 1]], y: [fit[0], fit[fit.count - 1]],
          label: "projection", stroke: .solid, series: 1),
      ])
  }
}

/// Points of space as somebody sees them who stands before a plane and looks down on it.
private enum Perspective {
  /// How far the plane is turned and tilted, in radians.
  private static let (turn, tilt) = (0.5, 0.45)

  /// A point above a plane as a point of the picture, whose middle is (0, 0) and whose sides lie at
  /// ±0.5.
  static func point(_ a: Double, _ b: Double, _ height: Double) -> Figure.Point {
    // from the middle of the plane, turned
    let (x, y) = (a - 3.5, b - 2.5)
    let right = x * cos(turn) - y * sin(turn)
    let back = x * sin(turn) + y * cos(turn)
    // tilted towards the eye, which is 22 units away: what is farther away is smaller
    let up = height * cos(tilt) + back * sin(tilt)
    let scale = 1.76 / (22 + back * cos(tilt) - height * sin(tilt))
    return Figure.Point(right * scale, (up - 0.4) * scale)
  }
}
