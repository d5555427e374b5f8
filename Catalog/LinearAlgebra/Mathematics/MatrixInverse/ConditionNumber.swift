public import MathCore

/// By which lengths the condition of a matrix is measured.
public enum OperatorNorm: Hashable, Sendable {
  /// The sum of magnitudes of a vector; of a matrix, the largest such sum of a column.
  case one
  /// The largest magnitude of a vector; of a matrix, the largest sum of magnitudes of a row.
  case infinity

  /// ‖A‖: the most by which a matrix can lengthen a vector.
  ///
  /// - Parameter a: m × n.
  /// - Returns: max over x ≠ 0 of ‖A x‖ / ‖x‖; 0 without elements.
  /// - Complexity: O(m n).
  public func callAsFunction(_ a: Matrix) -> Double {
    // ‖A‖₁ = max over j of Σᵢ |aᵢⱼ|, ‖A‖∞ = ‖Aᵀ‖₁
    self == .one ? a.oneNorm : a.transposed.oneNorm
  }
}

/// The condition number κ = ‖A‖ ‖A⁻¹‖: how much larger a small relative change of b can be in the
/// solution of A x = b.
///
/// Its logarithm is about the number of decimal digits that a solution loses. The inverse is computed
/// for it; ``LUDecomposition/reciprocalConditionEstimate`` costs a fraction.
///
/// - Parameters:
///   - a: n × n.
///   - norm: by which lengths.
/// - Returns: κ, at least 1; 0 without elements. It is off by about κ 2⁻⁵² of itself.
/// - Throws: ``LinearSystemError`` as for ``inverse(of:)``.
/// - Complexity: O(n³).
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 2.6.
public func conditionNumber(
  of a: Matrix, in norm: OperatorNorm = .one
) throws(LinearSystemError) -> Double {
  let size = norm(a)
  guard size.isFinite else { throw .tooLarge }
  // κ = ‖X‖ for A X = ‖A‖ I: the units of A do not matter
  let scale = Matrix.diagonal(Vector(repeating: size, count: a.rows))
  return norm(try LUDecomposition(of: a).solve(scale))
}
