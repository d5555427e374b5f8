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
    // column after column: both kinds of mirrors then walk along neighbours
    var work = a.transposed.elements
    (diagonal, beside) = ([], [])
    var (mirrors, rowMirrors): ([HouseholderReflection], [HouseholderReflection]) = ([], [])
    for k in 0..<n {
      // H A: the column below its diagonal becomes (±‖column‖, 0, …, 0)
      let mirror = HouseholderReflection(of: Vector(Array(work[k * m + k..<k * m + m])))
      for j in k + 1..<max(n, k + 1) { mirror.reflect(&work, at: j * m + k) }
      mirrors.append(mirror)
      diagonal.append(mirror.image)
      guard k + 1 < n else { break }
      // A H: what stands right of the diagonal becomes (±‖row‖, 0, …, 0)
      let row = Vector((k + 1..<n).map { work[$0 * m + k] })
      let rowMirror = HouseholderReflection(of: row)
      Self.reflectRows(&work, m, below: k, by: rowMirror)
      rowMirrors.append(rowMirror)
      beside.append(rowMirror.image)
    }
    // U = H₁ H₂ ⋯ and V = G₁ G₂ ⋯ grow from the last mirror to the first, which leaves the columns
    // before its own as they are.
    left = Self.axes(n, of: m)
    for k in (0..<n).reversed() {
      for j in k..<n { mirrors[k].reflect(&left, at: j * m + k) }
    }
    right = Self.axes(n, of: n)
    for k in rowMirrors.indices.reversed() {
      for j in k + 1..<n { rowMirrors[k].reflect(&right, at: j * n + k + 1) }
    }
  }

  /// The first axes as columns.
  private static func axes(_ count: Int, of length: Int) -> [Double] {
    var columns = [Double](repeating: 0, count: count * length)
    for j in 0..<count { columns[j * length + j] = 1 }
    return columns
  }

  /// Mirrors the parts of all rows below row k that lie right of the diagonal.
  ///
  /// - Parameters:
  ///   - columns: columns of m numbers, one after the other.
  ///   - m: the number of rows.
  ///   - k: the row whose mirror it is; its own image is known.
  ///   - mirror: as many components as there are columns right of column k.
  private static func reflectRows(
    _ columns: inout [Double], _ m: Int, below k: Int, by mirror: HouseholderReflection
  ) {
    guard mirror.strength > 0 else { return }
    let v = mirror.normal.elements
    // w = τ A v, a column at a time
    var w = [Double](repeating: 0, count: m)
    for j in v.indices {
      let (start, factor) = ((k + 1 + j) * m, mirror.strength * v[j])
      for i in k + 1..<m { w[i] += factor * columns[start + i] }
    }
    // A − w vᵀ
    for j in v.indices {
      let (start, factor) = ((k + 1 + j) * m, v[j])
      for i in k + 1..<m { columns[start + i] -= w[i] * factor }
    }
  }
}
