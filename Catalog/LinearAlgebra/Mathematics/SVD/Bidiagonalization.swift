import MathCore

/// A matrix as A = U B Vᵀ with B zero but on its diagonal and directly above it.
///
/// Mirrorings from the left clear a column below the diagonal, mirrorings from the right a row
/// beyond the entry next to the diagonal. A mirroring keeps all lengths, so that B has the singular
/// values of A.
///
/// - Source: Golub & Kahan 1965, *Calculating the singular values and pseudo-inverse of a matrix*,
///   SIAM Journal on Numerical Analysis B 2, 205–224; Golub & Van Loan, *Matrix Computations*, 4th
///   ed., Johns Hopkins 2013, section 5.4.8.
struct Bidiagonalization {
  /// The diagonal of B, n numbers.
  private(set) var diagonal: [Double]
  /// Above the diagonal: entry i stands in row i, column i + 1; n − 1 numbers.
  private(set) var beside: [Double]
  /// The columns of U, m numbers each, one after the other.
  private(set) var left: [Double]
  /// The columns of V, n numbers each, one after the other.
  private(set) var right: [Double]

  /// Makes a matrix bidiagonal.
  ///
  /// - Parameter a: m × n with m ≥ n; squares of the entries need not be in range.
  /// - Complexity: O(m n²).
  init(of a: Matrix) {
    let (m, n) = (a.rows, a.columns)
    var work = a.elements
    (diagonal, beside) = ([], [])
    var (mirrors, rowMirrors): ([HouseholderReflection], [HouseholderReflection]) = ([], [])
    for k in 0..<n {
      // H A: the column below its diagonal becomes (±‖column‖, 0, …, 0)
      let mirror = HouseholderReflection(of: Vector((k..<m).map { work[$0 * n + k] }))
      mirror.reflect(&work, width: n, from: k, columns: k + 1..<n)
      mirrors.append(mirror)
      diagonal.append(mirror.image)
      guard k + 1 < n else { break }
      // A H: what stands right of the diagonal becomes (±‖row‖, 0, …, 0)
      let row = Vector(Array(work[k * n + k + 1..<k * n + n]))
      let rowMirror = HouseholderReflection(of: row)
      rowMirror.reflect(&work, width: n, rows: k + 1..<m, from: k + 1)
      rowMirrors.append(rowMirror)
      beside.append(rowMirror.image)
    }
    // U = H₁ H₂ ⋯ and V = G₁ G₂ ⋯ grow from the last mirror to the first, which leaves the columns
    // before its own as they are.
    var (u, v) = (Self.axes(m, n), Self.axes(n, n))
    for k in (0..<n).reversed() {
      mirrors[k].reflect(&u, width: n, from: k, columns: k..<n)
    }
    for k in rowMirrors.indices.reversed() {
      rowMirrors[k].reflect(&v, width: n, from: k + 1, columns: k + 1..<n)
    }
    left = Matrix(rows: m, columns: n, elements: u).transposed.elements
    right = Matrix(rows: n, columns: n, elements: v).transposed.elements
  }

  /// The first n axes as columns, m × n row after row.
  private static func axes(_ m: Int, _ n: Int) -> [Double] {
    var elements = [Double](repeating: 0, count: m * n)
    for j in 0..<n { elements[j * n + j] = 1 }
    return elements
  }
}
