import Elementary
import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let matrixMultiplication = Live(
    "matrix-multiplication", playgrounds: [bothOrders],
    exercises: [twoByTwoProduct, oneLayer, cheaperOrder, twoSteps])
}

/// A rotation and a shear in both orders, on a grid and on one vector.
private let bothOrders = Playground(
  "orders",
  parameters: [
    .number("angle", "angle of the rotation R, in degrees", at: 90, in: -180...180, step: 5),
    .number("shear", "factor of the shear S", at: 1, in: -2...2, step: 0.1),
    .points("x", "Tip of the vector x", at: [2, 1], in: -2...2, -2...2, step: 0.1, names: ["x"]),
  ],
  on: { _ in
    Figure(
      "A rotation and a shear, in both orders",
      description:
        "Two grids that were square before: one was first sheared and then rotated, the other first "
        + "rotated and then sheared. Arrows lead from the origin to x and to its two images.",
      x: .linear("first component", range: -7...7),
      y: .linear("second component", range: -7...7), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let angle = given.number("angle") * .pi / 180
  let (c, s) = (cos(angle), sin(angle))
  let rotation = Matrix(rows: 2, columns: 2, elements: [c, -s, s, c])
  let shear = Matrix(rows: 2, columns: 2, elements: [1, given.number("shear"), 0, 1])
  let (shearFirst, rotationFirst) = (rotation * shear, shear * rotation)
  let x = given.vector("x")
  let (one, other) = (shearFirst * x, rotationFirst * x)
  scene.draw(Figure.LinearMap(shearFirst.elements, label: "R S, shear first", series: 0))
  scene.draw(Figure.LinearMap(rotationFirst.elements, label: "S R, rotation first", series: 1))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: Figure.Point(one[0], one[1]), label: "R S x")], series: 0))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: Figure.Point(other[0], other[1]), label: "S R x")], series: 1))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: Figure.Point(x[0], x[1]), label: "x")], label: "x", series: 6))
  scene.show("R S, row 1, column 1", shearFirst[0, 0])
  scene.show("S R, row 1, column 1", rotationFirst[0, 0])
  scene.show("R S, row 2, column 2", shearFirst[1, 1])
  scene.show("S R, row 2, column 2", rotationFirst[1, 1])
  let difference = (shearFirst - rotationFirst).frobeniusNorm
  scene.show("size of R S − S R, its Frobenius norm", difference)
  scene.show("distance of R S x and S R x", Norm.l2.distance(one, other))
  scene.tell(
    "does the order matter",
    difference > 1e-9 ? "Yes: R S and S R are different maps." : "No: here both orders agree.")
}
