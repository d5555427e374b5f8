public import MathCore

/// The distances of each row of one table to each row of another.
///
/// Each distance is computed from the differences of the coordinates. The shorter way over
/// ‖u‖² + ‖v‖² − 2 u · v loses the digits in which near points differ. Rows are taken in tiles, so
/// that those at hand are used many times before others take their place in the fast memory.
///
/// - Parameters:
///   - x: n points as rows, n × d.
///   - y: m points as rows, m × d.
///   - distance: by which rule.
/// - Returns: n × m; element (i, j) is the distance of row i of x and row j of y, to the same bits
///   as for the two alone.
/// - Precondition: both tables have the same number of columns.
/// - Complexity: O(n m d).
public func distances(
  fromRowsOf x: Matrix, toRowsOf y: Matrix, by distance: Distance = .euclidean
) -> Matrix {
  precondition(x.columns == y.columns, "rows of \(x.columns) and of \(y.columns) coordinates")
  let d = x.columns
  let a = x.elements.span
  let b = y.elements.span
  var result = Matrix(rows: x.rows, columns: y.rows, repeating: 0)
  forEachTile(of: x.rows, by: y.rows) { i, j in
    result[i, j] = distance(
      a.extracting(i * d..<(i + 1) * d), b.extracting(j * d..<(j + 1) * d))
  }
  return result
}

/// The distance matrix of a table: of each row to each row.
///
/// Every distance here is the same in both directions and 0 from a row to itself, so half of the
/// pairs are enough.
///
/// - Parameters:
///   - x: n points as rows, n × d.
///   - distance: by which rule.
/// - Returns: n × n, equal to its transpose, 0 on the diagonal.
/// - Complexity: O(n² d).
public func distanceMatrix(ofRowsOf x: Matrix, by distance: Distance = .euclidean) -> Matrix {
  let (n, d) = (x.rows, x.columns)
  let rows = x.elements.span
  var result = Matrix(rows: n, columns: n, repeating: 0)
  forEachTile(of: n, by: n, .belowDiagonal) { i, j in
    result[i, j] = distance(
      rows.extracting(i * d..<(i + 1) * d), rows.extracting(j * d..<(j + 1) * d))
    result[j, i] = result[i, j]
  }
  return result
}

/// The row of a distance matrix that is nearest to each row, itself left out.
///
/// - Parameter distances: n × n, such as that of ``distanceMatrix(ofRowsOf:by:)``.
/// - Returns: n numbers of rows from 0, the first of equally near ones; nothing for fewer than two
///   rows, which have no neighbours.
/// - Precondition: the matrix is square.
/// - Complexity: O(n²).
public func nearestNeighbours(in distances: Matrix) -> [Int] {
  let n = distances.rows
  precondition(n == distances.columns, "distances of \(n) rows to \(distances.columns)")
  guard n > 1 else { return [] }
  return (0..<n).map { i in
    var nearest = i == 0 ? 1 : 0
    for j in 0..<n where j != i && distances[i, j] < distances[i, nearest] { nearest = j }
    return nearest
  }
}
