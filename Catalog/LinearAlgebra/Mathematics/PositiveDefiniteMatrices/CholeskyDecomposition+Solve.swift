public import MathCore

extension CholeskyDecomposition {
  /// The x with A x = b, from L y = b and Lᵀ x = y.
  ///
  /// - Parameter b: n components.
  /// - Returns: n components, the solution for a matrix within
  ///   3 (n + 1) 2⁻⁵² √(aᵢᵢ aⱼⱼ) of A, to first order.
  /// - Throws: ``CholeskyError/tooLarge`` where a component is no number of the machine.
  /// - Precondition: there are n components.
  /// - Complexity: O(n²).
  public func solve(_ b: Vector) throws(CholeskyError) -> Vector {
    try solve(Matrix(rows: b.count, columns: 1, elements: b.elements)).column(0)
  }

  /// The X with A X = B, for all columns of B.
  ///
  /// - Parameter b: n × m.
  /// - Returns: n × m; its columns have the bits of the solutions for the single columns of B.
  /// - Throws: ``CholeskyError/tooLarge`` where an element is no number of the machine.
  /// - Precondition: B has n rows.
  /// - Complexity: O(n² m).
  public func solve(_ b: Matrix) throws(CholeskyError) -> Matrix {
    try map(b, down: -1, up: -1) { x in
      strips.forward(&x, strips: strips.count)
      strips.backward(&x)
    }
  }

  /// L⁻¹ x: what is spread and correlated as A says becomes uncorrelated, with a spread of 1.
  ///
  /// ‖L⁻¹ x‖² = xᵀ A⁻¹ x: the length of the result is the Mahalanobis distance of `x` from 0 for a
  /// covariance A.
  ///
  /// - Parameter x: n components.
  /// - Returns: n components.
  /// - Throws: ``CholeskyError/tooLarge`` where a component is no number of the machine.
  /// - Precondition: there are n components.
  /// - Complexity: O(n²).
  public func whitened(_ x: Vector) throws(CholeskyError) -> Vector {
    try whitened(Matrix(rows: x.count, columns: 1, elements: x.elements)).column(0)
  }

  /// L⁻¹ X: ``whitened(_:)-(Vector)`` for all columns of X.
  ///
  /// - Parameter x: n × m.
  /// - Returns: n × m.
  /// - Throws: ``CholeskyError/tooLarge`` where an element is no number of the machine.
  /// - Precondition: X has n rows.
  /// - Complexity: O(n² m).
  public func whitened(_ x: Matrix) throws(CholeskyError) -> Matrix {
    try map(x, down: -1, up: 0) { strips.forward(&$0, strips: strips.count) }
  }

  private func map(
    _ x: Matrix, down: Int, up: Int, _ body: (inout [SIMD4<Double>]) -> Void
  ) throws(CholeskyError) -> Matrix {
    precondition(x.rows == size, "\(x.rows) rows for a matrix of \(size) rows")
    let m = x.columns
    var result = [Double](repeating: 0, count: size * m)
    for first in stride(from: 0, to: m, by: 4) {
      let lanes = min(4, m - first)
      var strip = [SIMD4<Double>](repeating: .zero, count: 4 * strips.count)
      for i in 0..<size {
        let scale = Double(sign: .plus, exponent: down * exponents[i], significand: 1)
        for j in 0..<lanes { strip[i][j] = x.elements[i * m + first + j] * scale }
      }
      body(&strip)
      for i in 0..<size {
        let scale = Double(sign: .plus, exponent: up * exponents[i], significand: 1)
        for j in 0..<lanes {
          let y = strip[i][j] * scale
          guard y.isFinite else { throw .tooLarge }
          result[i * m + first + j] = y
        }
      }
    }
    return Matrix(rows: size, columns: m, elements: result)
  }
}
