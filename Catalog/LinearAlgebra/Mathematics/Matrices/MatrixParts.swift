public import MathCore

extension Matrix {
  /// Some rows and some columns, in the order in which they are named.
  ///
  /// So some samples and some features are taken from a table. A place may be named twice, as when
  /// samples are drawn with replacement.
  ///
  /// - Parameters:
  ///   - rows: the places of the rows, counted from 0; all of them by default.
  ///   - columns: the places of the columns, counted from 0; all of them by default.
  /// - Returns: a row for each place in `rows`, a column for each place in `columns`.
  /// - Precondition: every place lies within the shape.
  /// - Complexity: O(m n) for m rows and n columns named.
  public func submatrix(rows: [Int]? = nil, columns: [Int]? = nil) -> Matrix {
    let rows = rows ?? Array(0..<self.rows)
    let columns = columns ?? Array(0..<self.columns)
    var elements: [Double] = []
    // sₖₗ = a with the row rₖ and the column cₗ
    for i in rows { for j in columns { elements.append(self[i, j]) } }
    return Matrix(rows: rows.count, columns: columns.count, elements: elements)
  }

  /// This matrix with another to the right of it, [A B]: the same samples, more features.
  ///
  /// - Parameter other: m × p for this one of m × n.
  /// - Returns: m × (n + p).
  /// - Precondition: both have the same number of rows.
  /// - Complexity: O(m (n + p)).
  public func beside(_ other: Matrix) -> Matrix {
    precondition(rows == other.rows, "\(rows) rows beside \(other.rows) rows")
    var elements: [Double] = []
    for i in 0..<rows { elements += row(i).elements + other.row(i).elements }
    return Matrix(rows: rows, columns: columns + other.columns, elements: elements)
  }

  /// This matrix with another below it: the same features, more samples.
  ///
  /// In row-major order the rows of both already follow each other.
  ///
  /// - Parameter other: p × n for this one of m × n.
  /// - Returns: (m + p) × n.
  /// - Precondition: both have the same number of columns.
  /// - Complexity: O((m + p) n).
  public func above(_ other: Matrix) -> Matrix {
    precondition(
      columns == other.columns, "\(columns) columns above \(other.columns) columns")
    return Matrix(
      rows: rows + other.rows, columns: columns, elements: elements + other.elements)
  }
}
