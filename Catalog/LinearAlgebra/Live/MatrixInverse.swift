import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let matrixInverse = Live(
    "matrix-inverse", playgrounds: [thereAndBack],
    exercises: [twoByTwoInverse, inverseOfProduct, conditionByHand])
}

/// A 2 × 2 matrix, where it sends the unit circle, and where that circle came from.
private let thereAndBack = Playground(
  "there-and-back",
  parameters: [
    .number("a", "first row, first entry", at: 2, in: -3...3, step: 0.1),
    .number("b", "first row, second entry", at: 1, in: -3...3, step: 0.1),
    .number("c", "second row, first entry", at: -1, in: -3...3, step: 0.1),
    .number("d", "second row, second entry", at: 1, in: -3...3, step: 0.1),
    .points(
      "y", "Tip of the arrow y that is undone", at: [1, 2], in: -4...4, -4...4, step: 0.5,
      names: ["y"]),
  ],
  on: { _ in
    Figure(
      "A matrix and its inverse",
      description:
        "The dashed unit circle, its image under the matrix A as an outline, and its image under the "
        + "inverse as a filled outline. The arrow y, and the arrow x that A takes to y.",
      x: .linear("first component", range: -4...4),
      y: .linear("second component", range: -4...4), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            circle(under: .identity(2)), label: "unit circle", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let a = Matrix(
    rows: 2, columns: 2,
    elements: [given.number("a"), given.number("b"), given.number("c"), given.number("d")])
  let undone: Matrix
  let condition: Double
  do throws(LinearSystemError) {
    undone = try inverse(of: a)
    condition = try conditionNumber(of: a)
  } catch {
    throw LiveFailure("This matrix flattens the plane and cannot be undone: change an entry.")
  }
  // entries in steps of 0.1 are singular, or their condition is some thousands
  guard condition < 1e9 else {
    throw LiveFailure("This matrix flattens the plane and cannot be undone: change an entry.")
  }
  let y = given.vector("y")
  let x = undone * y
  scene.draw(
    Figure.Outline(circle(under: a), label: "image under A", stroke: .solid, series: 2))
  scene.draw(
    Figure.Outline(
      circle(under: undone), label: "image under the inverse", stroke: .solid, filled: true,
      series: 3))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: Figure.Point(y[0], y[1]), label: "y"),
        Figure.Arrow(to: Figure.Point(x[0], x[1]), label: "x"),
      ], label: "A x = y", series: 1))
  scene.show("inverse, first row, first entry", undone[0, 0], decimals: 3)
  scene.show("inverse, first row, second entry", undone[0, 1], decimals: 3)
  scene.show("inverse, second row, first entry", undone[1, 0], decimals: 3)
  scene.show("inverse, second row, second entry", undone[1, 1], decimals: 3)
  scene.show("condition number κ", condition, decimals: 1)
  scene.tell(
    "what undoing costs",
    condition < 5
      ? "The inverse is of moderate size: little is lost on the way back."
      : condition < 50
        ? "The inverse stretches some directions much: errors grow on the way back."
        : "A nearly flattens the plane, and its inverse nearly explodes.")
}

/// The image of the unit circle, once around.
private func circle(under a: Matrix) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for k in 0..<80 {
    let t = Double(k % 40) / 20 - 1
    // the point of the right half with the slope t from (−1, 0), then the one across from it
    let side: Double = k < 40 ? 1 : -1
    let x: Vector = [side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)]
    let image = a * x
    points.append(Figure.Point(image[0], image[1]))
  }
  return points
}
