public import MathCore

extension Matrix {
  /// The Frobenius norm ‖A‖: the length of all elements in one list.
  ///
  /// It measures how large a table is, and of a difference, how far two tables are apart.
  ///
  /// - Returns: √(Σ aᵢⱼ²), in the unit of the elements; 0 for no elements, NaN as soon as an element
  ///   is NaN, infinity as soon as one is infinite and none is NaN.
  /// - Complexity: O(m n).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 2.3.1.
  public var frobeniusNorm: Double {
    // ‖A‖ = √(Σᵢ Σⱼ aᵢⱼ²)
    Norm.l2(Vector(elements))
  }

  /// The trace tr A: the sum of the diagonal.
  ///
  /// - Returns: Σ aᵢᵢ, added from the first to the last; 0 for no rows.
  /// - Precondition: there are as many rows as columns.
  /// - Complexity: O(n).
  public var trace: Double {
    precondition(rows == columns, "the trace of a \(rows) × \(columns) matrix")
    var sum = 0.0
    // tr A = Σ aᵢᵢ
    for i in 0..<rows { sum += self[i, i] }
    return sum
  }
}
