import Elementary

/// The singular values and vectors of an upper bidiagonal matrix, by rotations that wear away what
/// stands beside the diagonal.
///
/// One round is a step of the QR method on BᵀB that never forms BᵀB: a rotation of two columns makes
/// an entry where none should be, a rotation of two rows moves it on, until it drops out at the end.
/// With a shift near a singular value the last entry beside the diagonal vanishes with the third
/// power. Without a shift nothing is ever subtracted, so that even the smallest singular value keeps
/// its digits; this is done where a shift would cost some.
///
/// - Source: Golub & Kahan 1965, *Calculating the singular values and pseudo-inverse of a matrix*,
///   SIAM Journal on Numerical Analysis B 2, 205–224; Demmel & Kahan 1990, *Accurate singular values
///   of bidiagonal matrices*, SIAM Journal on Scientific and Statistical Computing 11, 873–912, for
///   the round without a shift and for what counts as 0; the order of the operations is that of
///   LAPACK's dbdsqr.
struct BidiagonalQR {
  /// The singular values, with signs, in no order.
  private(set) var diagonal: [Double]
  /// What stands above the diagonal.
  private var beside: [Double]
  /// The left vectors, one after the other.
  private(set) var left: [Double]
  /// The right vectors, one after the other.
  private(set) var right: [Double]
  /// The length of a left vector.
  private let height: Int

  /// What is left of an entry beside the diagonal counts as 0 if it can move no singular value by
  /// more than this part of it: 2⁻⁵⁰.
  private static let tolerance = 0x1p-50

  /// Diagonalizes B.
  ///
  /// - Parameters:
  ///   - b: a matrix as U B Vᵀ.
  ///   - maxRounds: the number of rounds that are allowed for each singular value.
  /// - Throws: ``SVDError/notConverged(rounds:)``; two rounds for each value are usual.
  /// - Complexity: O(m n²).
  init(of b: Bidiagonalization, maxRounds: Int) throws(SVDError) {
    (diagonal, beside, left, right) = (b.diagonal, b.beside, b.left, b.right)
    let n = diagonal.count
    height = n > 0 ? left.count / n : 0
    var (last, rounds) = (n - 1, 0)
    while last > 0 {
      // the last block without a 0 beside its diagonal
      guard beside[last - 1] != 0 else {
        last -= 1
        continue
      }
      var first = last - 1
      while first > 0, beside[first - 1] != 0 { first -= 1 }
      if split(first, last) { continue }
      guard rounds < maxRounds * n else { throw .notConverged(rounds: rounds) }
      rounds += 1
      round(first, last)
    }
  }

  /// Whether the block is swept from its last row to its first: entries shrink towards the small
  /// end of a graded matrix.
  private func isUpward(_ first: Int, _ last: Int) -> Bool {
    diagonal[first].magnitude < diagonal[last].magnitude
  }

  /// Sets to 0 what can move no singular value of the block by more than the tolerance.
  ///
  /// - Returns: whether there was any.
  private mutating func split(_ first: Int, _ last: Int) -> Bool {
    let upward = isUpward(first, last)
    // μ ≤ √n times the smallest singular value of the rows seen so far
    var mu = diagonal[upward ? last : first].magnitude
    var found = false
    for step in 0..<last - first {
      let k = upward ? last - 1 - step : first + step
      let e = beside[k].magnitude
      if e <= max(Self.tolerance * mu, .leastNormalMagnitude) {
        beside[k] = 0
        found = true
      }
      // μ ← |d| μ / (μ + |e|)
      let next = diagonal[upward ? k : k + 1].magnitude
      mu = mu + e > 0 ? next * (mu / (mu + e)) : 0
    }
    return found
  }

