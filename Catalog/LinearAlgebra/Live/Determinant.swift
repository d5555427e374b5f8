import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let determinant = Live(
    "determinant", playgrounds: [twoColumns],
    exercises: [
      twoByTwoByHand, fromPivots, areaOfTriangle, makeItSingular, volumeOfMultiple,
    ])
}

/// The two columns of a matrix, to be dragged, and the parallelogram between them.
private let twoColumns = Playground(
  "columns",
  parameters: [
    .points(
      "columns", "Columns of the matrix", at: [3, 1, 1, 2], in: -4...4, -4...4, step: 0.5,
      names: ["A e₁", "A e₂"])
  ],
  on: { _ in
    Figure(
      "The image of the unit square",
      description:
        "A grid before and after a linear map, and the dashed unit square. Two arrows from the "
        + "origin are the columns of the matrix; the filled parallelogram between them is the image "
        + "of the square.",
      x: .linear("first component", range: -6...6),
      y: .linear("second component", range: -6...6), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            [
              Figure.Point(0, 0), Figure.Point(1, 0), Figure.Point(1, 1), Figure.Point(0, 1),
            ], label: "unit square", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let columns = given.matrix("columns")
  let (u, v) = (columns.row(0), columns.row(1))
  let area = signedArea(u, v)
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  scene.draw(Figure.LinearMap([u[0], v[0], u[1], v[1]], reach: 5, label: "grid", series: 5))
  scene.draw(
    Figure.Outline(
      [Figure.Point(0, 0), point(u), point(u + v), point(v)], label: "its image", stroke: .solid,
      filled: true, series: 2))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: point(u), label: "A e₁"), Figure.Arrow(to: point(v), label: "A e₂")],
      label: "columns of A", series: 1))
  scene.show("determinant", area, decimals: 2)
  scene.show("area of the parallelogram", area.magnitude, decimals: 2)
  scene.tell(
    "what the map does",
    area == 0
      ? "It flattens: the columns lie on one line, and the matrix is singular."
      : area > 0
        ? "It keeps the orientation: from A e₁ to A e₂ it is counter-clockwise."
        : "It mirrors: from A e₁ to A e₂ it is clockwise.")
}
