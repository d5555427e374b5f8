public import MathCore

/// A square matrix as a lower triangle times an upper one, with its rows in another order:
/// P A = L U.
///
/// Elimination takes multiples of one equation from those below, so that an unknown is left out of
/// them. U is what remains, and L keeps the multiples. With L and U, a system A x = b is two
/// triangles, each solved by substitution: for every further b the elimination is already done.
///
/// Of all equations that are left, the one with the largest coefficient is taken next (partial
/// pivoting). So no multiple is above 1, and what is computed belongs to a matrix that differs from
/// A by some roundings, unless elements grow on the way, which they hardly ever do.
///
/// The columns are done in panels, and each element loses the products lᵢₖ uₖⱼ one after the other
/// in the order of k: the bits do not depend on the width of a panel.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 3.2 and
///   3.4; Wilkinson 1961, *Error analysis of direct methods of matrix inversion*, Journal of the ACM
///   8, 281–330.
public struct LUDecomposition: Sendable {
  /// L below the diagonal, U on it and above, n × n.
  let factors: Matrix
  /// Row i of P A is row `permutation[i]` of A.
  public let permutation: [Int]
  /// The determinant of P: 1 after an even number of exchanges of rows, −1 after an odd one.
  public let permutationSign: Double
  /// The first column in which nothing was left to divide by; `nil` if the matrix is not singular.
  public let firstZeroPivot: Int?
  /// ‖A‖₁, the largest sum of magnitudes in a column.
  let norm: Double

  /// The decomposition of a matrix; a singular one has it too, with a 0 on the diagonal of U.
  ///
  /// - Parameter a: n × n.
  /// - Throws: ``LinearSystemError`` where the matrix is not square, an element is not finite, or the
  ///   elements grow beyond the range of doubles.
  /// - Complexity: O(n³), about 2n³ / 3 operations.
  public init(of a: Matrix) throws(LinearSystemError) {
    try a.checkAsSystem()
    norm = a.oneNorm
    guard norm.isFinite else { throw .tooLarge }
    let n = a.rows
    var elements = a.elements
    var (order, sign, zeroPivot) = (Array(0..<n), 1.0, Int?.none)
    var work = elements.mutableSpan
    var start = 0
    while start < n {
      let end = min(start + Self.panelWidth, n)
      for k in start..<end {
        let pivotRow = Self.pivotRow(of: work, column: k, size: n)
        if pivotRow != k {
          work.swapRows(k, pivotRow, width: n)
          order.swapAt(k, pivotRow)
          sign = -sign
        }
        let pivot = work[k * n + k]
        if pivot == 0 {
          // nothing is left to eliminate: all multiples are 0
          if zeroPivot == nil { zeroPivot = k }
          continue
        }
        for i in (k + 1)..<max(n, k + 1) {
          // lᵢₖ = aᵢₖ / aₖₖ, and aᵢⱼ ← aᵢⱼ − lᵢₖ aₖⱼ within the panel
          let multiple = work[i * n + k] / pivot
          work[i * n + k] = multiple
          for j in (k + 1)..<max(end, k + 1) { work[i * n + j] -= multiple * work[k * n + j] }
        }
      }
      var multiples = [Double](repeating: 0, count: end - start)
      for i in (start + 1)..<max(n, start + 1) {
        // aᵢⱼ ← aᵢⱼ − Σ lᵢₖ uₖⱼ to the right of the panel, k over the pivots above row i
        let count = min(i, end) - start
        for k in 0..<count { multiples[k] = work[i * n + start + k] }
        work.subtract(
          multiples.span.extracting(0..<count), timesRowsFrom: start, fromRow: i, columns: end..<n,
          width: n)
      }
      start = end
    }
    guard elements.allSatisfy({ $0.isFinite }) else { throw .tooLarge }
    factors = Matrix(rows: n, columns: n, elements: elements)
    (permutation, permutationSign, firstZeroPivot) = (order, sign, zeroPivot)
  }

  /// The columns that are eliminated before those to the right of them follow: a row then changes in
  /// few passes, and the rows that are taken from it lie in the nearest memory.
  private static let panelWidth = 16

  /// The row with the largest element of a column, on the diagonal or below; of equal ones the
  /// first.
  private static func pivotRow(
    of elements: borrowing MutableSpan<Double>, column k: Int, size n: Int
  ) -> Int {
    var (row, largest) = (k, elements[k * n + k].magnitude)
    for i in (k + 1)..<max(n, k + 1) where elements[i * n + k].magnitude > largest {
      (row, largest) = (i, elements[i * n + k].magnitude)
    }
    return row
  }
}
