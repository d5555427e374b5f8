import Elementary
public import MathCore

/// The coefficients by the normal equation, XᵀX β = Xᵀy, in plain doubles.
///
/// The formula of the textbooks, and the method not to use: forming XᵀX squares the condition of X,
/// so that twice as many digits are lost as need be. ``LinearRegression`` goes another way.
///
/// - Parameters:
///   - x: the terms, n × p.
///   - y: what is to be predicted, n numbers.
/// - Returns: p coefficients; `nil` where XᵀX, as computed, is not positive definite.
/// - Precondition: there is a target for each row.
/// - Complexity: O(n p²).
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.3.2.
public func solveNormalEquation(_ x: Matrix, _ y: Vector) -> Vector? {
  precondition(x.rows == y.count, "\(x.rows) rows and \(y.count) targets")
  let p = x.columns
  var l = Matrix(rows: p, columns: p, repeating: 0)
  var z = Vector(repeating: 0, count: p)
  for i in 0..<x.rows {
    for j in 0..<p {
      // XᵀX = Σ xᵢ xᵢᵀ and Xᵀy = Σ xᵢ yᵢ
      for k in 0...j { l[j, k] += x[i, j] * x[i, k] }
      z[j] += x[i, j] * y[i]
    }
  }
  // XᵀX = L Lᵀ, and L z = Xᵀy along with it
  for j in 0..<p {
    for k in 0..<j {
      for q in 0..<k { l[j, k] -= l[j, q] * l[k, q] }
      l[j, k] /= l[k, k]
      l[j, j] -= l[j, k] * l[j, k]
      z[j] -= l[j, k] * z[k]
    }
    guard l[j, j] > 0 else { return nil }
    l[j, j] = sqrt(l[j, j])
    z[j] /= l[j, j]
  }
  // Lᵀ β = z
  for j in (0..<p).reversed() {
    for k in (j + 1)..<max(p, j + 1) { z[j] -= l[k, j] * z[k] }
    z[j] /= l[j, j]
  }
  return z
}