  /// One round on the rows from first to last.
  private mutating func round(_ first: Int, _ last: Int) {
    let upward = isUpward(first, last)
    // Read from its last entry to its first, the block is the transpose of an upper bidiagonal one.
    var d = Array(diagonal[first...last])
    var e = Array(beside[first..<last])
    if upward {
      d.reverse()
      e.reverse()
    }
    let shift = Self.shift(d, e)
    let rotations = shift == 0 ? Self.plainSweep(&d, &e) : Self.shiftedSweep(&d, &e, shift)
    for (step, (near, far)) in rotations.enumerated() {
      let (i, j) = upward ? (last - step, last - step - 1) : (first + step, first + step + 1)
      let (ofRight, ofLeft) = upward ? (far, near) : (near, far)
      ofRight.turn(&right, i, j, length: diagonal.count)
      ofLeft.turn(&left, i, j, length: height)
    }
    if upward {
      d.reverse()
      e.reverse()
    }
    diagonal.replaceSubrange(first...last, with: d)
    beside.replaceSubrange(first..<last, with: e)
  }

  /// The smaller singular value of the last two rows, or 0 where a shift would cost digits.
  private static func shift(_ d: [Double], _ e: [Double]) -> Double {
    let n = d.count
    // the smallest singular value is at least μ / √n, the largest at least the largest entry
    var (mu, largest) = (d[0].magnitude, d[0].magnitude)
    var smallest = mu
    for k in 0..<n - 1 {
      mu = mu > 0 ? d[k + 1].magnitude * (mu / (mu + e[k].magnitude)) : 0
      smallest = min(smallest, mu)
      largest = max(largest, d[k + 1].magnitude, e[k].magnitude)
    }
    // rounding of a shifted round is 2⁻⁵³ of the largest, which the smallest must bear
    guard Double(n) * tolerance * smallest > 0x1p-52 * largest else { return 0 }
    // σ₂ = |f h| / σ₁ with 2 σ₁ = √((|f| + |h|)² + g²) + √((|f| − |h|)² + g²)
    let (f, g, h) = (d[n - 2].magnitude, e[n - 2], d[n - 1].magnitude)
    let doubled = hypot(f + h, g) + hypot(f - h, g)
    let shift = min(f, h) * (2 * max(f, h) / doubled)
    // beside d₁² a square below 2⁻⁵³ of it is lost
    let ratio = shift / d[0].magnitude
    return ratio * ratio < 0x1p-53 ? 0 : shift
  }

  /// A round without a shift: products and square roots only.
  private static func plainSweep(
    _ d: inout [Double], _ e: inout [Double]
  ) -> [(Rotation, Rotation)] {
    var rotations: [(Rotation, Rotation)] = []
    var (near, far) = (Rotation.none, Rotation.none)
    for i in e.indices {
      let (nextNear, r) = Rotation.turning(d[i] * near.cosine, e[i])
      if i > 0 { e[i - 1] = far.sine * r }
      let (nextFar, kept) = Rotation.turning(far.cosine * r, d[i + 1] * nextNear.sine)
      d[i] = kept
      (near, far) = (nextNear, nextFar)
      rotations.append((near, far))
    }
    let end = d[e.count] * near.cosine
    d[e.count] = end * far.cosine
    e[e.count - 1] = end * far.sine
    return rotations
  }

  /// A round with the shift σ.
  private static func shiftedSweep(
    _ d: inout [Double], _ e: inout [Double], _ shift: Double
  ) -> [(Rotation, Rotation)] {
    var rotations: [(Rotation, Rotation)] = []
    // the first column of BᵀB − σ² I, divided by d₁: (d₁² − σ²) / d₁ and e₁
    var f = (d[0].magnitude - shift) * ((d[0] < 0 ? -1 : 1) + shift / d[0])
    var g = e[0]
    for i in e.indices {
      let (near, r) = Rotation.turning(f, g)
      if i > 0 { e[i - 1] = r }
      // two columns: an entry g appears below the diagonal
      f = near.cosine * d[i] + near.sine * e[i]
      e[i] = near.cosine * e[i] - near.sine * d[i]
      g = near.sine * d[i + 1]
      d[i + 1] *= near.cosine
      // two rows: it moves to the right of the entry beside the diagonal
      let (far, kept) = Rotation.turning(f, g)
      d[i] = kept
      f = far.cosine * e[i] + far.sine * d[i + 1]
      d[i + 1] = far.cosine * d[i + 1] - far.sine * e[i]
      if i + 1 < e.count {
        g = far.sine * e[i + 1]
        e[i + 1] *= far.cosine
      }
      rotations.append((near, far))
    }
    e[e.count - 1] = f
    return rotations
  }
}
