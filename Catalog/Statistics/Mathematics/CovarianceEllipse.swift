public import LinearAlgebra
public import MathCore
import Elementary

/// The ellipse that has the shape of a cloud of points: the unit circle, stretched by the standard
/// deviations along the eigenvectors of the covariance matrix.
///
/// In every direction w it reaches as far as r standard deviations √(wᵀ C w) of the points along w.
/// Where the points lie on a line it is a piece of that line, and where they are one point, a point.
///
/// - Parameters:
///   - covariance: C, 2 × 2, in the products of the units.
///   - center: the mean of the points, 2 numbers.
///   - deviations: r, how many standard deviations it reaches.
/// - Returns: x̄ + r (u √λ₁ v₁ + v √λ₂ v₂) for 160 points (u, v) of the unit circle, one a row.
/// - Throws: ``EigendecompositionError`` if the matrix is not symmetric or not finite.
/// - Precondition: the matrix is 2 × 2, and the centre has 2 numbers.
/// - Complexity: O(1).
public func covarianceEllipse(
  of covariance: Matrix, around center: Vector, deviations: Double
) throws(EigendecompositionError) -> Matrix {
  precondition(covariance.rows == 2 && center.count == 2, "an ellipse lies in a plane")
  let eigen = try SymmetricEigendecomposition(of: covariance)
  // C has no negative eigenvalue: what lies below 0 is rounding
  let first = deviations * sqrt(max(0, eigen.values[0])) * eigen.vectors.column(0)
  let second = deviations * sqrt(max(0, eigen.values[1])) * eigen.vectors.column(1)
  var points: [Double] = []
  // round the square max(|u|, |v|) = 1, every point pulled to length 1
  for side in 0..<4 {
    for i in 0..<40 {
      let along = Double(i) / 20 - 1
      let length = sqrt(1 + along * along)
      let (u, v): (Double, Double) =
        switch side {
        case 0: (along, -1)
        case 1: (1, along)
        case 2: (-along, 1)
        default: (-1, -along)
        }
      points += (center + (u / length) * first + (v / length) * second).elements
    }
  }
  return Matrix(rows: 160, columns: 2, elements: points)
}
