public import MathCore

/// A Cholesky decomposition for which the diagonal had to grow a little: A + λ I = L Lᵀ.
///
/// A covariance of few rows, or a matrix of kernel values, is positive semidefinite on paper; rounding
/// leaves eigenvalues on both sides of 0. Adding λ to the diagonal adds λ to every eigenvalue. What
/// follows is the answer for A + λ I and not for A: λ belongs to the result.
public struct JitteredCholesky: Hashable, Sendable {
  /// λ, in the unit of the diagonal; 0 if none was needed.
  public let jitter: Double
  /// The decomposition of A + λ I.
  public let decomposition: CholeskyDecomposition

  /// The decomposition with the first λ of 0, m 10⁻¹⁵, m 10⁻¹⁴, … that works, m the mean of the
  /// diagonal.
  ///
  /// - Parameters:
  ///   - a: n × n, symmetric as for ``CholeskyDecomposition``.
  ///   - largest: the largest λ to try, as a part of m.
  /// - Throws: ``CholeskyError``; `notPositiveDefinite` if A is so far from positive definite that
  ///   the largest λ does not mend it.
  /// - Precondition: `largest` is not negative.
  /// - Complexity: O(n³) for each λ.
  public init(of a: Matrix, upTo largest: Double = 1e-6) throws(CholeskyError) {
    precondition(largest >= 0, "a part of \(largest)")
    try CholeskyError.requireSymmetric(a)
    let n = a.rows
    // m = Σ aᵢᵢ / n, where the sum itself may be no number
    let mean = (0..<n).reduce(0) { $0 + a[$1, $1] / Double(n) }
    var (share, power) = (0.0, 1e15)
    while true {
      var shifted = a
      for i in 0..<n { shifted[i, i] += share * mean }
      do throws(CholeskyError) {
        (jitter, decomposition) = (share * mean, try CholeskyDecomposition(of: shifted))
        return
      } catch .notPositiveDefinite(let order) {
        (share, power) = (1 / power, power / 10)
        guard share <= largest else { throw .notPositiveDefinite(order: order) }
      }
    }
  }
}
