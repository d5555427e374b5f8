public import MathCore

extension SVD {
  /// The number of singular values that are more than rounding.
  ///
  /// - Parameter tolerance: the part of the largest singular value that counts as 0; max(m, n) 2⁻⁵²
  ///   if left out.
  /// - Returns: the number of σᵢ > tolerance · σ₁, from 0 to min(m, n).
  /// - Complexity: O(min(m, n)).
  public func rank(tolerance: Double? = nil) -> Int {
    let part = tolerance ?? Double(max(left.rows, right.rows)) * 0x1p-52
    let bound = part * norm2
    return singularValues.prefix { $0 > bound }.count
  }

  /// The matrix of rank at most k that is nearest to A.
  ///
  /// No matrix of that rank comes nearer: in the 2-norm it misses A by σₖ₊₁, in the Frobenius norm by
  /// the root of the sum of the squares of all later ones.
  ///
  /// - Parameter k: how many terms are kept.
  /// - Returns: Σ σᵢ uᵢ vᵢᵀ over the first k singular values, m × n; A itself where k is all of them.
  /// - Precondition: 0 ≤ k ≤ min(m, n).
  /// - Complexity: O(m n k).
  /// - Source: Eckart & Young 1936, *The approximation of one matrix by another of lower rank*,
  ///   Psychometrika 1, 211–218; Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins
  ///   2013, section 2.4.
  public func lowRank(_ k: Int) -> Matrix {
    precondition(k >= 0 && k <= singularValues.count, "\(k) of \(singularValues.count) terms")
    // U Σ Vᵀ with the first k columns
    var scaled = Matrix(rows: left.rows, columns: k, repeating: 0)
    var rows = Matrix(rows: k, columns: right.rows, repeating: 0)
    for i in 0..<k {
      for row in 0..<left.rows { scaled[row, i] = singularValues[i] * left[row, i] }
      for column in 0..<right.rows { rows[i, column] = right[column, i] }
    }
    return scaled * rows
  }

  /// The x of least length among those with the least ‖A x − b‖.
  ///
  /// In the coordinates of the singular vectors A only stretches, so that each coordinate is divided
  /// by its own σ. Where σ counts as 0, no x changes anything, and the shortest leaves it out.
  ///
  /// - Parameters:
  ///   - b: m numbers.
  ///   - tolerance: as for ``rank(tolerance:)``.
  /// - Returns: Σ (uᵢ · b / σᵢ) vᵢ over the first `rank` values, n numbers.
  /// - Throws: ``SVDError/tooLarge``.
  /// - Precondition: b has m numbers.
  /// - Complexity: O((m + n) min(m, n)).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.5.
  public func solve(_ b: Vector, tolerance: Double? = nil) throws(SVDError) -> Vector {
    precondition(b.count == left.rows, "\(b.count) numbers for \(left.rows) rows")
    var x = Vector(repeating: 0, count: right.rows)
    for i in 0..<rank(tolerance: tolerance) {
      x += (dot(left.column(i), b) / singularValues[i]) * right.column(i)
    }
    guard x.allSatisfy({ $0.isFinite }) else { throw .tooLarge }
    return x
  }

  /// The pseudo-inverse A⁺ = V Σ⁺ Uᵀ: A⁺ b is the x of ``solve(_:tolerance:)``.
  ///
  /// Of all matrices it is the one with A A⁺ A = A, A⁺ A A⁺ = A⁺ and both products symmetric; for an
  /// invertible A it is the inverse.
  ///
  /// - Parameter tolerance: as for ``rank(tolerance:)``.
  /// - Returns: n × m.
  /// - Throws: ``SVDError/tooLarge``.
  /// - Complexity: O(m n min(m, n)).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.5.2.
  public func pseudoInverse(tolerance: Double? = nil) throws(SVDError) -> Matrix {
    var columns: [Vector] = []
    for i in 0..<left.rows {
      columns.append(try solve(.standardBasis(i, of: left.rows), tolerance: tolerance))
    }
    return columns.isEmpty
      ? Matrix(rows: right.rows, columns: 0, elements: []) : Matrix(columns: columns)
  }

  /// ‖A‖₂ = σ₁: the most that A lengthens a vector of length 1; 0 for a matrix without entries.
  public var norm2: Double { singularValues.first ?? 0 }

  /// ‖A‖₊ = Σ σᵢ, the nuclear norm.
  public var nuclearNorm: Double { singularValues.sum }

  /// κ₂ = σ₁ / σₖ: the most by which a relative error can grow on the way through A and back.
  ///
  /// Infinite where the rank is below min(m, n), and 1 for a matrix without entries.
  public var conditionNumber: Double {
    guard let largest = singularValues.first, let smallest = singularValues.last else { return 1 }
    return rank() == singularValues.count ? largest / smallest : .infinity
  }
}
