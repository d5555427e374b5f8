import Elementary

/// A lower triangle with a positive diagonal in the making, four rows side by side.
///
/// A strip holds four rows of L, column after column. Two strips are read from front to back to make
/// 16 elements at a time, so that each number is fetched from memory few times. Every element is
/// still one sum from its first term to its last, to the bits of three plain loops. The last strip
/// is filled up with rows of the identity matrix.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 4.2.
struct FactorStrips {
  /// The number of strips.
  private let count: Int
  /// Strip p has 4 (p + 1) columns (l₄ₚₖ, l₄ₚ₊₁ₖ, l₄ₚ₊₂ₖ, l₄ₚ₊₃ₖ).
  private var columns: [SIMD4<Double>] = []

  /// The Cholesky factor of a matrix.
  ///
  /// - Parameters:
  ///   - h: n × n, row after row; only its lower half is read.
  ///   - n: the number of rows.
  /// - Throws: ``CholeskyError/notPositiveDefinite(order:)``.
  /// - Complexity: O(n³): about n³ / 6 multiplications and as many subtractions.
  init(of h: [Double], size n: Int) throws(CholeskyError) {
    count = (n + 3) / 4
    for p in 0..<count {
      var strip = Self.strip(p, of: h, size: n)
      for q in 0..<p {
        let known = columns.span.extracting(Self.start(q)..<Self.start(q + 1))
        Self.subtract(known, strip.span, block: q).store(in: &strip, block: q)
        for j in 4 * q..<4 * q + 4 {
          // lᵢⱼ = (hᵢⱼ − Σ_{k<j} lᵢₖ lⱼₖ) / lⱼⱼ
          for k in 4 * q..<j { strip[j] -= strip[k] * known[k][j - 4 * q] }
          strip[j] /= SIMD4(repeating: known[j][j - 4 * q])
        }
      }
      Self.subtract(strip.span, strip.span, block: p).store(in: &strip, block: p)
      for j in 4 * p..<4 * p + 4 {
        for k in 4 * p..<j { strip[j] -= strip[k] * strip[k][j - 4 * p] }
        // s = hⱼⱼ − Σ_{k<j} lⱼₖ², lⱼⱼ = √s
        let (pivot, diagonal) = (strip[j][j - 4 * p], j < n ? h[j * n + j] : 1)
        // rounding may have left this much of an s that is 0
        guard pivot > Double(j + 1) * 0x1p-52 * diagonal else {
          throw .notPositiveDefinite(order: j + 1)
        }
        strip[j] /= SIMD4(repeating: sqrt(pivot))
        strip[j][j - 4 * p] = sqrt(pivot)
      }
      columns += strip
    }
  }

  /// Element (i, j) of L, for j ≤ i.
  subscript(i: Int, j: Int) -> Double { columns[Self.start(i / 4) + j][i % 4] }

  /// Where strip p begins: Σ_{q<p} 4 (q + 1).
  private static func start(_ p: Int) -> Int { 2 * p * (p + 1) }

  /// Four rows of the lower half of H.
  private static func strip(_ p: Int, of h: [Double], size n: Int) -> [SIMD4<Double>] {
    var strip = [SIMD4<Double>](repeating: .zero, count: 4 * p + 4)
    for i in 4 * p..<4 * p + 4 {
      if i < n {
        for j in 0...i { strip[j][i - 4 * p] = h[i * n + j] }
      } else {
        strip[i][i - 4 * p] = 1
      }
    }
    return strip
  }

  /// Four rows and four columns: hᵢⱼ − Σ_{k<4q} lᵢₖ lⱼₖ.
  ///
  /// - Parameters:
  ///   - known: the four rows j of L.
  ///   - strip: the rows i of L as far as column 4q, then those of H.
  ///   - q: the number of the block of columns.
  /// - Returns: the columns 4q to 4q + 3.
  private static func subtract(
    _ known: Span<SIMD4<Double>>, _ strip: Span<SIMD4<Double>>, block q: Int
  ) -> Block {
    let (l, x) = (known.extracting(0..<4 * q), strip.extracting(0..<4 * q))
    var (a, b) = (strip[4 * q], strip[4 * q + 1])
    var (c, d) = (strip[4 * q + 2], strip[4 * q + 3])
    for k in 0..<4 * q {
      a -= x[k] * l[k][0]
      b -= x[k] * l[k][1]
      c -= x[k] * l[k][2]
      d -= x[k] * l[k][3]
    }
    return Block(columns: (a, b, c, d))
  }
}

/// Four columns of a strip.
private struct Block {
  let columns: (SIMD4<Double>, SIMD4<Double>, SIMD4<Double>, SIMD4<Double>)

  func store(in strip: inout [SIMD4<Double>], block q: Int) {
    (strip[4 * q], strip[4 * q + 1], strip[4 * q + 2], strip[4 * q + 3]) = columns
  }
}
