public import MathCore

/// The matrix A⁻¹ that undoes A: A⁻¹ A = I = A A⁻¹.
///
/// Column j of it solves A x = eⱼ: where A comes from, for each axis. So one decomposition and n
/// systems give it. To solve A x = b it is not needed, and a detour: four times the work, and more
/// rounding.
///
/// - Parameter a: n × n.
/// - Returns: n × n; each column has the error of a solution of its system.
/// - Throws: ``LinearSystemError`` where A is not square or singular, where an element is not finite,
///   and where one of the inverse is beyond the range of doubles.
/// - Complexity: O(n³), about 8n³ / 3 operations.
/// - Source: Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed., SIAM 2002, chapter
///   14.
public func inverse(of a: Matrix) throws(LinearSystemError) -> Matrix {
  // A X = I
  try LUDecomposition(of: a).solve(.identity(a.rows))
}

/// The inverse after a change of rank one, from the inverse before it.
///
/// A change u vᵀ of A moves A⁻¹ by a multiple of one row and one column: no new decomposition is
/// needed. So XᵀX of a regression takes in another row of data, with u = v that row.
///
/// - Parameters:
///   - inverse: A⁻¹, n × n.
///   - u: n numbers.
///   - v: n numbers.
/// - Returns: (A + u vᵀ)⁻¹, n × n. Its errors are those of `inverse` and some roundings, magnified
///   where 1 + vᵀ A⁻¹ u is small.
/// - Throws: ``LinearSystemError`` where A + u vᵀ is singular, and where a number leaves the range of
///   doubles.
/// - Precondition: all have the same size.
/// - Complexity: O(n²).
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 2.1.4.
public func updatedInverse(
  _ inverse: Matrix, adding u: Vector, times v: Vector
) throws(LinearSystemError) -> Matrix {
  let n = inverse.rows
  precondition(
    inverse.columns == n && u.count == n && v.count == n,
    "a \(n) × \(inverse.columns) matrix, \(u.count) and \(v.count) numbers")
  let (column, row) = (inverse * u, inverse.transposed * v)
  let divisor = 1 + dot(v, column)
  guard divisor != 0 else { throw .singular(column: n - 1) }
  var updated = inverse
  // (A + u vᵀ)⁻¹ = A⁻¹ − A⁻¹ u vᵀ A⁻¹ / (1 + vᵀ A⁻¹ u)
  for i in 0..<n { for j in 0..<n { updated[i, j] -= column[i] * row[j] / divisor } }
  guard updated.elements.allSatisfy({ $0.isFinite }) else { throw .tooLarge }
  return updated
}
