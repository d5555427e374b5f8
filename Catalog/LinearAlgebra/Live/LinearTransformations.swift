import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let linearTransformations = Live(
    "linear-transformations", playgrounds: [letterUnderMap],
    exercises: [imagesOfBasis, quarterTurn, oneAfterTheOther, turnAroundPoint])
}

/// A letter that is stretched, sheared and turned, with the grid.
private let letterUnderMap = Playground(
  "letter",
  parameters: [
    .number("first", "stretch along the first axis", at: 1.5, in: -2...2, step: 0.1),
    .number("second", "stretch along the second axis", at: 1, in: -2...2, step: 0.1),
    .number("shear", "shear along the first axis, k", at: 0.5, in: -2...2, step: 0.1),
    .number("angle", "turn in degrees, φ", at: 30, in: -180...180, step: 5),
  ],
  on: { _ in
    Figure(
      "What a matrix does to the plane",
      description:
        "A grid before and after a linear map. The letter F, dashed before, is filled after. Two "
        + "arrows from the origin are the images of the basis vectors, the columns of the matrix.",
      x: .linear("first component", range: -4...4),
      y: .linear("second component", range: -4...4), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            letter(under: .identity(2)), label: "before", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let (first, second, shear) = (
    given.number("first"), given.number("second"), given.number("shear")
  )
  let matrix =
    PlaneRotation(degrees: given.number("angle")).matrix()
    * Matrix.shear(shear, of: 2, along: 0, by: 1) * Matrix.diagonal([first, second])
  scene.draw(Figure.LinearMap(matrix.elements, reach: 6, label: "grid", series: 5))
  scene.draw(
    Figure.Outline(letter(under: matrix), label: "after", stroke: .solid, filled: true, series: 0))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: Figure.Point(matrix[0, 0], matrix[1, 0]), label: "A e₁"),
        Figure.Arrow(to: Figure.Point(matrix[0, 1], matrix[1, 1]), label: "A e₂"),
      ], label: "columns of A", series: 1))
  scene.show("a₁₁", matrix[0, 0], decimals: 2)
  scene.show("a₁₂", matrix[0, 1], decimals: 2)
  scene.show("a₂₁", matrix[1, 0], decimals: 2)
  scene.show("a₂₂", matrix[1, 1], decimals: 2)
  scene.tell("what becomes of the letter", words(first, second, shear))
}

/// What a stretch, a shear and a turn do together.
private func words(_ first: Double, _ second: Double, _ shear: Double) -> StaticString {
  // tenths are not exact
  let least = min(first.magnitude, second.magnitude)
  if least < 1e-9 { return "It is flattened: no map can bring it back." }
  if (first < 0) != (second < 0) { return "It is mirrored: no turn can make it an F again." }
  let isStretched =
    (least - 1).magnitude > 1e-9 || (max(first.magnitude, second.magnitude) - 1) > 1e-9
  if shear.magnitude < 1e-9 {
    return isStretched
      ? "It is stretched; its right angles stay." : "It keeps all its lengths and angles."
  }
  return "Its right angles are lost; parallel lines stay parallel."
}

/// The letter F under a map: it looks different in a mirror.
func letter(under a: Matrix) -> [Figure.Point] {
  let corners = Matrix(
    rows: 10, columns: 2,
    elements: [
      0, 0, 0.3, 0, 0.3, 0.8, 0.8, 0.8, 0.8, 1.1, 0.3, 1.1, 0.3, 1.5, 1, 1.5, 1, 1.8, 0, 1.8,
    ])
  var points: [Figure.Point] = []
  for i in 0..<corners.rows {
    let image = a * corners.row(i)
    points.append(Figure.Point(image[0], image[1]))
  }
  return points
}
