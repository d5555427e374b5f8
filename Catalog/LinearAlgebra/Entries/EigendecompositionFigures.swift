import Figures
import LinearAlgebra
import MathCore

/// The unit circle, its image, and the eigenvectors, which keep their direction.
///
/// - Parameters:
///   - a: 2 × 2, symmetric.
///   - eigen: its eigenvalues and eigenvectors.
/// - Returns: the figure.
func mapFigure(of a: Matrix, _ eigen: SymmetricEigendecomposition) -> Figure {
  // Walk round the square max(|x|, |y|) = 1 and pull every point to length 1.
  let side = (0..<20).map { Double($0) / 10 - 1 }
  let square =
    side.map { Vector([$0, -1]) } + side.map { Vector([1, $0]) }
    + side.map { Vector([-$0, 1]) } + side.map { Vector([-1, -$0]) }
  let circle = square.compactMap { normalized($0) }
  let image = circle.map { [dot(a.row(0), $0), dot(a.row(1), $0)] }
  return Figure(
    "What the matrix does to the circle",
    description:
      "A circle of radius 1 becomes an ellipse. Two arrows at right angles, the eigenvectors, "
      + "point along the axes of the ellipse; the longer arrows on them, their images, end on it.",
    x: "first component", y: "second component", aspect: .equal,
    layers: [
      .outline(Figure.Outline(circle.map { Figure.Point($0[0], $0[1]) }, label: "x, of length 1")),
      .outline(Figure.Outline(image.map { Figure.Point($0[0], $0[1]) }, label: "A x")),
      .arrows(
        Figure.Arrows(
          (0..<2).map { k in
            let v = eigen.values[k] * eigen.vectors.column(k)
            return Figure.Arrow(to: Figure.Point(v[0], v[1]))
          }, label: "λ v", series: 1)),
      .arrows(
        Figure.Arrows(
          (0..<2).map { k in
            Figure.Arrow(to: Figure.Point(eigen.vectors[0, k], eigen.vectors[1, k]))
          }, label: "eigenvectors v", series: 0)),
    ])
}

/// The petals, with the eigenvectors of their covariance from the mean, two deviations long.
func petalFigure(_ x: Matrix, _ eigen: SymmetricEigendecomposition) -> Figure {
  let mean = (0..<2).map { x.column($0).sum / Double(x.rows) }
  return Figure(
    "The petals of 150 iris flowers and the eigenvectors of their covariance",
    description:
      "A long, narrow cloud of points that rises to the right. From its middle a long arrow points "
      + "along it and a short one across it.",
    x: "petal length (cm)", y: "petal width (cm)", aspect: .equal,
    layers: [
      .scatter(x: x.column(0).elements, y: x.column(1).elements, label: "flowers"),
      .arrows(
        Figure.Arrows(
          (0..<2).map { k in
            let length = 2 * eigen.values[k].squareRoot()
            return Figure.Arrow(
              from: Figure.Point(mean[0], mean[1]),
              to: Figure.Point(
                mean[0] + length * eigen.vectors[0, k], mean[1] + length * eigen.vectors[1, k]))
          }, label: "2√λ v", series: 1)),
    ])
}
