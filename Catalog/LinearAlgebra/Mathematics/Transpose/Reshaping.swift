public import MathCore

extension Matrix {
  /// The same elements, row after row, in another shape.
  ///
  /// No number moves in memory: only where a row ends is counted anew. A row of 64 pixels becomes an
  /// image of 8 × 8 so, and a table becomes one long column. It is not the transpose, even where the
  /// shapes agree.
  ///
  /// - Parameters:
  ///   - rows: the number of rows, p.
  ///   - columns: the number of columns, q.
  /// - Returns: p × q.
  /// - Precondition: p q is the number of elements.
  /// - Complexity: O(1): the elements are shared.
  public func reshaped(rows: Int, columns: Int) -> Matrix {
    precondition(
      rows * columns == elements.count,
      "\(elements.count) elements in the shape \(rows) × \(columns)")
    return Matrix(rows: rows, columns: columns, elements: elements)
  }
}
