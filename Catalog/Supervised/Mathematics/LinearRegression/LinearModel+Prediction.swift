import Elementary
import LinearAlgebra
public import MathCore

extension LinearModel {
  /// The predictions for some rows.
  ///
  /// - Parameter x: rows of d features.
  /// - Returns: ŷ = X β, one number for each row.
  /// - Precondition: there are d columns.
  /// - Complexity: O(p) per row.
  public func predict(_ x: Matrix) -> Vector {
    Vector((0..<x.rows).map { predict(x.row($0)) })
  }

  /// The prediction for one row.
  ///
  /// - Parameter x: d features.
  /// - Returns: ŷ, in the unit of the target.
  /// - Precondition: there are d features.
  /// - Complexity: O(p).
  public func predict(_ x: Vector) -> Double {
    // ŷ = Σ βⱼ xⱼ, in a longer accumulator: terms of opposite sign cancel
    let terms = design.terms(of: x)
    var sum = DoubleDouble.zero
    for j in terms.indices { sum += .product(terms[j], parameters[j]) }
    return sum.high
  }

  /// How much a row can pull the fit towards itself: 1/n for an average row, 1 for one that decides
  /// a coefficient alone.
  ///
  /// - Returns: hᵢ = xᵢᵀ (XᵀX)⁻¹ xᵢ for each row; their sum is p.
  /// - Complexity: O(n p²).
  public var leverages: Vector {
    Vector(
      (0..<design.columns.rows).map { i in
        let reach = solution.sensitivity(along: design.columns.row(i))
        return reach * reach
      })
  }

  /// A prediction with its two intervals.
  public struct Prediction: Hashable, Sendable {
    /// ŷ, in the unit of the target.
    public let value: Double
    /// The standard error of ŷ as an estimate of the mean.
    public let standardError: Double
    /// Covers the mean of all rows with these features in a share of all samples.
    public let meanInterval: ClosedRange<Double>
    /// Covers one new row with these features in a share of all samples.
    public let rowInterval: ClosedRange<Double>
  }

  /// The prediction for one row, and how sure it is.
  ///
  /// - Parameters:
  ///   - x: d features.
  ///   - level: the share of samples in which an interval covers what it is for.
  /// - Returns: the prediction; `nil` where n = p.
  /// - Precondition: there are d features, and the level lies between 0 and 1.
  /// - Complexity: O(p²).
  public func prediction(for x: Vector, level: Double = 0.95) -> Prediction? {
    precondition(level > 0 && level < 1, "a level of \(level)")
    guard let s = residualDeviation else { return nil }
    let value = predict(x)
    // se = s √(x₀ᵀ (XᵀX)⁻¹ x₀); a new row adds the deviation of its own: √(s² + se²)
    let error = s * solution.sensitivity(along: design.terms(of: x))
    let reach = quantile(level)
    let (mean, row) = (reach * error, reach * hypot(s, error))
    return Prediction(
      value: value, standardError: error, meanInterval: (value - mean)...(value + mean),
      rowInterval: (value - row)...(value + row))
  }
}
