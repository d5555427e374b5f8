public import MathCore
public import Optimization
import Statistics

extension LinearModel {
  /// A fit by gradient descent on standardized features.
  public struct Descended: Sendable {
    /// The constant term.
    public let intercept: Double
    /// The slope of each feature, d numbers, in its own units.
    public let coefficients: Vector
    /// The number of steps.
    public let iterations: Int
  }

  /// Walks down the mean squared error to the same coefficients.
  ///
  /// Standardized features make the valley round, so that one learning rate suits all directions.
  ///
  /// - Parameters:
  ///   - x: n rows of d features.
  ///   - y: what is to be predicted, n numbers.
  ///   - method: how to descend.
  /// - Returns: the coefficients in the units of the features; `nil` where a feature is constant.
  /// - Throws: ``GradientDescentError`` if the steps grow without bound or do not end.
  /// - Precondition: there is at least one row, and a target for each.
  /// - Complexity: O(n d) per step.
  public static func descend(
    _ x: Matrix, _ y: Vector, by method: GradientDescent
  ) throws(GradientDescentError) -> Descended? {
    let standardization = Standardization(of: x)
    guard standardization.constantColumns.isEmpty else { return nil }
    let loss = MeanSquaredError(x: standardization.apply(to: x), y: y)
    let end = try method.minimize(
      from: Vector(repeating: 0, count: x.columns + 1), gradient: loss.gradient)
    // w (x − x̄) / σ + b = (w / σ) x + (b − Σ w x̄ / σ)
    var intercept = end.minimum[x.columns]
    var coefficients = Vector(repeating: 0, count: x.columns)
    for j in 0..<x.columns {
      coefficients[j] = end.minimum[j] / standardization.deviations[j]
      intercept -= coefficients[j] * standardization.means[j]
    }
    return Descended(
      intercept: intercept, coefficients: coefficients, iterations: end.iterations)
  }
}
