public import MathCore

extension Matrix {
  /// The symmetric part of a matrix, ½ (A + Aᵀ).
  ///
  /// Every square matrix is its symmetric part plus its skew part. Only the symmetric part counts in a
  /// quadratic form: xᵀ A x = xᵀ ½ (A + Aᵀ) x.
  ///
  /// - Returns: n × n, the mean of each element and its mirror image, exactly symmetric.
  /// - Precondition: there are as many rows as columns.
  /// - Complexity: O(n²).
  public var symmetricPart: Matrix { halves { $0 + $1 } }

  /// The skew part of a matrix, ½ (A − Aᵀ).
  ///
  /// It is the opposite of its own transpose, with zeros on the diagonal.
  ///
  /// - Returns: n × n, half the difference of each element and its mirror image.
  /// - Precondition: there are as many rows as columns.
  /// - Complexity: O(n²).
  public var skewPart: Matrix { halves { $0 - $1 } }

  /// ½ aᵢⱼ and ½ aⱼᵢ, joined: halved first, so that no sum overflows.
  private func halves(_ join: (Double, Double) -> Double) -> Matrix {
    precondition(rows == columns, "the parts of a \(rows) × \(columns) matrix")
    var part = self
    // ½ aᵢⱼ ± ½ aⱼᵢ
    for i in 0..<rows {
      for j in 0..<columns { part[i, j] = join(0.5 * self[i, j], 0.5 * self[j, i]) }
    }
    return part
  }

  /// Whether the matrix is its own transpose, but for rounding.
  ///
  /// - Parameter bound: how far an element and its mirror image may lie apart, as a part of the largest
  ///   |aᵢⱼ|; 0 for not at all.
  /// - Returns: whether there are as many rows as columns, every element is finite, and
  ///   |aᵢⱼ − aⱼᵢ| ≤ bound · max |a| for all i and j.
  /// - Complexity: O(n²).
  public func isSymmetric(within bound: Double = 0) -> Bool {
    let largest = Norm.lInfinity(Vector(elements))
    guard rows == columns, largest.isFinite else { return false }
    for i in 0..<rows {
      for j in 0..<i {
        // |aᵢⱼ − aⱼᵢ| ≤ bound · max |a|
        guard (self[i, j] - self[j, i]).magnitude <= bound * largest else { return false }
      }
    }
    return true
  }
}
