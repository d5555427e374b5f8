import MathCore

/// The columns of a matrix in panels of four, each panel row after row: the order in which a product
/// reads them.
///
/// The last panel is filled up with zeros; what is computed from them is not kept.
struct ColumnPanels {
  /// The number of rows, p.
  private let depth: Int
  /// The number of columns, n.
  private let columns: Int
  /// Row k of panel q stands at q · p + k.
  private let quadruples: [SIMD4<Double>]

  /// Rows that are read before the next ones are begun: 256 rows of a panel and of four rows of A lie
  /// in the nearest memory.
  private static let block = 256

  /// Sorts the elements of a matrix, p × n.
  ///
  /// - Complexity: O(p n).
  init(of b: Matrix) {
    (depth, columns) = (b.rows, b.columns)
    let elements = b.elements.span
    var quadruples: [SIMD4<Double>] = []
    quadruples.reserveCapacity((b.columns + 3) / 4 * b.rows)
    for left in stride(from: 0, to: b.columns, by: 4) {
      let width = min(4, b.columns - left)
      for k in 0..<b.rows {
        var quadruple = SIMD4<Double>.zero
        for l in 0..<width { quadruple[l] = elements[k * b.columns + left + l] }
        quadruples.append(quadruple)
      }
    }
    self.quadruples = quadruples
  }

  /// The product A B for the matrix B of these columns.
  ///
  /// - Parameter a: m × p.
  /// - Returns: m × n.
  /// - Complexity: O(m p n).
  func multiplied(by a: Matrix) -> Matrix {
    var product = [Double](repeating: 0, count: a.rows * columns)
    for top in stride(from: 0, to: depth, by: Self.block) {
      let rows = top..<min(top + Self.block, depth)
      for i in stride(from: 0, to: a.rows, by: 4) {
        if i + 4 <= a.rows {
          addFour(from: i, of: a, rows, to: &product)
        } else {
          for i in i..<a.rows { addOne(i, of: a, rows, to: &product) }
        }
      }
    }
    return Matrix(rows: a.rows, columns: columns, elements: product)
  }

  /// Adds the terms of some rows of B to four rows of the product.
  private func addFour(
    from i: Int, of a: Matrix, _ rows: Range<Int>, to product: inout [Double]
  ) {
    let (p, n) = (depth, columns)
    let factors = a.elements.span
    let panels = quadruples.span
    let (a0, a1, a2, a3) = (i * p, (i + 1) * p, (i + 2) * p, (i + 3) * p)
    // every index below stays within A, the panels and the product
    precondition(a3 + p <= factors.count && rows.upperBound <= p)
    for left in stride(from: 0, to: n, by: 4) {
      let width = min(4, n - left)
      var (c0, c1, c2, c3) = (
        SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero
      )
      for l in 0..<width {
        let place = i * n + left + l
        c0[l] = product[place]
        c1[l] = product[place + n]
        c2[l] = product[place + 2 * n]
        c3[l] = product[place + 3 * n]
      }
      let panel = left / 4 * p
      for k in rows {
        // cᵢⱼ ← cᵢⱼ + aᵢₖ bₖⱼ for four rows and four columns
        let b = panels[unchecked: panel + k]
        c0 += factors[unchecked: a0 + k] * b
        c1 += factors[unchecked: a1 + k] * b
        c2 += factors[unchecked: a2 + k] * b
        c3 += factors[unchecked: a3 + k] * b
      }
      for l in 0..<width {
        let place = i * n + left + l
        product[place] = c0[l]
        product[place + n] = c1[l]
        product[place + 2 * n] = c2[l]
        product[place + 3 * n] = c3[l]
      }
    }
  }

  /// Adds the terms of some rows of B to one row of the product.
  private func addOne(_ i: Int, of a: Matrix, _ rows: Range<Int>, to product: inout [Double]) {
    for left in stride(from: 0, to: columns, by: 4) {
      let width = min(4, columns - left)
      var c = SIMD4<Double>.zero
      for l in 0..<width { c[l] = product[i * columns + left + l] }
      // cᵢⱼ ← cᵢⱼ + aᵢₖ bₖⱼ for four columns
      for k in rows { c += a.elements[i * depth + k] * quadruples[left / 4 * depth + k] }
      for l in 0..<width { product[i * columns + left + l] = c[l] }
    }
  }
}
