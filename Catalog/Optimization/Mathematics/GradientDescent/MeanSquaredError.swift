import LinearAlgebra
public import MathCore

/// The mean squared error of a straight line, or of a plane over several features.
///
/// The parameters are the d slopes and then the intercept: θ = (w₁, …, w_d, b). The loss is a
/// parabola in every direction, so its only level point is its minimum.
public struct MeanSquaredError: Sendable {
  /// The features, n × d.
  public let x: Matrix
  /// What is to be predicted, n numbers.
  public let y: Vector

  /// The loss of a data set.
  ///
  /// - Parameters:
  ///   - x: the features, n × d.
  ///   - y: what is to be predicted, n numbers.
  /// - Precondition: there is at least one row, and a target for each.
  public init(x: Matrix, y: Vector) {
    precondition(x.rows == y.count, "\(x.rows) rows of features and \(y.count) targets")
    precondition(x.rows > 0, "the mean of no errors does not exist")
    self.x = x
    self.y = y
  }

  /// The loss of a data set with one feature.
  ///
  /// - Parameters:
  ///   - x: the feature, n numbers.
  ///   - y: what is to be predicted, n numbers.
  /// - Precondition: there is at least one number, and a target for each.
  public init(x: Vector, y: Vector) {
    self.init(x: Matrix(rows: x.count, columns: 1, elements: x.elements), y: y)
  }

  /// The mean of the squared errors.
  ///
  /// - Parameter parameters: d slopes and the intercept.
  /// - Returns: L, in the square of the unit of `y`.
  /// - Precondition: there are d + 1 parameters.
  /// - Complexity: O(n d).
  public func callAsFunction(_ parameters: Vector) -> Double {
    // L(w) = (1/n) Σ (yᵢ − (w xᵢ + b))²
    let residuals = residuals(parameters)
    return dot(residuals, residuals) / Double(y.count)
  }

  /// How the loss changes with each parameter.
  ///
  /// - Parameter parameters: d slopes and the intercept.
  /// - Returns: (∂L/∂w₁, …, ∂L/∂w_d, ∂L/∂b).
  /// - Precondition: there are d + 1 parameters.
  /// - Complexity: O(n d).
  public func gradient(_ parameters: Vector) -> Vector {
    let residuals = residuals(parameters)
    var gradient = Vector(repeating: 0, count: parameters.count)
    for i in 0..<x.rows {
      for j in 0..<x.columns { gradient[j] += x[i, j] * residuals[i] }
      gradient[x.columns] += residuals[i]
    }
    // ∂L/∂w = −(2/n) Σ xᵢ (yᵢ − (w xᵢ + b)),  ∂L/∂b = −(2/n) Σ (yᵢ − (w xᵢ + b))
    return (-2 / Double(y.count)) * gradient
  }

  /// The errors of the prediction, yᵢ − (w xᵢ + b).
  ///
  /// - Parameter parameters: d slopes and the intercept.
  /// - Returns: n errors, in the unit of `y`.
  /// - Precondition: there are d + 1 parameters.
  /// - Complexity: O(n d).
  public func residuals(_ parameters: Vector) -> Vector {
    let d = x.columns
    precondition(parameters.count == d + 1, "\(parameters.count) parameters for \(d) features")
    let rows = x.elements.span
    let slopes = parameters.elements.span.extracting(0..<d)
    var residuals = y
    for i in 0..<x.rows {
      residuals[i] -= dot(rows.extracting(i * d..<(i + 1) * d), slopes) + parameters[d]
    }
    return residuals
  }

  /// A learning rate that is small enough for every step to lower the loss.
  ///
  /// The gradient changes by at most L = 2 λ per unit of way, λ being the largest eigenvalue of
  /// (1/n) Σ (xᵢ, 1)(xᵢ, 1)ᵀ. No eigenvalue of it exceeds the sum of all, the trace
  /// 1 + (1/n) Σ ‖xᵢ‖², so 1 / trace ≤ 2 / L.
  ///
  /// - Returns: 1 / (1 + (1/n) Σ ‖xᵢ‖²).
  /// - Complexity: O(n d).
  public func safeLearningRate() -> Double {
    1 / (1 + dot(x.elements.span, x.elements.span) / Double(x.rows))
  }
}
