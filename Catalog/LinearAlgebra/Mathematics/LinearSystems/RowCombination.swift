extension MutableSpan<Double> {
  /// Takes multiples of rows from another row: row i − Σ fₚ row p, in the order of p.
  ///
  /// Four rows are taken away in one pass, so that the row is fetched and stored a quarter as often.
  /// Each element still loses one product after the other.
  ///
  /// - Parameters:
  ///   - factors: how often each row is taken away.
  ///   - first: the row of the first factor; the others follow it.
  ///   - row: the row that changes, none of those.
  ///   - columns: the part of the rows that changes.
  ///   - width: the number of elements of a row.
  /// - Complexity: O(f c) for f factors and c columns.
  mutating func subtract(
    _ factors: Span<Double>, timesRowsFrom first: Int, fromRow row: Int, columns: Range<Int>,
    width: Int
  ) {
    precondition(columns.lowerBound >= 0 && columns.upperBound <= width, "columns of \(width)")
    precondition(first >= 0 && (first + factors.count) * width <= count, "rows of the factors")
    precondition(row >= 0 && (row + 1) * width <= count, "row \(row)")
    // every index below stays within the rows; &+ lets several columns be done in one instruction
    let target = row * width
    var p = 0
    while p + 4 <= factors.count {
      let (f0, f1, f2, f3) = (factors[p], factors[p + 1], factors[p + 2], factors[p + 3])
      let source = (first + p) * width
      let (second, third, fourth) = (source + width, source + 2 * width, source + 3 * width)
      // xᵢⱼ ← (((xᵢⱼ − f₀ x₀ⱼ) − f₁ x₁ⱼ) − f₂ x₂ⱼ) − f₃ x₃ⱼ
      for j in columns {
        var x = self[unchecked: target &+ j]
        x -= f0 * self[unchecked: source &+ j]
        x -= f1 * self[unchecked: second &+ j]
        x -= f2 * self[unchecked: third &+ j]
        x -= f3 * self[unchecked: fourth &+ j]
        self[unchecked: target &+ j] = x
      }
      p += 4
    }
    while p < factors.count {
      let (factor, source) = (factors[p], (first + p) * width)
      // xᵢⱼ ← xᵢⱼ − fₚ xₚⱼ
      for j in columns { self[unchecked: target &+ j] -= factor * self[unchecked: source &+ j] }
      p += 1
    }
  }

  /// Exchanges two rows.
  ///
  /// - Complexity: O(n) for n elements of a row.
  mutating func swapRows(_ i: Int, _ j: Int, width: Int) {
    guard i != j else { return }
    for column in 0..<width { swapAt(i * width + column, j * width + column) }
  }
}
