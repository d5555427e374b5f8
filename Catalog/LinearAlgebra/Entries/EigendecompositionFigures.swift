import Figures
import LinearAlgebra
import MathCore

/// What a matrix does to the plane: grid, square and circle before and after, and the directions
/// that it keeps.
///
/// - Parameters:
///   - a: 2 × 2, symmetric.
///   - eigen: its eigenvalues and eigenvectors.
/// - Returns: the figure.
func mapFigure(of a: Matrix, _ eigen: SymmetricEigendecomposition) -> Figure {
  .linearMap(
    "What the matrix does to the plane",
    description:
      "A grid, the unit square and the unit circle, dashed before and solid after the matrix. The "
      + "circle becomes an ellipse. Two dashed lines through the origin, at a right angle to each "
      + "other, are the directions of the eigenvectors: they are the axes of the ellipse.",
    matrix: a.elements,
    eigenvectors: (0..<2).map { Figure.Point(eigen.vectors[0, $0], eigen.vectors[1, $0]) },
    x: "first component", y: "second component")
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
