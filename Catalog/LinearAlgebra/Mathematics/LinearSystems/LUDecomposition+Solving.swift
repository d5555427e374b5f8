public import MathCore

extension LUDecomposition {
  /// The multiples, n × n: 1 on the diagonal, 0 above it, none larger than 1.
  ///
  /// - Complexity: O(n²).
  public var lower: Matrix { Triangle(factors, .lower, unitDiagonal: true).matrix }

  /// What elimination leaves, n × n: 0 below the diagonal.
  ///
  /// - Complexity: O(n²).
  public var upper: Matrix { Triangle(factors, .upper).matrix }

  /// Whether some combination of the columns, not all factors 0, is exactly 0.
  ///
  /// Roundings make most singular matrices look nearly singular only:
  /// ``reciprocalConditionEstimate`` says how nearly.
  public var isSingular: Bool { firstZeroPivot != nil }

  /// The x with A x = b.
  ///
  /// - Parameter b: n numbers.
  /// - Returns: n numbers, the exact solution of a system whose matrix differs from A by some
  ///   roundings of its elements. How far x is off then follows from the condition of A.
  /// - Throws: ``LinearSystemError`` where A is singular, and where a number of `b` is not finite or
  ///   one of x is beyond the range of doubles.
  /// - Precondition: there are n numbers.
  /// - Complexity: O(n²).
  public func solve(_ b: Vector) throws(LinearSystemError) -> Vector {
    Vector(try solve(Matrix(rows: b.count, columns: 1, elements: b.elements)).elements)
  }

  /// The X with A X = B: one system for each column of B.
  ///
  /// - Parameter b: n × k.
  /// - Returns: n × k, each column as by ``solve(_:)`` for a vector, to the same bits.
  /// - Throws: ``LinearSystemError`` as for a vector.
  /// - Precondition: B has n rows.
  /// - Complexity: O(n² k).
  public func solve(_ b: Matrix) throws(LinearSystemError) -> Matrix {
    try b.checkAsRightSide(of: permutation.count)
    if let firstZeroPivot { throw .singular(column: firstZeroPivot) }
    let ordered = Matrix(
      rows: b.rows, columns: b.columns,
      elements: permutation.flatMap { b.elements[$0 * b.columns..<($0 + 1) * b.columns] })
    // L Y = P B, then U X = Y
    let y = try Triangle(factors, .lower, unitDiagonal: true).solve(ordered)
    return try Triangle(factors, .upper).solve(y)
  }
}
