import Elementary
import MathCore

/// An upper triangle T in about 104 bits, with the order of the columns that it stands for.
struct UpperTriangle: Sendable {
  /// Row after row, from the diagonal on: element (i, j) with j ≥ i.
  private let rows: [[DoubleDouble]]
  /// Column j of T stands for column `order[j]`.
  private let order: [Int]
  /// Qᵀ y for the Q that belongs to T; empty before the refinement.
  let projected: [DoubleDouble]

  private init(rows: [[DoubleDouble]], order: [Int], projected: [DoubleDouble]) {
    self.rows = rows
    self.order = order
    self.projected = projected
  }

  /// The triangle of a QR decomposition.
  init(_ r: Matrix, order: [Int]) {
    self.init(
      rows: (0..<r.columns).map { i in (i..<r.columns).map { DoubleDouble(r[i, $0]) } },
      order: order, projected: [])
  }

  private subscript(i: Int, j: Int) -> DoubleDouble { rows[i][j - i] }

  private var size: Int { order.count }

  /// The column that adds least to the others.
  var lastColumn: Int { order[size - 1] }

  /// ‖T‖ in the Frobenius norm.
  var frobenius: Double { Norm.l2(Vector(rows.flatMap { $0.map { $0.high } })) }

  /// The x with T x = z, in the order of the columns of A.
  func solve(_ z: [DoubleDouble]) -> [DoubleDouble] {
    var x = z
    for i in (0..<size).reversed() {
      // xᵢ = (zᵢ − Σ_{j>i} tᵢⱼ xⱼ) / tᵢᵢ
      for j in (i + 1)..<max(size, i + 1) { x[i] -= self[i, j] * x[j] }
      x[i] = x[i] / self[i, i]
    }
    var sorted = x
    for j in 0..<size { sorted[order[j]] = x[j] }
    return sorted
  }

  /// The b with Tᵀ b = a, for a row a of A in the order of its columns.
  func forwardSubstitution(_ a: [DoubleDouble]) -> [DoubleDouble] {
    var b = order.map { a[$0] }
    for j in 0..<size {
      // bⱼ = (aⱼ − Σ_{k<j} tₖⱼ bₖ) / tⱼⱼ
      for k in 0..<j { b[j] -= self[k, j] * b[k] }
      b[j] = b[j] / self[j, j]
    }
    return b
  }

  /// The length of each row of T⁻¹, in the order of the columns of A: √((AᵀA)⁻¹)ⱼⱼ.
  var inverseRows: [Double] {
    var squares = [DoubleDouble](repeating: .zero, count: size)
    for k in 0..<size {
      let column = solve((0..<size).map { DoubleDouble($0 == k ? 1 : 0) })
      for j in 0..<size { squares[j] += column[j] * column[j] }
    }
    return squares.map { $0.squareRoot().high }
  }

  /// The triangle T = Lᵀ R with the roundings of R undone.
  ///
  /// - Parameters:
  ///   - a: the columns whose triangle this nearly is.
  ///   - target: what they are to come close to.
  /// - Returns: the triangle, and Qᵀ y; `nil` where R is so far off that A R⁻¹ is not nearly
  ///   orthonormal: the columns are dependent to the precision of the machine.
  func refined(for a: ScaledColumns, target: ScaledColumns) -> UpperTriangle? {
    let n = size
    // BᵀB and Bᵀy for B = A R⁻¹, one row of A after the other
    var gram = [[DoubleDouble]](repeating: [DoubleDouble](repeating: .zero, count: n), count: n)
    var projected = [DoubleDouble](repeating: .zero, count: n)
    for i in 0..<a.rounded.rows {
      let b = forwardSubstitution((0..<n).map { a[i, $0] })
      for j in 0..<n {
        for k in 0...j { gram[j][k] += b[j] * b[k] }
        projected[j] += b[j] * target[i, 0]
      }
    }
    for j in 0..<n {
      for k in 0...j {
        guard (gram[j][k].high - (j == k ? 1 : 0)).magnitude < 0.5 else { return nil }
      }
    }
    // BᵀB = L Lᵀ by Cholesky's method, and L⁻¹ Bᵀ y along with it
    var l = gram
    for j in 0..<n {
      for k in 0..<j {
        // lⱼₖ = (gⱼₖ − Σ_{p<k} lⱼₚ lₖₚ) / lₖₖ
        for p in 0..<k { l[j][k] -= l[j][p] * l[k][p] }
        l[j][k] = l[j][k] / l[k][k]
        l[j][j] -= l[j][k] * l[j][k]
        projected[j] -= l[j][k] * projected[k]
      }
      guard l[j][j].high > 0 else { return nil }
      l[j][j] = l[j][j].squareRoot()
      projected[j] = projected[j] / l[j][j]
    }
    // T = Lᵀ R: tᵢⱼ = Σ_{i≤k≤j} lₖᵢ rₖⱼ
    let product = (0..<n).map { i in
      (i..<n).map { j in
        (i...j).reduce(DoubleDouble.zero) { $0 + l[$1][i] * self[$1, j] }
      }
    }
    return UpperTriangle(rows: product, order: order, projected: projected)
  }
}
