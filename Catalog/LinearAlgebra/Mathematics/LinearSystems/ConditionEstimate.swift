public import MathCore

extension Matrix {
  /// ‖A‖₁: the largest sum of magnitudes in a column.
  ///
  /// It is the most by which A can lengthen a vector, lengths measured by the sum of magnitudes.
  ///
  /// - Returns: max over j of Σᵢ |aᵢⱼ|; 0 without elements.
  /// - Complexity: O(m n).
  public var oneNorm: Double {
    var sums = [Double](repeating: 0, count: columns)
    for i in 0..<rows { for j in 0..<columns { sums[j] += self[i, j].magnitude } }
    return sums.reduce(0) { max($0, $1) }
  }
}

extension LUDecomposition {
  /// An estimate of 1 / (‖A‖₁ ‖A⁻¹‖₁): near 1 if the system is harmless, near 2⁻⁵³ if A is singular
  /// but for roundings, 0 if it is singular.
  ///
  /// ‖A⁻¹‖₁ is the largest ‖A⁻¹ x‖₁ for ‖x‖₁ = 1. It grows fastest in a direction that one system
  /// with Aᵀ finds; a few such steps lead to a corner where it is largest, or nearly so. The estimate
  /// is never below the true value but for roundings, and nearly always below ten times it.
  ///
  /// - Complexity: O(n²): a handful of systems instead of the inverse.
  /// - Source: Higham 1988, *FORTRAN codes for estimating the one-norm of a real or complex matrix,
  ///   with applications to condition estimation*, ACM Transactions on Mathematical Software 14,
  ///   381–396; Hager 1984, *Condition estimates*, SIAM Journal on Scientific and Statistical
  ///   Computing 5, 311–316.
  public var reciprocalConditionEstimate: Double {
    let n = permutation.count
    guard n > 0 else { return 1 }
    guard !isSingular else { return 0 }
    do throws(LinearSystemError) {
      return 1 / (try conditionEstimate())
    } catch {
      // ‖A‖ ‖A⁻¹‖ is beyond the range of doubles
      return 0
    }
  }

  /// A lower bound of ‖A‖₁ ‖A⁻¹‖₁; all vectors are multiplied by ‖A‖₁, so that only their growth
  /// counts, not the units of A.
  private func conditionEstimate() throws(LinearSystemError) -> Double {
    let n = permutation.count
    let (lower, upper) = (
      Triangle(factors, .lower, unitDiagonal: true).transposed,
      Triangle(factors, .upper).transposed
    )
    // x = A⁻¹ (1/n, …, 1/n)
    var x = try solve(Vector(repeating: norm / Double(n), count: n))
    var estimate = Norm.l1(x)
    guard n > 1 else { return estimate }
    var (signs, corner) = (x.signs, Int?.none)
    for _ in 0..<5 {
      // z = A⁻ᵀ sign(x): how fast ‖A⁻¹ x‖₁ grows along each axis
      let ordered = try lower.solve(try upper.solve(norm * signs))
      var z = ordered
      for i in 0..<n { z[permutation[i]] = ordered[i] }
      let steepest = z.indices.reduce(0) { z[$1].magnitude > z[$0].magnitude ? $1 : $0 }
      if let corner, z[steepest].magnitude <= z[corner].magnitude { break }
      corner = steepest
      // x = A⁻¹ eⱼ: column j of the inverse
      x = try solve(norm * Vector.standardBasis(steepest, of: n))
      let length = Norm.l1(x)
      guard length > estimate else { break }
      estimate = length
      if x.signs == signs { break }
      signs = x.signs
    }
    // ±1/2 … ±1, which finds what cancels in all those above
    var alternating = Vector(repeating: norm, count: n)
    for i in 0..<n {
      let size = (1 + Double(i) / Double(n - 1)) / 2
      alternating[i] *= i % 2 == 0 ? size : -size
    }
    let other = 4 * Norm.l1(try solve(alternating)) / (3 * Double(n))
    return max(estimate, other)
  }
}

extension Vector {
  /// 1 where a component is positive, −1 elsewhere: at 0 the sum of magnitudes has no one slope.
  fileprivate var signs: Vector { Vector(elements.map { $0 > 0 ? 1 : -1 }) }
}
