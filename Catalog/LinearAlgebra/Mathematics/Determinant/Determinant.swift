import Elementary
public import MathCore

/// The determinant of a square matrix: the factor by which the map x ↦ A x changes volumes, negative
/// if it also mirrors.
///
/// Elimination does not change a volume, and an exchange of two rows only changes the sign. So the
/// determinant of P A = L U is the product of the diagonal of U, with the sign of the exchanges.
///
/// A determinant has the unit of the entries to the power n: it leaves the range of numbers soon. So
/// it is kept as a mantissa and a power of two, of which neither overflows nor underflows.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 3.2.
public struct Determinant: Hashable, Sendable {
  /// m of det A = m 2ᵉ, with 1 ≤ |m| < 2; 0 where elimination finds the matrix singular.
  public let mantissa: Double
  /// e of det A = m 2ᵉ; 0 where the determinant is 0.
  public let exponent: Int
  /// How large the part of the result may be that is nothing but rounding, by estimate: n 2⁻⁵³ κ₁
  /// with the condition κ₁ of the matrix; infinite where it is singular.
  ///
  /// The result is the determinant of a matrix that differs from A by roundings E, and to first order
  /// det(A + E) = det A (1 + tr A⁻¹E). From 1 on not even the sign is certain: a matrix with the
  /// determinant 0 is as near as the roundings.
  public let relativeError: Double

  /// The determinant of a matrix.
  ///
  /// - Parameter a: n × n; without rows the determinant is 1, that of the map of a single point.
  /// - Throws: ``LinearSystemError`` where the matrix is not square, an element is not finite, or the
  ///   elements grow beyond the range of doubles on the way.
  /// - Complexity: O(n³).
  public init(of a: Matrix) throws(LinearSystemError) {
    self.init(try LUDecomposition(of: a))
  }

  /// The determinant of a matrix that is decomposed already.
  ///
  /// - Parameter lu: P A = L U, n × n.
  /// - Complexity: O(n²), of which the estimate of the error takes most.
  public init(_ lu: LUDecomposition) {
    let n = lu.permutation.count
    // det A = det P Π uᵢᵢ, each factor as s 2ᵏ
    var (product, sum) = (lu.permutationSign, 0)
    for i in 0..<n {
      let pivot = lu.factors[i, i]
      guard pivot != 0 else {
        (mantissa, exponent, relativeError) = (0, 0, .infinity)
        return
      }
      product *= Double(sign: pivot.sign, exponent: 0, significand: pivot.significand)
      sum += Int(pivot.exponent)
      if product.magnitude >= 2 {
        product /= 2
        sum += 1
      }
    }
    (mantissa, exponent) = (product, sum)
    relativeError = Double(n) * 0x1p-53 / lu.reciprocalConditionEstimate
  }

  /// The determinant as a number: infinite above the range of numbers, and 0 below it.
  public var value: Double { Double(sign: .plus, exponent: exponent, significand: mantissa) }

  /// 1 where orientation is kept, −1 where the map mirrors, 0 where it flattens.
  public var sign: Double { mantissa > 0 ? 1 : mantissa < 0 ? -1 : 0 }

  /// ln |det A|, a number also where the determinant itself is too large or too small for one; −∞ for
  /// 0.
  public var logMagnitude: Double {
    // ln |m 2ᵉ| = ln |m| + e ln 2
    log(mantissa.magnitude) + Double(exponent) * log(2)
  }
}
