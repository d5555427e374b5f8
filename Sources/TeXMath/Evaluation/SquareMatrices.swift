/// Determinant, inverse, trace and norms, of the evaluator's own.
enum SquareMatrices {
  /// By elimination with the largest pivot of each column.
  ///
  /// - Returns: the determinant, and the inverse unless the matrix is singular.
  static func eliminate(_ matrix: Value.Matrix) -> (determinant: Dual, inverse: Value.Matrix?) {
    let n = matrix.rows
    var a = matrix
    var inverse = identity(n)
    var determinant = Dual(1)
    for k in 0..<n {
      var pivot = k
      for i in k..<n where a[i, k].value.magnitude > a[pivot, k].value.magnitude { pivot = i }
      if a[pivot, k].value == 0 {
        // its determinant is 0; what slope that has, elimination does not tell
        let carriesSlopes = matrix.elements.contains { $0.slope != 0 }
        return (Dual(0, slope: carriesSlopes ? .nan : 0), nil)
      }
      if pivot != k {
        for j in 0..<n {
          (a[k, j], a[pivot, j]) = (a[pivot, j], a[k, j])
          (inverse[k, j], inverse[pivot, j]) = (inverse[pivot, j], inverse[k, j])
        }
        determinant = -determinant
      }
      determinant = determinant * a[k, k]
      let scale = a[k, k]
      for j in 0..<n {
        a[k, j] = a[k, j] / scale
        inverse[k, j] = inverse[k, j] / scale
      }
      for i in 0..<n where i != k {
        let factor = a[i, k]
        for j in 0..<n {
          a[i, j] = a[i, j] - factor * a[k, j]
          inverse[i, j] = inverse[i, j] - factor * inverse[k, j]
        }
      }
    }
    return (determinant, inverse)
  }

  static func identity(_ n: Int) -> Value.Matrix {
    var elements = [Dual](repeating: Dual(0), count: n * n)
    for i in 0..<n { elements[i * n + i] = Dual(1) }
    return Value.Matrix(rows: n, columns: n, elements: elements)
  }

  static func trace(_ matrix: Value.Matrix) -> Dual {
    var sum = Dual(0)
    for i in 0..<matrix.rows { sum = sum + matrix[i, i] }
    return sum
  }

  /// ‖A‖₂ = √ the largest eigenvalue of AᵀA, by rotations that make the columns of A orthogonal.
  static func spectralNorm(_ matrix: Value.Matrix) -> Double {
    var a = matrix
    for _ in 0..<60 {
      var isDone = true
      for p in 0..<a.columns {
        for q in p + 1..<max(p + 1, a.columns) {
          var (alpha, beta, gamma) = (0.0, 0.0, 0.0)
          for i in 0..<a.rows {
            alpha += a[i, p].value * a[i, p].value
            beta += a[i, q].value * a[i, q].value
            gamma += a[i, p].value * a[i, q].value
          }
          if gamma.magnitude <= 1e-16 * (alpha * beta).squareRoot() { continue }
          isDone = false
          let zeta = (beta - alpha) / (2 * gamma)
          let t = (zeta < 0 ? -1 : 1) / (zeta.magnitude + (1 + zeta * zeta).squareRoot())
          let c = 1 / (1 + t * t).squareRoot()
          for i in 0..<a.rows {
            let (x, y) = (a[i, p].value, a[i, q].value)
            a[i, p] = Dual(c * x - c * t * y)
            a[i, q] = Dual(c * t * x + c * y)
          }
        }
      }
      if isDone { break }
    }
    var largest = 0.0
    for j in 0..<a.columns {
      var square = 0.0
      for i in 0..<a.rows { square += a[i, j].value * a[i, j].value }
      largest = max(largest, square)
    }
    return largest.squareRoot()
  }
}
