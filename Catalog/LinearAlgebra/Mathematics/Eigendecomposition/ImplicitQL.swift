import Elementary

/// The eigenvalues and eigenvectors of a tridiagonal matrix, by rotations that wear away what
/// stands beside the diagonal.
///
/// One round factors T − σ I into a rotation Q and a triangle L and multiplies them the other way
/// round, without ever forming T − σ I. The entry beside the diagonal shrinks faster the nearer the
/// shift σ is to an eigenvalue; Wilkinson's shift, an eigenvalue of the 2 × 2 corner, always
/// converges, and in nearly every case with the third power.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 8.3.5;
///   the order of the operations is that of EISPACK's imtql2.
struct ImplicitQL {
  /// The eigenvalues, in no order.
  private(set) var values: [Double]
  /// The eigenvectors of Q T Qᵀ, row after row.
  private(set) var vectors: [Double]

  /// How often one eigenvalue is tried; two rounds are usual.
  static let maxRounds = 60

  /// Diagonalizes T.
  ///
  /// - Throws: ``EigendecompositionError/notConverged(rounds:)``, which no known matrix causes.
  /// - Complexity: O(n³).
  init(of tridiagonal: Tridiagonalization) throws(EigendecompositionError) {
    let n = tridiagonal.size
    values = tridiagonal.diagonal
    vectors = tridiagonal.transform
    // beside[i] stands between i and i + 1 from here on
    var beside = tridiagonal.beside
    for i in 0..<n { beside[i] = i + 1 < n ? beside[i + 1] : 0 }
    for l in 0..<n {
      var rounds = 0
      while true {
        let m = Self.firstSplit(from: l, values, beside)
        if m == l { break }
        guard rounds < Self.maxRounds else { throw .notConverged(rounds: rounds) }
        rounds += 1
        sweep(from: l, to: m, &beside)
      }
    }
  }

  /// The first place at or after l where the entry beside the diagonal is lost in rounding.
  private static func firstSplit(from l: Int, _ values: [Double], _ beside: [Double]) -> Int {
    var m = l
    while m < values.count - 1 {
      // |eₘ| ≤ 2⁻⁵² (|dₘ| + |dₘ₊₁|)
      let neighbours = values[m].magnitude + values[m + 1].magnitude
      if beside[m].magnitude <= max(0x1p-52 * neighbours, .leastNormalMagnitude) { break }
      m += 1
    }
    return m
  }

  /// One round of rotations on the block from l to m, from its end to its beginning.
  private mutating func sweep(from l: Int, to m: Int, _ beside: inout [Double]) {
    // Wilkinson's shift: σ = d₀ − e₀ / (g + sign(g) √(g² + 1)) with g = (d₁ − d₀) / 2e₀
    var g = (values[l + 1] - values[l]) / (2 * beside[l])
    let root = hypot(g, 1)
    g = values[m] - values[l] + beside[l] / (g + (g < 0 ? -root : root))
    var (sine, cosine, correction) = (1.0, 1.0, 0.0)
    for i in stride(from: m - 1, through: l, by: -1) {
      let f = sine * beside[i]
      let b = cosine * beside[i]
      let r = hypot(f, g)
      beside[i + 1] = r
      if r == 0 {
        // the block splits here: what was found so far is taken over, and the next round sees it
        values[i + 1] -= correction
        beside[m] = 0
        return
      }
      // the rotation that turns (g, f) onto the first axis
      (sine, cosine) = (f / r, g / r)
      g = values[i + 1] - correction
      let t = (values[i] - g) * sine + 2 * cosine * b
      correction = sine * t
      values[i + 1] = g + correction
      g = cosine * t - b
      rotate(i, sine, cosine)
    }
    values[l] -= correction
    beside[l] = g
    beside[m] = 0
  }

  /// Turns the vectors i and i + 1 in the plane that they span.
  private mutating func rotate(_ i: Int, _ sine: Double, _ cosine: Double) {
    let n = values.count
    var rows = vectors.mutableSpan
    // every index below stays within rows i and i + 1
    precondition(i >= 0 && (i + 2) * n <= rows.count)
    for k in i * n..<i * n + n {
      let (u, v) = (rows[unchecked: k], rows[unchecked: k &+ n])
      rows[unchecked: k] = cosine * u - sine * v
      rows[unchecked: k &+ n] = sine * u + cosine * v
    }
  }
}
