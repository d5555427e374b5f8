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
    var mirrors: [(v: [Double], beta: Double)] = []
    for i in stride(from: n - 1, through: 1, by: -1) {
      let mirror = Self.mirror(Array(a[i * n..<i * n + i]))
      beside[i] = mirror.kept
      mirrors.append((mirror.v, mirror.beta))
      if mirror.beta > 0 { Self.reflect(&a, n, by: mirror.v, mirror.beta) }
    }
    diagonal = (0..<n).map { a[$0 * n + $0] }

    // Q = Hₙ₋₁ ⋯ H₁, where Hᵢ touches the first i coordinates only. Its transpose grows from the
    // corner: Qᵀ ← Qᵀ Hᵢ for the rows that are not those of the identity yet.
    transform = [Double](repeating: 0, count: n * n)
    for i in 0..<n { transform[i * n + i] = 1 }
    for mirror in mirrors.reversed() where mirror.beta > 0 {
      let v = mirror.v
      for r in 0..<v.count {
        // q − β (q·v) v for each row q
        var product = 0.0
        for k in 0..<v.count { product += transform[r * n + k] * v[k] }
        product *= mirror.beta
        for k in 0..<v.count { transform[r * n + k] -= product * v[k] }
      }
    }
  }

  /// The mirroring H = I − β v vᵀ that turns x onto its last axis: H x = kept · e.
  ///
  /// The sign of `kept` is opposite to that of the last entry, so that v is found without
  /// cancellation. x is divided by a power of 2 first, so that no square is lost.
  private static func mirror(_ x: [Double]) -> (v: [Double], beta: Double, kept: Double) {
    let last = x.count - 1
    let largest = x.reduce(0) { max($0, $1.magnitude) }
    guard x.dropLast().contains(where: { $0 != 0 }) else { return (x, 0, x[last]) }
    let m = Double(sign: .plus, exponent: largest.exponent, significand: 1)
    var v = x.map { $0 / m }
    let squares = v.reduce(0) { $0 + $1 * $1 }
    // α = −sign(xₗ) ‖x‖,  v = x − α e,  β = 2 / vᵀv = 1 / (‖x‖² − α xₗ)
    let alpha = v[last] < 0 ? sqrt(squares) : -sqrt(squares)
    let beta = 1 / (squares - alpha * v[last])
    v[last] -= alpha
    return (v, beta, alpha * m)
  }

  /// A ← H A H for the corner of A that v reaches; only the lower half is kept.
  private static func reflect(_ a: inout [Double], _ n: Int, by v: [Double], _ beta: Double) {
    let i = v.count
    // p = β A v
    var p = [Double](repeating: 0, count: i)
    for r in 0..<i {
      var sum = a[r * n + r] * v[r]
      for c in 0..<r {
        sum += a[r * n + c] * v[c]
        p[c] += a[r * n + c] * v[r]
      }
      p[r] += sum
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
      for c in 0...r { a[r * n + c] -= v[r] * p[c] + p[r] * v[c] }
    }
  }
}
