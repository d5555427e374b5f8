import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let vectorSpaces = Live(
    "vector-spaces", playgrounds: [spanOfTwo],
    exercises: [coordinatesInBasis, makeDependent, otherCoordinates, featureDimension])
}

/// The span of two vectors of the plane, and a point in it.
private let spanOfTwo = Playground(
  "span",
  parameters: [
    .points(
      "tips", "Tips of the vectors and the point", at: [2, 1, -1, 2, 3, 4], in: -5...5, -5...5,
      step: 0.5, names: ["b₁", "b₂", "x"])
  ],
  on: { _ in
    Figure(
      "The span of two vectors, and a point",
      description:
        "A slanted grid of the whole multiples of two arrows from the origin. A dashed path leads "
        + "along the first arrow and then along the second to a point. If both arrows lie on one "
        + "line, the grid is that line.",
      x: .linear("x", range: -6...6), y: .linear("y", range: -6...6), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let vectors = [tips.row(0), tips.row(1)]
  let x = tips.row(2)
  guard let space = try? SpannedSpace(of: Matrix(columns: vectors)) else {
    throw LiveFailure("These vectors are out of range: drag a tip.")
  }
  // the coordinates of x, or of the nearest point that the vectors reach
  var coordinates: Vector = [0, 0]
  var nearest: Vector = [0, 0]
  if space.dimension == 2 {
    nearest = x
  } else if space.dimension == 1, let shadow = Projection(of: x, on: vectors[space.places[0]]) {
    nearest = shadow.shadow
  }
  if let found = try? space.basis.coordinates(of: nearest, tolerance: 1e-9) {
    for k in space.places.indices { coordinates[space.places[k]] = found[k] }
  }
  func point(_ a: Double, _ b: Double) -> Figure.Point {
    Figure.Point(
      a * vectors[0][0] + b * vectors[1][0], a * vectors[0][1] + b * vectors[1][1])
  }
  scene.draw(
    Figure.LinearMap(
      [vectors[0][0], vectors[1][0], vectors[0][1], vectors[1][1]], reach: 12, label: "span",
      series: 5))
  scene.draw(
    Figure.Line(
      [point(0, 0), point(coordinates[0], 0), point(coordinates[0], coordinates[1])],
      label: "c₁ b₁ + c₂ b₂", stroke: .dashed, series: 3))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: point(1, 0), label: "b₁")], label: "b₁", series: 0))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: point(0, 1), label: "b₂")], label: "b₂", series: 1))
  scene.draw(
    Figure.Scatter([Figure.Point(x[0], x[1])], label: "x", symbol: .circle, series: 3))
  scene.show("dimension of the span", Double(space.dimension), decimals: 0)
  scene.show("coordinate c₁", coordinates[0])
  scene.show("coordinate c₂", coordinates[1])
  scene.show("distance of x from the span", Norm.l2(x - nearest))
  scene.tell(
    "what they reach",
    space.dimension == 2
      ? "The vectors are independent: they reach every point, each in one way only."
      : space.dimension == 1
        ? "The vectors lie on one line: the span collapses, and most points are out of reach."
        : "Both vectors are zero: they reach the origin alone.")
}
