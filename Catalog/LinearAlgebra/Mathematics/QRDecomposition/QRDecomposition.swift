import Elementary
public import MathCore

/// A matrix as orthonormal columns times a triangle: A P = Q R.
///
/// One reflection after the other clears a column below the diagonal. Reflections keep lengths, so
/// no step makes an error of before larger: whatever A is, the computed Q R belongs to a matrix that
/// differs from A by some roundings of its columns.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 5.2 and
///   5.4; Businger & Golub 1965, *Linear least squares solutions by Householder transformations*,
///   Numerische Mathematik 7, 269–276.
public struct QRDecomposition: Sendable {
  /// The order in which the columns are cleared.
  public enum Pivoting: Hashable, Sendable {
    /// As they stand.
    case none
    /// The longest remaining column first, so that a short diagonal element of R shows that the
    /// columns after it hardly add anything.
    case columns
  }

  /// The number of rows of A, m.
  public let rows: Int
  /// The number of columns of A, n.
  public let columns: Int
  /// Column j of A P is column `permutation[j]` of A.
  public let permutation: [Int]
  /// The mirrors, of which number k works on rows k and below.
  let reflections: [HouseholderReflection]
  /// −1 where a row of R, and with it a column of Q, changes its sign so that the diagonal of R is
  /// not negative.
  let signs: [Double]
  /// The triangle, min(m, n) × n, 0 below the diagonal, its diagonal not negative.
  public let r: Matrix

  /// The decomposition of a matrix.
  ///
  /// - Parameters:
  ///   - a: any shape, m × n.
  ///   - pivoting: the order of the columns.
  /// - Throws: ``QRDecompositionError`` where an element is not finite or too large.
  /// - Complexity: O(m n min(m, n)).
  public init(
    of a: Matrix, pivoting: Pivoting = .none
  ) throws(QRDecompositionError) {
    for i in 0..<a.rows {
      for j in 0..<a.columns {
        guard a[i, j].isFinite else { throw .notFinite(row: i, column: j) }
        // a sum of squares of such numbers would be no number: ‖column‖ ≤ √m max |aᵢⱼ|
        guard a[i, j].magnitude < 0x1p1000 else { throw .tooLarge(row: i, column: j) }
      }
    }
    let (m, n) = (a.rows, a.columns)
    let steps = min(m, n)
    var work = a.elements
    var order = Array(0..<n)
    var reflections: [HouseholderReflection] = []
    for k in 0..<steps {
      if pivoting == .columns {
        let longest = Self.longestColumn(of: work, width: n, rows: k..<m)
        if longest != k {
          order.swapAt(k, longest)
          for i in 0..<m { work.swapAt(i * n + k, i * n + longest) }
        }
      }
      let mirror = HouseholderReflection(of: Vector((k..<m).map { work[$0 * n + k] }))
      mirror.reflect(&work, width: n, from: k, columns: k + 1..<n)
      work[k * n + k] = mirror.image
      reflections.append(mirror)
    }
    let signs = (0..<steps).map { work[$0 * n + $0] < 0 ? -1.0 : 1.0 }
    var r = Matrix(rows: steps, columns: n, repeating: 0)
    for i in 0..<steps { for j in i..<n { r[i, j] = signs[i] * work[i * n + j] } }
    (rows, columns, permutation) = (m, n, order)
    (self.reflections, self.signs, self.r) = (reflections, signs, r)
  }

  /// The longest of the columns that are left, each without the rows above; of equal ones the first.
  private static func longestColumn(
    of elements: [Double], width n: Int, rows: Range<Int>
  ) -> Int {
    var (longest, length) = (rows.lowerBound, -1.0)
    for j in rows.lowerBound..<n {
      let candidate = Norm.l2(Vector(rows.map { elements[$0 * n + j] }))
      if candidate > length { (longest, length) = (j, candidate) }
    }
    return longest
  }
}

/// Why a matrix has no decomposition.
public enum QRDecompositionError: Error, Hashable, Sendable {
  /// An element is NaN or infinite.
  case notFinite(row: Int, column: Int)
  /// An element is 2¹⁰⁰⁰ or more: the length of its column may be no number of the machine.
  case tooLarge(row: Int, column: Int)
}

extension QRDecompositionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .tooLarge(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is too large: "
        + "divide the matrix by a large number first"
    }
  }
}
