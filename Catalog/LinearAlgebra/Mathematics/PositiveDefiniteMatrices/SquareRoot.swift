import Elementary
public import MathCore

extension SymmetricEigendecomposition {
  /// The symmetric square root S = V √Λ Vᵀ of a positive semidefinite matrix: S S = A.
  ///
  /// Along each eigenvector it stretches by √λ, so that two of it stretch by λ. It is the only root
  /// that is positive semidefinite itself. The Cholesky factor is a triangle instead, and cheaper;
  /// both turn uncorrelated numbers into numbers of covariance A.
  ///
  /// - Returns: n × n, symmetric; `nil` where an eigenvalue is negative by more than the rounding
  ///   errors of the decomposition, n 2⁻⁵⁰ of the largest.
  /// - Complexity: O(n³).
  public var squareRoot: Matrix? {
    let n = values.count
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    guard values.allSatisfy({ $0 >= -Double(n) * 0x1p-50 * largest }) else { return nil }
    let roots = values.map { sqrt(max($0, 0)) }
    var root = Matrix(rows: n, columns: n, repeating: 0)
    for i in 0..<n {
      for j in 0...i {
        // sᵢⱼ = Σₖ vᵢₖ √λₖ vⱼₖ
        var sum = 0.0
        for k in 0..<n { sum += vectors[i, k] * roots[k] * vectors[j, k] }
        (root[i, j], root[j, i]) = (sum, sum)
      }
    }
    return root
  }
}
