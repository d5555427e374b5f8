public import MathCore

/// The distances of each row of one table to each row of another.
///
/// Each distance is computed from the differences of the coordinates. The shorter way over
/// ‖u‖² + ‖v‖² − 2 u · v loses the digits in which near points differ.
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
  table(ofRowsOf: x, byRowsOf: y) { distance($0, $1) }
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
  symmetricTable(ofRowsOf: x, diagonal: 0) { distance($0, $1) }
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
