import Elementary
public import MathCore

extension QRDecomposition {
  /// The orthonormal columns, m × min(m, n): Qᵀ Q = I.
  ///
  /// - Complexity: O(m min(m, n)²).
  public var q: Matrix {
    let steps = reflections.count
    return Matrix(
      columns: (0..<steps).map { column in
        var unit = Vector(repeating: 0, count: steps)
        unit[column] = 1
        return applyQ(to: unit)
      })
  }

  /// Q y.
  ///
  /// - Parameter y: min(m, n) components.
  /// - Returns: m components.
  /// - Precondition: there are min(m, n) of them.
  /// - Complexity: O(m min(m, n)).
  public func applyQ(to y: Vector) -> Vector {
    let steps = reflections.count
    precondition(y.count == steps, "\(y.count) components for \(steps) columns of Q")
    var x = [Double](repeating: 0, count: rows)
    for k in 0..<steps { x[k] = signs[k] * y[k] }
    // Q = H₁ H₂ ⋯ H_k: the last mirror first
    for k in (0..<steps).reversed() { reflections[k].reflect(&x, at: k) }
    return Vector(x)
  }

  /// Qᵀ b.
  ///
  /// - Parameter b: m components.
  /// - Returns: min(m, n) components.
  /// - Precondition: there are m of them.
  /// - Complexity: O(m min(m, n)).
  public func applyTransposedQ(to b: Vector) -> Vector {
    precondition(b.count == rows, "\(b.count) components for \(rows) rows")
    var x = b.elements
    for k in 0..<reflections.count { reflections[k].reflect(&x, at: k) }
    return Vector((0..<reflections.count).map { signs[$0] * x[$0] })
  }

  /// The number of columns that are no combination of the others, to the precision of the machine.
  ///
  /// With pivoting the diagonal of R falls. Where it has fallen below the roundings of its first
  /// element, what is left of the columns is rounding.
  ///
  /// - Parameter tolerance: the share of the largest diagonal element below which an element counts
  ///   as 0; max(m, n) 2⁻⁵² if left out.
  /// - Returns: the rank, between 0 and min(m, n).
  /// - Precondition: the decomposition was made with pivoting.
  /// - Complexity: O(min(m, n)).
  public func rank(tolerance: Double? = nil) -> Int {
    guard let largest = diagonal.max(), largest > 0 else { return 0 }
    let bound = largest * (tolerance ?? Double(max(rows, columns)) * 0x1p-52)
    return diagonal.prefix { $0 > bound }.count
  }

  /// The diagonal of R.
  var diagonal: [Double] { (0..<reflections.count).map { r[$0, $0] } }

  /// The x with R x = y, from the last component to the first.
  ///
  /// - Parameter y: as many components as R has rows.
  /// - Returns: the components of x in the order of the columns of R; `nil` where a diagonal element
  ///   is 0.
  /// - Precondition: m ≥ n, and there are n components.
  /// - Complexity: O(n²).
  public func backSubstitution(_ y: Vector) -> Vector? {
    precondition(rows >= columns, "R has no inverse: \(rows) rows and \(columns) columns")
    precondition(y.count == columns, "\(y.count) components for \(columns) columns")
    var x = y
    for i in (0..<columns).reversed() {
      guard r[i, i] != 0 else { return nil }
      // xᵢ = (yᵢ − Σ_{j>i} rᵢⱼ xⱼ) / rᵢᵢ
      for j in (i + 1)..<columns { x[i] -= r[i, j] * x[j] }
      x[i] /= r[i, i]
    }
    return x
  }

  /// The x with the least ‖A x − b‖.
  ///
  /// ‖A x − b‖² = ‖R x − Qᵀ b‖² + what no x can change.
  ///
  /// - Parameter b: m components.
  /// - Returns: n components; `nil` where the columns of A are dependent.
  /// - Precondition: m ≥ n, and b has m components.
  /// - Complexity: O(m n).
  public func solve(_ b: Vector) -> Vector? {
    guard let permuted = backSubstitution(applyTransposedQ(to: b)) else { return nil }
    var x = permuted
    for j in 0..<columns { x[permutation[j]] = permuted[j] }
    return x
  }
}
