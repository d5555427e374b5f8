public import MathCore

extension Matrix {
  /// The power Aᵏ: the map done k times, one after the other.
  ///
  /// A square of a power has twice its exponent, so that few products lead far: A¹⁰⁰ takes eight.
  ///
  /// - Parameter k: how often the map is done.
  /// - Returns: n × n; exact for whole numbers while no sum exceeds 2⁵³; infinite or NaN where an
  ///   element is beyond the range of numbers.
  /// - Precondition: there are as many rows as columns, and k is at least 1.
  /// - Complexity: at most 2 log₂ k products, O(n³ log k).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 9.2.
  public func power(_ k: Int) -> Matrix {
    precondition(rows == columns, "a power of a \(rows) × \(columns) matrix")
    precondition(k >= 1, "the power \(k): the least is 1")
    guard k > 1 else { return self }
    // A²ʰ = Aʰ Aʰ,  A²ʰ⁺¹ = Aʰ Aʰ A
    let half = power(k / 2)
    return k % 2 == 0 ? half * half : half * half * self
  }
}
