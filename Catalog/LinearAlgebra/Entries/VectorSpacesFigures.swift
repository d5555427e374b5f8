import Figures
import LinearAlgebra
import MathCore

extension Figure {
  /// Two vectors, the grid of their combinations, and one point in it.
  static func coordinatesInPlane(_ first: Vector, _ second: Vector, _ x: Vector) -> Figure {
    func point(_ a: Double, _ b: Double) -> Point {
      let v = a * first + b * second
      return Point(v[0], v[1])
    }
    return Figure(
      "A point of the plane in the basis of two vectors",
      description:
        "A slanted grid made of the multiples of two arrows, b₁ to (2, 1) and b₂ to (1, 3). The "
        + "point x at (4, 7) is reached by one step along b₁ and two along b₂.",
      x: .linear("first component", range: -2.2...6.4),
      y: .linear("second component", range: -1.4...8), aspect: .equal,
      layers: [
        .linearMap(
          LinearMap(
            [first[0], second[0], first[1], second[1]], reach: 8, label: "whole multiples",
            series: 5)),
        .path(
          Path(
            [point(0, 0), point(1, 0), point(1, 1), point(1, 2)], label: "1 b₁ + 2 b₂", series: 3)),
        .arrows(Arrows([Arrow(to: point(1, 0), label: "b₁")], series: 0)),
        .arrows(Arrows([Arrow(to: point(0, 1), label: "b₂")], series: 1)),
        .scatter(Scatter([Point(x[0], x[1])], symbol: .circle, series: 3)),
        .text(Annotation("x", at: Point(x[0], x[1]), side: .right)),
      ])
  }

  /// Fuel over cylinders, with what two and three dimensions can say.
  static func meansAndParabola(
    _ cylinders: Vector, _ mpg: Vector, _ means: Vector, _ parabola: Vector
  ) -> Figure {
    let ones = Vector(repeating: 1, count: cylinders.count)
    // the line of least squares is the projection on the span of the ones and the cylinders
    let basis = try? OrthonormalBasis(spanning: Matrix(columns: [ones, cylinders]))
    let fit = basis.flatMap { SubspaceProjection(of: mpg, on: $0)?.shadow } ?? mpg
    let line = cylinders.indices
      .sorted { cylinders[$0] < cylinders[$1] }
    return Figure(
      "Fuel over cylinders: what the space of the cylinders can say",
      description:
        "Three columns of points at 4, 6 and 8 cylinders, which fall to the right, each with its "
        + "mean. A curve passes through all three means. A dashed straight line passes above the "
        + "middle one.",
      x: .linear("cylinders", range: 3.5...8.5), y: "miles per gallon",
      layers: [
        .scatter(x: cylinders.elements, y: mpg.elements, label: "cars", series: 0),
        .line(
          x: line.map { cylinders[$0] }, y: line.map { fit[$0] },
          label: "two dimensions: a straight line",
          stroke: .dashed, series: 6),
        .graph(over: 3.8...8.2, label: "three dimensions: a parabola", stroke: .solid, series: 1) {
          parabola[0] + parabola[1] * $0 + parabola[2] * $0 * $0
        },
        .scatter(
          x: [4, 6, 8], y: means.elements, label: "means", symbol: .diamond, series: 3),
      ])
  }
}
