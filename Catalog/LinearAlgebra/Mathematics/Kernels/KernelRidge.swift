public import MathCore

/// Linear regression in the feature space of a kernel, held short by a penalty.
///
/// It minimizes Σ (f(xᵢ) − yᵢ)² + λ ‖w‖² over f(x) = w · φ(x). The best w is a sum of the features
/// of the points, w = Σ αᵢ φ(xᵢ): what stands at a right angle to all of them changes no f(xᵢ) and
/// only makes w longer. So only similarities are needed.
///
/// - Source: Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed., Springer
///   2009, section 5.8.
public struct KernelRidge: Hashable, Sendable {
  public let kernel: Kernel
  /// λ, what a unit of ‖w‖² costs.
  public let penalty: Double

  /// A regression that is still to be fitted.
  ///
  /// - Parameters:
  ///   - kernel: a positive semidefinite kernel.
  ///   - penalty: λ.
  /// - Precondition: λ > 0.
  public init(kernel: Kernel, penalty: Double) {
    precondition(penalty > 0, "a penalty of \(penalty)")
    (self.kernel, self.penalty) = (kernel, penalty)
  }

  /// Fits the targets.
  ///
  /// - Parameters:
  ///   - x: n points as rows, n × d.
  ///   - y: the n targets; 1 and −1 for two classes.
  /// - Returns: the fitted function.
  /// - Precondition: there is a target for each row.
  /// - Throws: ``CholeskyError`` if K + λ I is not positive definite, as with a sigmoid, or not
  ///   finite.
  /// - Complexity: O(n² d + n³).
  public func fit(_ x: Matrix, to y: Vector) throws(CholeskyError) -> KernelFunction {
    precondition(x.rows == y.count, "\(x.rows) rows and \(y.count) targets")
    var matrix = gramMatrix(ofRowsOf: x, by: kernel)
    for i in 0..<x.rows { matrix[i, i] += penalty }
    // (K + λ I) α = y
    let coefficients = try CholeskyDecomposition(of: matrix).solve(y)
    return KernelFunction(kernel: kernel, points: x, coefficients: coefficients)
  }
}

/// A function that is a sum of similarities to known points: f(x) = Σ αᵢ k(xᵢ, x).
public struct KernelFunction: Hashable, Sendable {
  public let kernel: Kernel
  /// The known points as rows, n × d.
  public let points: Matrix
  /// α, how much each of them counts, n numbers.
  public let coefficients: Vector

  /// The values of the function.
  ///
  /// - Parameter x: m points as rows, m × d.
  /// - Returns: m numbers.
  /// - Precondition: the points have as many coordinates as the known ones.
  /// - Complexity: O(m n d).
  public func callAsFunction(atRowsOf x: Matrix) -> Vector {
    // f(x) = Σ αᵢ k(xᵢ, x)
    similarities(ofRowsOf: x, toRowsOf: points, by: kernel) * coefficients
  }
}
