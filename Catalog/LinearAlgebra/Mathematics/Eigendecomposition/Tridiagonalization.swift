import Elementary

/// A symmetric matrix as A = Q T Qᵀ with T zero outside the diagonal and its neighbours.
///
/// From the last row up, a mirroring (a Householder reflection) turns what stands left of the
/// diagonal onto one axis. Applied from both sides it keeps the matrix symmetric and its
/// eigenvalues unchanged.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 8.3.1;
///   from the last row to the first as in EISPACK's tred2.
struct Tridiagonalization {
  let size: Int
  /// The diagonal of T, n numbers.
  private(set) var diagonal: [Double]
  /// Beside the diagonal: entry i stands in row i, column i − 1; entry 0 is 0.
  private(set) var beside: [Double]
  /// Qᵀ row after row.
  private(set) var transform: [Double]

  /// Makes a symmetric matrix tridiagonal.
  ///
  /// - Parameters:
  ///   - elements: n² numbers row after row, both halves equal; squares of the largest are in range.
  ///   - n: the number of rows.
  /// - Complexity: O(n³).
  init(of elements: [Double], size n: Int) {
    var a = elements
    size = n
    beside = [Double](repeating: 0, count: n)
    var betas = beside
    for i in stride(from: n - 1, through: 1, by: -1) {
      // what is left of the diagonal gives way to the vector v of its mirroring
      (betas[i], beside[i]) = Self.mirror(&a, from: i * n, count: i)
      if betas[i] > 0 { Self.reflect(&a, n, by: i, betas[i]) }
    }
    diagonal = (0..<n).map { a[$0 * n + $0] }

    // Q = Hₙ₋₁ ⋯ H₁, where Hᵢ touches the first i coordinates only: it grows from the corner by
    // Q ← Hᵢ Q, and stays the identity elsewhere
    var q = [Double](repeating: 0, count: n * n)
    for i in 0..<n { q[i * n + i] = 1 }
    for i in 0..<n {
      HouseholderReflection.reflect(
        &q, width: n, from: 0, columns: 0..<i, normal: Array(a[i * n..<i * n + i]),
        strength: betas[i])
    }
    transform = [Double](repeating: 0, count: n * n)
    for i in 0..<n { for j in 0..<n { transform[j * n + i] = q[i * n + j] } }
  }

  /// The mirroring H = I − β v vᵀ that turns x onto its last axis: H x = kept · e.
  ///
  /// The sign of `kept` is opposite to that of the last entry, so that v is found without
  /// cancellation. x is divided by a power of 2 first, so that no square is lost.
  ///
  /// - Parameters:
  ///   - a: the elements among which x stands; v takes its place.
  ///   - first: the place of the first entry of x.
  ///   - count: the number of entries, at least 1.
  /// - Returns: β, or 0 where x lies on the axis already, and what is kept.
  private static func mirror(
    _ a: inout [Double], from first: Int, count: Int
  ) -> (beta: Double, kept: Double) {
    let last = first + count - 1
    var (largest, beforeLast) = (0.0, 0.0)
    for k in first...last {
      beforeLast = largest
      largest = max(largest, a[k].magnitude)
    }
    guard beforeLast > 0 else { return (0, a[last]) }
    let m = Double(sign: .plus, exponent: largest.exponent, significand: 1)
    var squares = 0.0
    for k in first...last {
      a[k] /= m
      squares += a[k] * a[k]
    }
    // α = −sign(xₗ) ‖x‖,  v = x − α e,  β = 2 / vᵀv = 1 / (‖x‖² − α xₗ)
    let alpha = a[last] < 0 ? sqrt(squares) : -sqrt(squares)
    let beta = 1 / (squares - alpha * a[last])
    a[last] -= alpha
    return (beta, alpha * m)
  }

  /// A ← H A H for the corner of A that v reaches, where v stands left of the diagonal in row i.
  private static func reflect(_ a: inout [Double], _ n: Int, by i: Int, _ beta: Double) {
    let v = Array(a[i * n..<i * n + i])
    var p = [Double](repeating: 0, count: i)
    var elements = a.mutableSpan
    // rows 0 to i − 1 of i elements each: every index below stays within them
    precondition(i <= n && elements.count == n * n)
    // p = β A v, row after row, since A is symmetric
    for r in 0..<i {
      let (factor, start) = (v[r], r * n)
      for c in 0..<i { p[c] += factor * elements[unchecked: start &+ c] }
    }
    var dot = 0.0
    for r in 0..<i {
      p[r] *= beta
      dot += p[r] * v[r]
    }
    // w = p − (β pᵀv / 2) v,  H A H = A − v wᵀ − w vᵀ
    let half = beta * dot / 2
    for r in 0..<i { p[r] -= half * v[r] }
    for r in 0..<i {
      let (x, y, start) = (v[r], p[r], r * n)
      for c in 0..<i { elements[unchecked: start &+ c] -= x * p[c] + y * v[c] }
    }
  }
}
