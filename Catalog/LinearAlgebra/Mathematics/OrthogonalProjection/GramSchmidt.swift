public import MathCore

/// A matrix as orthonormal columns times a triangle, A = Q R, by taking from each column what lies
/// along those before it.
///
/// The rest of a column is at right angles to all columns before; divided by its length it is the
/// next column of Q. With exact numbers both orders of the work give the same. In rounded ones the
/// classical order loses right angles with the square of the condition number of A, the modified
/// order with its first power, and ``QRDecomposition`` not at all.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 5.2.7 to
///   5.2.9; Leon, Björck & Gander 2013, *Gram-Schmidt orthogonalization: 100 years and more*,
///   Numerical Linear Algebra with Applications 20, doi:10.1002/nla.1839.
public struct GramSchmidt: Hashable, Sendable {
  /// From what the part along an earlier column is measured.
  public enum Order: Hashable, Sendable {
    /// From the column as it was: all parts first, then one subtraction after the other.
    case classical
    /// From what is left of the column: errors of earlier subtractions are corrected on the way.
    case modified
  }

  /// The orthonormal columns, m × n.
  public let q: Matrix
  /// The triangle, n × n, 0 below the diagonal, its diagonal positive.
  public let r: Matrix

  /// The decomposition of a matrix with independent columns.
  ///
  /// - Parameters:
  ///   - a: m × n with m ≥ n.
  ///   - order: from what the parts are measured.
  /// - Throws: ``GramSchmidtError`` where an element is not finite or too large, and where a column
  ///   is a combination of those before it: nothing is left of it but rounding.
  /// - Complexity: O(m n²).
  public init(of a: Matrix, _ order: Order) throws(GramSchmidtError) {
    let (m, n) = (a.rows, a.columns)
    var q: [Vector] = []
    var r = Matrix(rows: n, columns: n, repeating: 0)
    for j in 0..<n {
      let column = a.column(j)
      let length = Norm.l2(column)
      guard length.isFinite else { throw .outOfRange(column: j) }
      var rest = column
      for i in 0..<j {
        // rᵢⱼ = qᵢᵀ aⱼ, or qᵢᵀ of what is left of aⱼ
        r[i, j] = dot(q[i], order == .classical ? column : rest)
        rest -= r[i, j] * q[i]
      }
      // rⱼⱼ = ‖rest‖, qⱼ = rest / rⱼⱼ
      r[j, j] = Norm.l2(rest)
      guard r[j, j] > Double(max(m, n)) * 0x1p-52 * length else { throw .dependent(column: j) }
      q.append(rest / r[j, j])
    }
    self.q = n == 0 ? Matrix(rows: m, columns: 0, elements: []) : Matrix(columns: q)
    self.r = r
  }
}

/// Why the columns of a matrix cannot be made orthonormal one after the other; counted from 0.
public enum GramSchmidtError: Error, Hashable, Sendable {
  case dependent(column: Int)
  /// An element is not finite, or the length of the column is too large for a number.
  case outOfRange(column: Int)
}

extension GramSchmidtError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .dependent(let column):
      "column \(column + 1) is a combination of those before it: leave it out"
    case .outOfRange(let column):
      "column \(column + 1) has an element that is not finite, or is too long for a number"
    }
  }
}
