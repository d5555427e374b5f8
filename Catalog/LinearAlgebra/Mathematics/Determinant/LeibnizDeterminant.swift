public import MathCore

/// The determinant by the formula of Leibniz: a sum over all orders of the columns.
///
/// Each term takes one entry from every row and every column; its sign is that of the order of the
/// columns. It shows what a determinant is, and it costs n! products: 3,628,800 for ten rows, more
/// than any machine can do for thirty. ``Determinant`` needs n³.
///
/// - Parameter a: n × n.
/// - Returns: Σ ± a₁ᵢ a₂ⱼ a₃ₖ …; 1 for no rows.
/// - Precondition: the matrix is square and has at most 9 rows.
/// - Complexity: O(n!).
public func leibnizDeterminant(of a: Matrix) -> Double {
  precondition(a.rows == a.columns && a.rows <= 9, "a \(a.rows) × \(a.columns) matrix")
  return expansion(of: a, row: 0, columns: Array(0..<a.columns))
}

/// The determinant of the rows from one on, in the columns that are left.
private func expansion(of a: Matrix, row: Int, columns: [Int]) -> Double {
  guard row < a.rows else { return 1 }
  var (sum, sign) = (0.0, 1.0)
  for (place, column) in columns.enumerated() {
    var others = columns
    others.remove(at: place)
    // Σⱼ (−1)ʲ aᵢⱼ det(the rest without row i and column j)
    sum += sign * a[row, column] * expansion(of: a, row: row + 1, columns: others)
    sign = -sign
  }
  return sum
}
