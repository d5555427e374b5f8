/// Which places of a matrix are visited.
enum TilePart {
  case all, belowDiagonal, diagonalAndBelow
}

/// Visits the places of a matrix tile by tile.
///
/// Both sets of 64 rows stay in the fast memory while each meets each: 128 rows of 30 numbers fill
/// the usual 32 kB. Every place is visited once.
///
/// - Parameters:
///   - n: the number of rows.
///   - m: the number of columns.
///   - part: which places.
///   - visit: is given the row and the column.
/// - Complexity: O(n m).
func forEachTile(
  of n: Int, by m: Int, _ part: TilePart = .all, _ visit: (Int, Int) -> Void
) {
  let size = 64
  for top in stride(from: 0, to: n, by: size) {
    for left in stride(from: 0, to: m, by: size) {
      for i in top..<min(top + size, n) {
        let end =
          switch part {
          case .all: m
          case .belowDiagonal: i
          case .diagonalAndBelow: i + 1
          }
        for j in left..<max(left, min(left + size, end)) { visit(i, j) }
      }
    }
  }
}
