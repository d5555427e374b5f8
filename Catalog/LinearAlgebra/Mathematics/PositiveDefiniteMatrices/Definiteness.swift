public import MathCore

/// The value of the quadratic form of a matrix: xᵀ A x.
///
/// In a plane of arguments it is a height: a bowl if A is positive definite, a trough if it is
/// semidefinite, a saddle if it is indefinite.
///
/// - Parameters:
///   - a: n × n; only its symmetric part (A + Aᵀ) / 2 counts.
///   - x: n components.
/// - Returns: Σᵢ Σⱼ aᵢⱼ xᵢ xⱼ.
/// - Precondition: the shapes fit.
/// - Complexity: O(n²).
public func quadraticForm(_ a: Matrix, _ x: Vector) -> Double { dot(x, a * x) }

/// The signs that the quadratic form xᵀ A x of a symmetric matrix takes for x ≠ 0.
public enum Definiteness: String, Hashable, Sendable, CaseIterable {
  /// Always positive: a bowl with one lowest point.
  case positiveDefinite = "positive definite"
  /// Never negative, but 0 in some direction.
  case positiveSemidefinite = "positive semidefinite"
  /// Of both signs.
  case indefinite = "indefinite"
  /// Never positive, but 0 in some direction.
  case negativeSemidefinite = "negative semidefinite"
  /// Always negative.
  case negativeDefinite = "negative definite"

  /// The definiteness of a symmetric matrix, by Cholesky factors.
  ///
  /// A is positive definite if and only if it has a factor. Rounding makes that border uncertain, so
  /// two matrices beside A are asked: A with everything beside the diagonal enlarged by the part
  /// τ = n (n + 3) 2⁻⁵² of itself, and made smaller by it. If the first has a factor, A is positive
  /// definite beyond rounding. If only the second has one, A is semidefinite as far as rounding lets
  /// one tell: |xᵀ A x| ≤ 2 τ Σ aᵢᵢ xᵢ² for some x. A matrix that is semidefinite and singular is
  /// always found to be so, whatever the units of its rows are. One of zeros counts as positive
  /// semidefinite, one of no rows as positive definite.
  ///
  /// - Parameter a: n × n, symmetric as for ``CholeskyDecomposition``.
  /// - Throws: ``CholeskyError`` if the matrix is not square, not finite or not symmetric.
  /// - Complexity: O(n³).
  /// - Source: Demmel 1989, *On floating point errors in Cholesky*, LAPACK Working Note 14: whether
  ///   the method succeeds is decided by the least eigenvalue of A once its diagonal is scaled to 1,
  ///   up to some n 2⁻⁵³ for each row.
  public init(of a: Matrix) throws(CholeskyError) {
    let negative = Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { -$0 })
    if try Self.hasFactor(a, shrunk: -1) {
      self = .positiveDefinite
    } else if try Self.hasFactor(negative, shrunk: -1) {
      self = .negativeDefinite
    } else if try Self.isSemidefinite(a) {
      self = .positiveSemidefinite
    } else if try Self.isSemidefinite(negative) {
      self = .negativeSemidefinite
    } else {
      self = .indefinite
    }
  }

  private static func isSemidefinite(_ a: Matrix) throws(CholeskyError) -> Bool {
    // a row of zeros adds nothing to the form
    let rest = (0..<a.rows).filter { i in a.row(i).contains { $0 != 0 } }
    let kept = Matrix(
      rows: rest.count, columns: rest.count, elements: rest.flatMap { i in rest.map { a[i, $0] } })
    return try hasFactor(kept, shrunk: 1)
  }

  /// Whether the matrix has a factor once what stands beside the diagonal is smaller by τ, or larger.
  private static func hasFactor(_ a: Matrix, shrunk sign: Double) throws(CholeskyError) -> Bool {
    // τ = n (n + 3) 2⁻⁵²
    let tau = Double(a.rows) * Double(a.rows + 3) * 0x1p-52
    do throws(CholeskyError) {
      _ = try CholeskyDecomposition(of: a, shrinking: sign * tau)
      return true
    } catch .notPositiveDefinite {
      return false
    }
  }
}
