import Elementary
public import MathCore

/// A symmetric positive definite matrix as a triangle times its transpose: A = L Lᵀ.
///
/// It is elimination without any exchange of rows, at half the work: the squares of a row of L add up
/// to a diagonal element of A, so that nothing can grow. The computed L belongs to a matrix A + E with
/// |eᵢⱼ| ≤ (n + 1) 2⁻⁵² √(aᵢᵢ aⱼⱼ) to first order, whatever the units of the rows are. A matrix that
/// is not positive definite shows itself where a square would have to be 0 or less.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 4.2; Demmel
///   1989, *On floating point errors in Cholesky*, LAPACK Working Note 14, for the scaled error.
public struct CholeskyDecomposition: Hashable, Sendable {
  /// The factor L, n × n: 0 above the diagonal, its diagonal positive.
  public let lower: Matrix

  /// The decomposition of a symmetric positive definite matrix.
  ///
  /// - Parameter a: n × n. Where aᵢⱼ and aⱼᵢ differ by at most
  ///   ``SymmetricEigendecomposition/symmetryTolerance`` times the largest element, both become
  ///   their mean.
  /// - Throws: ``CholeskyError`` if the matrix is not square, not finite, not symmetric or not
  ///   positive definite: if what is left of diagonal element number j is at most j 2⁻⁵² aⱼⱼ, which
  ///   rounding may leave of nothing.
  /// - Complexity: O(n³), about n³ / 3 operations.
  public init(of a: Matrix) throws(CholeskyError) { try self.init(of: a, shrinking: 0) }

  /// The decomposition of a matrix whose elements beside the diagonal are made smaller, or larger.
  ///
  /// - Parameters:
  ///   - a: n × n.
  ///   - share: the part τ that they lose; the matrix becomes (1 − τ) A + τ diag A, with the
  ///     eigenvalues (1 − τ) λ + τ if the diagonal is 1.
  /// - Throws: ``CholeskyError``, as ``init(of:)``.
  init(of a: Matrix, shrinking share: Double) throws(CholeskyError) {
    try CholeskyError.requireSymmetric(a)
    let n = a.rows
    // 4ᵉ ≤ aᵢᵢ < 4ᵉ⁺¹
    let exponents = (0..<n).map { a[$0, $0] > 0 ? Int(a[$0, $0].exponent) >> 1 : 0 }
    let powers = exponents.map { Double(sign: .plus, exponent: -$0, significand: 1) }
    var h = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      // hᵢⱼ = aᵢⱼ / (2^eᵢ 2^eⱼ): no bit changes, but nothing overflows or underflows
      for j in 0..<i {
        let (x, y) = (a.elements[i * n + j], a.elements[j * n + i])
        h[i * n + j] = (x == y ? x : x / 2 + y / 2) * powers[i] * powers[j] * (1 - share)
      }
      h[i * n + i] = a.elements[i * n + i] * powers[i] * powers[i]
    }
    let strips = try FactorStrips(of: h, size: n)
    var l = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      let scale = Double(sign: .plus, exponent: exponents[i], significand: 1)
      for j in 0...i { l[i * n + j] = strips[i, j] * scale }
    }
    lower = Matrix(rows: n, columns: n, elements: l)
  }

  /// ln det A = 2 Σ ln lᵢᵢ; 0 for no rows.
  ///
  /// The determinant itself soon is too large or too small for a number.
  ///
  /// - Complexity: O(n).
  public var logDeterminant: Double {
    2 * Vector((0..<lower.rows).map { log(lower[$0, $0]) }).sum
  }

  /// The x with A x = b, from L y = b and Lᵀ x = y.
  ///
  /// - Parameter b: n components.
  /// - Returns: n components, exact for a matrix within 3 (n + 1) 2⁻⁵² √(aᵢᵢ aⱼⱼ) of A, to first order.
  /// - Throws: ``CholeskyError`` where a component of `b` is not finite, or one of x is beyond the
  ///   range of doubles.
  /// - Precondition: there are n components.
  /// - Complexity: O(n²).
  public func solve(_ b: Vector) throws(CholeskyError) -> Vector {
    Vector(try solve(Matrix(rows: b.count, columns: 1, elements: b.elements)).elements)
  }

  /// The X with A X = B: one system for each column of B.
  ///
  /// - Parameter b: n × m.
  /// - Returns: n × m, each column as by ``solve(_:)`` for a vector, to the same bits.
  /// - Throws: ``CholeskyError`` as for a vector.
  /// - Precondition: B has n rows.
  /// - Complexity: O(n² m).
  public func solve(_ b: Matrix) throws(CholeskyError) -> Matrix {
    let y = try whitened(b)
    do throws(LinearSystemError) {
      return try Triangle(lower, .lower).transposed.solve(y)
    } catch {
      throw .tooLarge
    }
  }

  /// The y with L y = x: what varies as A says, made uncorrelated and of variance 1.
  ///
  /// ‖y‖² = xᵀ A⁻¹ x: for a covariance A and a point x that is measured from the mean, the length of
  /// y is the Mahalanobis distance.
  ///
  /// - Parameter x: n components.
  /// - Returns: L⁻¹ x, n components.
  /// - Throws: ``CholeskyError`` where a component of `x` is not finite, or one of y is beyond the
  ///   range of doubles.
  /// - Precondition: there are n components.
  /// - Complexity: O(n²).
  public func whitened(_ x: Vector) throws(CholeskyError) -> Vector {
    Vector(try whitened(Matrix(rows: x.count, columns: 1, elements: x.elements)).elements)
  }

  /// The Y with L Y = X: all columns of X at once.
  ///
  /// - Parameter x: n × m, a point in each column.
  /// - Returns: L⁻¹ X, n × m, each column as by ``whitened(_:)`` for a vector, to the same bits.
  /// - Throws: ``CholeskyError`` as for a vector.
  /// - Precondition: X has n rows.
  /// - Complexity: O(n² m).
  public func whitened(_ x: Matrix) throws(CholeskyError) -> Matrix {
    precondition(x.rows == lower.rows, "\(x.rows) rows for a matrix of \(lower.rows)")
    for (k, element) in x.elements.enumerated() where !element.isFinite {
      throw .rightSideNotFinite(row: k / x.columns)
    }
    do throws(LinearSystemError) {
      return try Triangle(lower, .lower).solve(x)
    } catch {
      throw .tooLarge
    }
  }
}
