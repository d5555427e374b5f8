import Elementary
import LinearAlgebra
public import MathCore

/// The ellipse that has the shape of a cloud of points: in every direction it reaches as far from
/// the mean as r standard deviations of the points along that direction.
///
/// The variance along a unit vector u is uᵀ C u. The point of the ellipse that lies farthest along u
/// is C u / √(uᵀ C u): its dot product with u is the standard deviation √(uᵀ C u), and by the
/// inequality of Cauchy and Schwarz no other of these points reaches farther along u. Where the
/// points of the cloud lie on a line, the ellipse is a piece of that line; where they are one point,
/// it is that point.
///
/// - Parameters:
///   - covariance: C, 2 × 2, the covariance matrix of finite points, in the products of the units.
///   - center: the mean x̄ of the points, 2 numbers.
///   - deviations: r, how many standard deviations it reaches.
/// - Returns: x̄ + r C u / √(uᵀ C u) for 160 directions u round the circle, one a row: they lie closest
///   together where the ellipse is bent most.
/// - Precondition: the matrix is 2 × 2, and the centre has 2 numbers.
/// - Complexity: O(1).
public func covarianceEllipse(
  of covariance: Matrix, around center: Vector, deviations: Double
) -> Matrix {
  precondition(covariance.rows == 2 && center.count == 2, "an ellipse lies in a plane")
  let (first, second) = (covariance.row(0), covariance.row(1))
  var points: [Double] = []
  // round the corners of the square max(|u₁|, |u₂|) = 1: the length of u does not matter
  var (u, step): (Vector, Vector) = ([1, -1], [0, 0.05])
  for i in 0..<160 {
    if i % 40 == 0 && i > 0 { step = [-step[1], step[0]] }
    // C u, and the variance uᵀ C u, which rounding must not carry below 0
    let image: Vector = [dot(first, u), dot(second, u)]
    let variance = dot(u, image)
    points += (variance > 0 ? center + (deviations / sqrt(variance)) * image : center).elements
    u += step
  }
  return Matrix(rows: 160, columns: 2, elements: points)
}
