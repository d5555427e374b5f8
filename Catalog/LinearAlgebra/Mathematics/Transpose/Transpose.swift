public import MathCore

extension Matrix {
  /// The transpose Aᵀ: rows become columns.
  ///
  /// It is the matrix with u · (A v) = (Aᵀ u) · v for all u and v, and (A B)ᵀ = Bᵀ Aᵀ.
  ///
  /// A row is read along memory, but a column is written across it. So the matrix is worked through in
  /// square tiles that fit into the fast memory of the processor with both of their sides.
  ///
  /// - Returns: n × m for an m × n matrix; element (i, j) is aⱼᵢ.
  /// - Complexity: O(m n).
  public var transposed: Matrix {
    let (m, n, tile) = (rows, columns, 32)
    let source = elements.span
    var result = [Double](repeating: 0, count: m * n)
    for top in stride(from: 0, to: m, by: tile) {
      for left in stride(from: 0, to: n, by: tile) {
        for i in top..<min(top + tile, m) {
          // (Aᵀ)ⱼᵢ = aᵢⱼ
          for j in left..<min(left + tile, n) { result[j * m + i] = source[i * n + j] }
        }
      }
    }
    return Matrix(rows: n, columns: m, elements: result)
  }
}
