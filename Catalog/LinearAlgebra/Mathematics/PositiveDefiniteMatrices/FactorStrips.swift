import Elementary

/// A lower triangle L with a positive diagonal, four rows side by side.
///
/// A strip holds four rows of L, column after column. Two strips are read from front to back to make
/// 16 results at a time, so that each number is fetched from memory few times. Every result is one
/// sum from its first term to its last, to the bits of the loops over single elements. The
/// last strip is filled up with rows of the identity matrix.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 3.1 and
///   4.2.
struct FactorStrips: Hashable, Sendable {
  /// The number of strips.
  let count: Int
  /// The columns of the strips; strip p has 4 (p + 1) of them, (l₄ₚₖ, l₄ₚ₊₁ₖ, l₄ₚ₊₂ₖ, l₄ₚ₊₃ₖ).
  private var columns: [SIMD4<Double>] = []

  /// The Cholesky factor of a matrix, one strip after the other.
  ///
  /// - Parameters:
  ///   - h: n × n, row after row; only its lower half is read.
  ///   - n: the number of rows.
  /// - Throws: ``CholeskyError/notPositiveDefinite(order:)``.
  /// - Complexity: O(n³): n³ / 6 multiplications and as many subtractions.
  init(of h: [Double], size n: Int) throws(CholeskyError) {
    count = (n + 3) / 4
    columns.reserveCapacity(2 * count * (count + 1))
    for p in 0..<count {
      var strip = Self.rows(4 * p, of: h, size: n)
      // row i of L solves L lᵢ = hᵢ as far as L is known: four right sides
      forward(&strip, strips: p)
      Self.reduce(&strip, block: p)
      for j in 0..<4 {
        let (k, order) = (4 * p + j, 4 * p + j + 1)
        // s = hⱼⱼ − Σ_{k<j} lⱼₖ², lⱼⱼ = √s
        let pivot = strip[k][j]
        let diagonal = order <= n ? h[k * n + k] : 1
        // rounding may have added this much to an s that is 0
        guard pivot > Double(order) * 0x1p-52 * diagonal else {
          throw .notPositiveDefinite(order: order)
        }
        let root = sqrt(pivot)
        // lᵢⱼ = (hᵢⱼ − Σ_{k<j} lᵢₖ lⱼₖ) / lⱼⱼ
        strip[k] /= SIMD4(repeating: root)
        strip[k][j] = root
        for i in 0..<j { strip[k][i] = 0 }
        for i in j + 1..<max(4, j + 1) { strip[4 * p + i] -= strip[k] * strip[k][i] }
      }
      columns += strip
    }
  }

  /// Element (i, j) of L, for j ≤ i.
  subscript(i: Int, j: Int) -> Double { columns[start(i / 4) + j][i % 4] }

  /// L⁻¹ X in the place of X.
  ///
  /// - Parameters:
  ///   - x: four right sides, at least 4 rows for each strip.
  ///   - strips: how many strips of L to use.
  func forward(_ x: inout [SIMD4<Double>], strips: Int) {
    for p in 0..<strips {
      let strip = columns.span.extracting(start(p)..<start(p + 1))
      let rest = Self.rest(strip, x.span, block: p)
      let at = 4 * p
      (x[at], x[at + 1], x[at + 2], x[at + 3]) = rest
      for i in 0..<4 {
        // xᵢ = (xᵢ − Σ_{k<i} lᵢₖ xₖ) / lᵢᵢ
        for k in 0..<i { x[at + i] -= x[at + k] * strip[at + k][i] }
        x[at + i] /= SIMD4(repeating: strip[at + i][i])
      }
    }
  }

  /// L⁻ᵀ X in the place of X.
  ///
  /// - Parameter x: four right sides, 4 rows for each strip.
  func backward(_ x: inout [SIMD4<Double>]) {
    for p in (0..<count).reversed() {
      let strip = columns.span.extracting(start(p)..<start(p + 1))
      let at = 4 * p
      for i in (0..<4).reversed() {
        // xᵢ = (xᵢ − Σ_{k>i} lₖᵢ xₖ) / lᵢᵢ
        x[at + i] /= SIMD4(repeating: strip[at + i][i])
        for k in 0..<i { x[at + k] -= x[at + i] * strip[at + k][i] }
      }
      let (a, b, c, d) = (x[at], x[at + 1], x[at + 2], x[at + 3])
      for k in 0..<at {
        let l = strip[k]
        x[k] = x[k] - d * l[3] - c * l[2] - b * l[1] - a * l[0]
      }
    }
  }

  /// Where strip p begins: Σ_{q<p} 4 (q + 1).
  private func start(_ p: Int) -> Int { 2 * p * (p + 1) }

  /// xᵢ − Σ_{k<4p} lᵢₖ xₖ for the four rows i of strip p.
  @inline(__always)
  private static func rest(
    _ strip: Span<SIMD4<Double>>, _ x: Span<SIMD4<Double>>, block p: Int
  ) -> (SIMD4<Double>, SIMD4<Double>, SIMD4<Double>, SIMD4<Double>) {
    let terms = 4 * p
    var (a, b, c, d) = (x[terms], x[terms + 1], x[terms + 2], x[terms + 3])
    let (l, y) = (strip.extracting(0..<terms), x.extracting(0..<terms))
    for k in 0..<terms {
      a -= y[k] * l[k][0]
      b -= y[k] * l[k][1]
      c -= y[k] * l[k][2]
      d -= y[k] * l[k][3]
    }
    return (a, b, c, d)
  }

  private static func reduce(_ strip: inout [SIMD4<Double>], block p: Int) {
    let at = 4 * p
    let r = rest(strip.span, strip.span, block: p)
    (strip[at], strip[at + 1], strip[at + 2], strip[at + 3]) = r
  }

  /// The columns 0 to first + 3 of four rows, as far as the matrix has them.
  private static func rows(_ first: Int, of h: [Double], size n: Int) -> [SIMD4<Double>] {
    var strip = [SIMD4<Double>](repeating: .zero, count: first + 4)
    for i in 0..<4 {
      if first + i < n {
        for j in 0...first + i { strip[j][i] = h[(first + i) * n + j] }
      } else {
        strip[first + i][i] = 1
      }
    }
    return strip
  }
}
