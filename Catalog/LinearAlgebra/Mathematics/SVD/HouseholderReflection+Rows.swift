import MathCore

extension HouseholderReflection {
  /// Reflects the same part of some rows of a matrix: X − (τ X v) vᵀ.
  ///
  /// Four rows side by side, since each sum waits for its own last addition only.
  ///
  /// - Parameters:
  ///   - elements: the matrix row after row.
  ///   - width: how many numbers a row has.
  ///   - rows: the rows.
  ///   - column: where the part begins; it has as many numbers as the normal.
  /// - Complexity: O(m n) for n rows.
  func reflect(_ elements: inout [Double], width: Int, rows: Range<Int>, from column: Int) {
    guard strength > 0 else { return }
    let n = normal.count
    let v = normal.elements.span
    var x = elements.mutableSpan
    // every index below stays within the elements
    precondition(
      column >= 0 && rows.lowerBound >= 0 && column + n <= width
        && rows.upperBound * width <= x.count)
    for top in stride(from: rows.lowerBound, to: rows.upperBound, by: 4) {
      let count = min(4, rows.upperBound - top)
      let start = top * width + column
      // in place of rows that are missing the first one counts, and nothing is made of it
      let (r1, r2, r3) = (
        count > 1 ? start + width : start, count > 2 ? start + 2 * width : start,
        count > 3 ? start + 3 * width : start
      )
      var along = SIMD4<Double>.zero
      for j in 0..<n {
        along +=
          v[unchecked: j]
          * SIMD4(
            x[unchecked: start &+ j], x[unchecked: r1 &+ j], x[unchecked: r2 &+ j],
            x[unchecked: r3 &+ j])
      }
      along *= strength
      for i in 0..<count {
        let (row, factor) = (start + i * width, along[i])
        for j in 0..<n { x[unchecked: row &+ j] -= factor * v[unchecked: j] }
      }
    }
  }
}
