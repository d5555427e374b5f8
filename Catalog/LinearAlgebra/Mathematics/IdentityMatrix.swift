public import MathCore

extension Matrix {
  /// The identity matrix I of size n: 1 on the diagonal, 0 elsewhere.
  ///
  /// It is the one matrix with I x = x for every x, and I A = A = A I.
  ///
  /// - Parameter n: the number of rows and of columns.
  /// - Returns: n × n.
  /// - Precondition: n is not negative.
  /// - Complexity: O(n²).
  public static func identity(_ n: Int) -> Matrix { diagonal(Vector(repeating: 1, count: n)) }

  /// The matrix that stretches each axis by its own factor.
  ///
  /// - Parameter factors: n numbers.
  /// - Returns: n × n with the factors on the diagonal and 0 elsewhere.
  /// - Complexity: O(n²).
  public static func diagonal(_ factors: Vector) -> Matrix {
    var result = Matrix(rows: factors.count, columns: factors.count, repeating: 0)
    // dᵢⱼ = fᵢ if i = j, otherwise 0
    for i in factors.indices { result[i, i] = factors[i] }
    return result
  }
}
