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
  ///   - elements: n² numbers row after row, of which the lower half is read; squares of the
  ///     largest are in range.
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

    // Q = Hₙ₋₁ ⋯ H₁, where Hᵢ touches the first i coordinates only. Its transpose grows from the
    // corner: Qᵀ ← Qᵀ Hᵢ for the rows that are not those of the identity yet.
    transform = [Double](repeating: 0, count: n * n)
    for i in 0..<n { transform[i * n + i] = 1 }
    for i in 0..<n where betas[i] > 0 {
      for r in 0..<i {
        // q − β (q·v) v for each row q
        var product = 0.0
        for k in 0..<i { product += transform[r * n + k] * a[i * n + k] }
        product *= betas[i]
        for k in 0..<i { transform[r * n + k] -= product * a[i * n + k] }
      }
    }
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

  /// A ← H A H for the corner of A that v reaches, where v stands left of the diagonal in row i;
  /// only the lower half is kept.
  private static func reflect(_ a: inout [Double], _ n: Int, by i: Int, _ beta: Double) {
    let v = i * n
    // p = β A v
    var p = [Double](repeating: 0, count: i)
    for r in 0..<i {
      var sum = a[r * n + r] * a[v + r]
      for c in 0..<r {
        sum += a[r * n + c] * a[v + c]
        p[c] += a[r * n + c] * a[v + r]
      }
      p[r] += sum
    }
    var dot = 0.0
    for r in 0..<i {
      p[r] *= beta
      dot += p[r] * a[v + r]
    }
    // w = p − (β pᵀv / 2) v,  H A H = A − v wᵀ − w vᵀ
    let half = beta * dot / 2
    for r in 0..<i { p[r] -= half * a[v + r] }
    for r in 0..<i {
      for c in 0...r { a[r * n + c] -= a[v + r] * p[c] + p[r] * a[v + c] }
    }
  }
}
