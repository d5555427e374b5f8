import Elementary
public import MathCore

/// A symmetric positive definite matrix as a triangle times its transpose: A = L Lᵀ.
///
/// It is elimination without any exchange of rows, at half the work: no step makes an element larger
/// than the diagonal that A has. The computed L belongs to a matrix A + E with
/// |eᵢⱼ| ≤ (n + 1) 2⁻⁵² √(aᵢᵢ aⱼⱼ) to first order, whatever the units of the rows are. A matrix that
/// is not positive definite shows itself by a square that is not positive.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 4.2.
public struct CholeskyDecomposition: Hashable, Sendable {
  /// The number of rows of A, n.
  public let size: Int
  /// The factor of D⁻¹ A D⁻¹ with D the diagonal matrix of the powers of two.
  let strips: FactorStrips
  /// The powers of two that bring the diagonal of A between 1 and 4, n exponents.
  let exponents: [Int]

  /// The decomposition of a symmetric positive definite matrix.
  ///
  /// - Parameter a: n × n. Where aᵢⱼ and aⱼᵢ differ by at most
  ///   ``SymmetricEigendecomposition/symmetryTolerance`` times the largest entry, both become their
  ///   mean.
  /// - Throws: ``CholeskyError`` if the matrix is not square, not finite, not symmetric or not
  ///   positive definite: if what is left of a diagonal element aⱼⱼ is no more than the rounding
  ///   errors of what was taken from it, (j + 1) 2⁻⁵² aⱼⱼ.
  /// - Complexity: O(n³).
  public init(of a: Matrix) throws(CholeskyError) {
    let n = a.rows
    try CholeskyError.requireSymmetric(a)
    // 4ᵉ ≤ aᵢᵢ < 4ᵉ⁺¹
    let exponents = (0..<n).map { a[$0, $0] > 0 ? Int(a[$0, $0].exponent) >> 1 : 0 }
    let scales = exponents.map { Double(sign: .plus, exponent: -$0, significand: 1) }
    var h = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0...i {
        let (x, y) = (a.elements[i * n + j], a.elements[j * n + i])
        // hᵢⱼ = aᵢⱼ / (dᵢ dⱼ), exact
        h[i * n + j] = (x == y ? x : x / 2 + y / 2) * scales[i] * scales[j]
      }
    }
    strips = try FactorStrips(of: h, size: n)
    (size, self.exponents) = (n, exponents)
  }

  /// The factor L, n × n: 0 above the diagonal, its diagonal positive.
  ///
  /// - Complexity: O(n²).
  public var lower: Matrix {
    var l = Matrix(rows: size, columns: size, repeating: 0)
    for i in 0..<size {
      let scale = Double(sign: .plus, exponent: exponents[i], significand: 1)
      for j in 0...i { l[i, j] = strips[i, j] * scale }
    }
    return l
  }

  /// ln det A = 2 Σ ln lᵢᵢ; 0 for no rows.
  ///
  /// The determinant itself would soon be too large or too small for a number.
  ///
  /// - Complexity: O(n).
  public var logDeterminant: Double {
    2
      * Vector(
        (0..<size).map {
          log(Double(sign: .plus, exponent: exponents[$0], significand: strips[$0, $0]))
        }
      ).compensatedSum
  }
}
