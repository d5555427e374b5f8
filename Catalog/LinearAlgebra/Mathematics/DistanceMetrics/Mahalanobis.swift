public import MathCore

/// A distance in units of the spread of the data, in each direction.
///
/// With Σ = L Lᵀ the vector L⁻¹(u − v) has no units and no correlations left: in these coordinates a
/// cloud with the covariance Σ is round, and the Mahalanobis distance is the plain length there. A
/// triangle is solved, no inverse is formed.
///
/// - Source: Mahalanobis 1936, *On the generalised distance in statistics*, Proceedings of the
///   National Institute of Sciences of India 2 (1), 49–55.
public struct Mahalanobis: Hashable, Sendable {
  /// The factor L of the matrix.
  private let factor: CholeskyDecomposition

  /// The distance that belongs to a matrix.
  ///
  /// - Parameter matrix: Σ, symmetric and positive definite, d × d: often the covariance matrix of
  ///   the data, in the squared units of the coordinates.
  /// - Throws: ``CholeskyError`` if the matrix is not square, not finite, not symmetric or not
  ///   positive definite, as where one feature is a sum of others.
  /// - Complexity: O(d³).
  public init(matrix: Matrix) throws(CholeskyError) {
    factor = try CholeskyDecomposition(of: matrix)
  }

  /// The distance of two points.
  ///
  /// - Parameters:
  ///   - u: d coordinates.
  ///   - v: d coordinates, in the units of `u`.
  /// - Returns: √((u − v)ᵀ Σ⁻¹ (u − v)), without a unit.
  /// - Precondition: both points have as many coordinates as the matrix has rows.
  /// - Throws: ``CholeskyError`` if the result is beyond the range of numbers.
  /// - Complexity: O(d²).
  public func distance(_ u: Vector, _ v: Vector) throws(CholeskyError) -> Double {
    // ‖L⁻¹(u − v)‖
    Norm.l2(try factor.whitened(u - v))
  }

  /// The distance of each row of a table to each row.
  ///
  /// Differences are taken before they are measured, so that near points far from the origin keep
  /// their digits.
  ///
  /// - Parameter x: n points as rows, n × d.
  /// - Returns: n × n, equal to its transpose, 0 on the diagonal.
  /// - Precondition: the table has as many columns as the matrix.
  /// - Throws: ``CholeskyError`` if a result is beyond the range of numbers.
  /// - Complexity: O(n² d²).
  public func distanceMatrix(ofRowsOf x: Matrix) throws(CholeskyError) -> Matrix {
    let rows = (0..<x.rows).map { x.row($0) }
    var result = Matrix(rows: x.rows, columns: x.rows, repeating: 0)
    for i in rows.indices.dropFirst() {
      let differences = try factor.whitened(Matrix(columns: (0..<i).map { rows[i] - rows[$0] }))
      for j in 0..<i {
        // ‖L⁻¹(xᵢ − xⱼ)‖
        result[i, j] = Norm.l2(differences.column(j))
        result[j, i] = result[i, j]
      }
    }
    return result
  }
}
