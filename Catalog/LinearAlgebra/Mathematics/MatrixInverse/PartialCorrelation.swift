import Elementary
public import MathCore

/// The correlation of each two features while all others are held fixed.
///
/// Two features may go together only because both follow a third. The inverse of the covariance, the
/// precision matrix, has a 0 where two features have nothing more to say about each other than what
/// the others tell.
///
/// - Parameter precision: the inverse of a covariance matrix, d × d: symmetric, its diagonal positive.
/// - Returns: d × d, −pᵢⱼ / √(pᵢᵢ pⱼⱼ) beside the diagonal and 1 on it.
/// - Precondition: the matrix is square and its diagonal is positive.
/// - Complexity: O(d²).
/// - Source: Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed., Springer
///   2009, section 17.3.
public func partialCorrelations(fromPrecision precision: Matrix) -> Matrix {
  let d = precision.rows
  precondition(precision.columns == d, "\(d) × \(precision.columns) is no square")
  var result = Matrix.identity(d)
  for i in 0..<d {
    precondition(precision[i, i] > 0, "the diagonal of a precision matrix is positive")
    for j in 0..<d where j != i {
      // rᵢⱼ = −pᵢⱼ / √(pᵢᵢ pⱼⱼ)
      result[i, j] = -precision[i, j] / (sqrt(precision[i, i]) * sqrt(precision[j, j]))
    }
  }
  return result
}
