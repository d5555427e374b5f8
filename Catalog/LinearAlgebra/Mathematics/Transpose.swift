public import MathCore

extension Matrix {
  /// The transpose Aᵀ: rows become columns.
  ///
  /// It is the matrix with u · (A v) = (Aᵀ u) · v for all u and v, and (A B)ᵀ = Bᵀ Aᵀ.
  ///
  /// - Returns: n × m for an m × n matrix; element (i, j) is aⱼᵢ.
  /// - Complexity: O(m n).
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows, repeating: 0)
    // (Aᵀ)ᵢⱼ = aⱼᵢ
    for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
    return result
  }
}
