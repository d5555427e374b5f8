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
  // the coordinates of x, or of the nearest point that the vectors reach
  var coordinates: Vector = [0, 0]
  var nearest: Vector = [0, 0]
  var dimension = 0
  if let both = try? Basis(Matrix(columns: vectors)),
    let found = try? both.coordinates(of: x, tolerance: 1e-9)
  {
    (dimension, coordinates, nearest) = (2, found, x)
  } else {
    // dependent: the longer one spans the line, if any
    let longer = dot(vectors[0], vectors[0]) < dot(vectors[1], vectors[1]) ? 1 : 0
    let square = dot(vectors[longer], vectors[longer])
    if square > 0 {
      // the shadow of x on it: (x · b / b · b) b
      coordinates[longer] = dot(x, vectors[longer]) / square
      (dimension, nearest) = (1, coordinates[longer] * vectors[longer])
    }
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
    Figure.Arrows([Figure.Arrow(to: Figure.Point(x[0], x[1]), label: "x")], label: "x", series: 3))
  scene.show("dimension of the span", Double(dimension), decimals: 0)
  scene.show("coordinate c₁", coordinates[0])
  scene.show("coordinate c₂", coordinates[1])
  scene.show("distance of x from the span", Norm.l2(x - nearest))
  scene.tell(
    "what they reach",
    dimension == 2
      ? "The vectors are independent: they reach every point, each in one way only."
      : dimension == 1
        ? "The vectors lie on one line: the span collapses, and most points are out of reach."
        : "Both vectors are zero: they reach the origin alone.")
}
