import MathCore

/// A table with a number for each pair of a row of one matrix and a row of another.
///
/// Rows are taken in tiles of 64 by 64, so that those at hand are used many times before others take
/// their place in the fast memory: 128 rows of 30 numbers fill the usual 32 kB.
///
/// - Parameters:
///   - x: n rows, n × d.
///   - y: m rows, m × d.
///   - number: what a row of `x` and a row of `y` give.
/// - Returns: n × m.
/// - Precondition: both matrices have the same number of columns.
/// - Complexity: O(n m) numbers.
func table(
  ofRowsOf x: Matrix, byRowsOf y: Matrix, _ number: (Span<Double>, Span<Double>) -> Double
) -> Matrix {
  precondition(x.columns == y.columns, "rows of \(x.columns) and of \(y.columns) numbers")
  let d = x.columns
  let a = x.elements.span
  let b = y.elements.span
  var result = Matrix(rows: x.rows, columns: y.rows, repeating: 0)
  forEachTile(of: x.rows, by: y.rows) { rows, columns in
    for i in rows {
      for j in columns {
        result[i, j] = number(
          a.extracting(i * d..<(i + 1) * d), b.extracting(j * d..<(j + 1) * d))
      }
    }
  }
  return result
}

/// A table with a number for each pair of rows of a matrix, where the order of the two does not matter.
///
/// - Parameters:
///   - x: n rows, n × d.
///   - diagonal: the number for a row and itself; as for other pairs if left out.
///   - number: what two rows give, in either order.
/// - Returns: n × n, equal to its transpose.
/// - Complexity: O(n²) numbers, half of them computed.
func symmetricTable(
  ofRowsOf x: Matrix, diagonal: Double? = nil,
  _ number: (Span<Double>, Span<Double>) -> Double
) -> Matrix {
  let (n, d) = (x.rows, x.columns)
  let elements = x.elements.span
  var result = Matrix(rows: n, columns: n, repeating: diagonal ?? 0)
  forEachTile(of: n, by: n) { rows, columns in
    for i in rows {
      let end = min(columns.upperBound, diagonal == nil ? i + 1 : i)
      for j in columns.lowerBound..<max(columns.lowerBound, end) {
        result[i, j] = number(
          elements.extracting(i * d..<(i + 1) * d), elements.extracting(j * d..<(j + 1) * d))
        result[j, i] = result[i, j]
      }
    }
  }
  return result
}

/// Visits the places of a matrix, 64 rows by 64 columns at a time.
private func forEachTile(of n: Int, by m: Int, _ visit: (Range<Int>, Range<Int>) -> Void) {
  let size = 64
  for top in stride(from: 0, to: n, by: size) {
    for left in stride(from: 0, to: m, by: size) {
      visit(top..<min(top + size, n), left..<min(left + size, m))
    }
  }
}
